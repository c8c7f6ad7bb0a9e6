import { Modal, type ModalProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './dialog.module.css'

type DialogProps = Pick<ModalProps, 'size' | 'closeOnClickOutside' | 'closeOnEscape' | 'onClose' | 'children'> & {
  readonly title: string
}

/** For what takes more than a question: `ConfirmDialog` has two buttons, this has what is put into it. */
export function Dialog(props: DialogProps) {
  const { t } = useTranslation('ui')
  return <Modal opened closeButtonProps={{ 'aria-label': t('close') }} classNames={classes} {...props} />
}
