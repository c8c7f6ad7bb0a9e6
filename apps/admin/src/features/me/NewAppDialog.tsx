import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../layout/Dialog.tsx'
import { QrCode } from '../../layout/QrCode.tsx'
import { Codes } from './Codes.tsx'
import { confirmNewApp, me, poseNewApp } from './me.queries.ts'
import { ProofForm } from './ProofForm.tsx'

interface NewAppDialogProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Proves the app that one has, shows the square for the new one, and takes its first code. */
export function NewAppDialog({ onDone, onClose }: NewAppDialogProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const posed = useMutation(poseNewApp)
  const confirmed = useMutation({
    ...confirmNewApp,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: me.queryKey })
      onDone()
    },
  })
  return (
    <Dialog title={t('account.newApp')} closeOnClickOutside={false} onClose={onClose}>
      {confirmed.data ? (
        <Codes codes={confirmed.data.recoveryCodes} onKept={onClose} />
      ) : posed.data ? (
        <>
          <QrCode url={posed.data.otpauthUrl} secret={posed.data.secret} />
          <ProofForm
            key="new"
            sentence={t('signIn.setupSentence')}
            act={t('account.useNewApp')}
            isPending={confirmed.isPending}
            error={confirmed.error}
            takesRecoveryCode={false}
            onGiven={(proof) => {
              if ('code' in proof) confirmed.mutate({ challenge: posed.data.challenge, code: proof.code })
            }}
          />
        </>
      ) : (
        <ProofForm
          key="old"
          sentence={t('account.proveOldApp')}
          act={t('signIn.goOn')}
          isPending={posed.isPending}
          error={posed.error}
          onGiven={posed.mutate}
        />
      )}
    </Dialog>
  )
}
