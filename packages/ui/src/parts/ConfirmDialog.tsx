import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '../api/use-problem-text.ts'
import classes from './confirm-dialog.module.css'

interface ConfirmDialogProps {
  readonly isOpen: boolean
  readonly title: string
  /** What happens, in figures: "cancels 12 redemptions and returns 48,000 points". */
  readonly children: ReactNode
  /** The act itself, as the button's label. */
  readonly act: string
  readonly isDangerous?: boolean
  /** Why it can't be done as it stands, said beside the button. */
  readonly disabledBecause?: string | null
  /** Closes when it has been done; says what went wrong when it has not. */
  readonly onConfirm: () => Promise<unknown>
  readonly onClose: () => void
}

/** Before what can't be undone: what will happen, and two ways out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, act, isDangerous = false, disabledBecause = null, onConfirm, onClose } = props
  const { t } = useTranslation('ui')
  const problemText = useProblemText()
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: onConfirm, onSuccess: onClose })
  const close = () => {
    reset()
    onClose()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={classes}
    >
      <div className={classes.sentence}>{children}</div>
      {error && (
        <p role="alert" className={classes.problem}>
          {problemText(error)}
        </p>
      )}
      <div className={classes.buttons}>
        {disabledBecause && <p className={classes.because}>{disabledBecause}</p>}
        <Button variant="default" data-autofocus onClick={close}>
          {t('cancel')}
        </Button>
        <Button
          {...(isDangerous && { color: 'bad' })}
          disabled={disabledBecause !== null}
          loading={isPending}
          onClick={() => mutate()}
        >
          {act}
        </Button>
      </div>
    </Modal>
  )
}
