import { Textarea } from '@mantine/core'
import { ConfirmDialog, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approve, cancel, type Redemption, reject } from './redemptions.queries.ts'

interface DecisionProps {
  readonly act: string
  readonly redemption: Redemption
  readonly onClose: () => void
}

/** Approving, rejecting or cancelling, with what it does said first. */
export function Decision({ act, redemption, onClose }: DecisionProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const options = { onSuccess: () => queryClient.invalidateQueries() }
  const approval = useMutation({ ...approve, ...options })
  const rejection = useMutation({ ...reject, ...options })
  const cancellation = useMutation({ ...cancel, ...options })
  const kind = act === 'approve' || act === 'reject' ? act : 'cancel'
  const { id, rewardName, companyName, points, state } = redemption

  async function confirm() {
    if (kind === 'approve') return approval.mutateAsync(id)
    if (reason.trim() === '') {
      setMissing(true)
      throw new Error('a reason is missing')
    }
    const decision = { id, reason: reason.trim() }
    return kind === 'reject' ? rejection.mutateAsync(decision) : cancellation.mutateAsync(decision)
  }

  const figures = { reward: rewardName, company: companyName, points: formats.points(points) }
  return (
    <ConfirmDialog
      isOpen
      title={t(`redemptions.${kind}Title`, figures)}
      act={t(`redemptions.act.${kind}`)}
      isDangerous={kind !== 'approve'}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        {state === 'fulfilled' ? t('redemptions.cancelFulfilled', figures) : t(`redemptions.${kind}Sentence`, figures)}
      </p>
      {kind !== 'approve' && (
        <Textarea
          label={t('redemptions.reason')}
          description={t('redemptions.reasonSeen')}
          required
          maxLength={500}
          value={reason}
          error={isMissing && reason.trim() === '' ? t('redemptions.reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  )
}
