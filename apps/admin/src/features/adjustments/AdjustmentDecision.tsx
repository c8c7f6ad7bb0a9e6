import { Textarea } from '@mantine/core'
import { ConfirmDialog, useFormats } from '@stamkund/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Adjustment, approve, reject, withdraw } from './adjustments.queries.ts'
import { useHolder } from './use-holder.ts'

export type Act = 'approve' | 'reject' | 'withdraw'

interface AdjustmentDecisionProps {
  readonly act: Act
  readonly adjustment: Adjustment
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Before it is posted or turned down: whose points, and how many. */
export function AdjustmentDecision({ act, adjustment, onDone, onClose }: AdjustmentDecisionProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const holder = useHolder(adjustment)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const figures = { holder, points: formats.signedPoints(adjustment.points) }
  async function confirm() {
    if (act === 'reject' && reason.trim() === '') {
      setMissing(true)
      throw new Error(t('redemptions.reasonMissing'))
    }
    await decide(act, adjustment.id, reason.trim())
    await queryClient.invalidateQueries({ queryKey: ['/api/v1/adjustments'] })
    onDone(t(`adjustments.done.${act}`, figures))
  }
  return (
    <ConfirmDialog
      isOpen
      title={t(`adjustments.ask.${act}`, figures)}
      act={t(`adjustments.act.${act}`)}
      isDangerous={act === 'reject'}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(`adjustments.effect.${act}`, figures)}</p>
      {act === 'reject' && (
        <Textarea
          required
          label={t('redemptions.reason')}
          maxLength={500}
          value={reason}
          error={isMissing && reason.trim() === '' ? t('redemptions.reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  )
}

function decide(act: Act, id: string, reason: string) {
  if (act === 'approve') return approve(id)
  return act === 'reject' ? reject(id, reason) : withdraw(id)
}
