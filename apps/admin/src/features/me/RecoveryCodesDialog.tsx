import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../layout/Dialog.tsx'
import { Codes } from './Codes.tsx'
import { makeRecoveryCodes, me } from './me.queries.ts'
import { ProofForm } from './ProofForm.tsx'

interface RecoveryCodesDialogProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** New codes in place of those that one has. */
export function RecoveryCodesDialog({ onDone, onClose }: RecoveryCodesDialogProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const { mutate, data, isPending, error } = useMutation({
    ...makeRecoveryCodes,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: me.queryKey })
      onDone()
    },
  })
  return (
    <Dialog title={t('account.newCodes')} closeOnClickOutside={false} onClose={onClose}>
      {data ? (
        <Codes codes={data.recoveryCodes} onKept={onClose} />
      ) : (
        <ProofForm
          sentence={t('account.codesSentence')}
          act={t('account.makeCodes')}
          isPending={isPending}
          error={error}
          onGiven={mutate}
        />
      )}
    </Dialog>
  )
}
