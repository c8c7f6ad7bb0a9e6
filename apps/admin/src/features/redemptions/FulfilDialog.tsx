import { TextInput } from '@mantine/core'
import { ConfirmDialog, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './redemptions.module.css'
import { fulfil, type Redemption } from './redemptions.queries.ts'

interface FulfilDialogProps {
  readonly redemptions: readonly Redemption[]
  readonly onClose: () => void
}

/** Notes that things were sent, one by one or many, each with how to track it. */
export function FulfilDialog({ redemptions, onClose }: FulfilDialogProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const [tracking, setTracking] = useState<Readonly<Record<string, string>>>({})
  const { mutateAsync } = useMutation({ ...fulfil, onSettled: () => queryClient.invalidateQueries() })
  const points = redemptions.reduce((sum, redemption) => sum + redemption.points, 0)

  async function confirm() {
    const items = redemptions.map(({ id }) => {
      const trackingText = tracking[id]?.trim()
      return { id, ...(trackingText && { trackingText }) }
    })
    const { results } = await mutateAsync(items)
    const refused = results.find(({ problem }) => problem !== undefined)?.problem
    if (refused) throw new Error(refused.detail)
  }

  return (
    <ConfirmDialog
      isOpen
      title={t('redemptions.fulfilTitle', { count: redemptions.length })}
      act={t('redemptions.act.fulfil')}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('redemptions.fulfilSentence', { points: formats.points(points), count: redemptions.length })}</p>
      <ul className={classes.parcels}>
        {redemptions.map(({ id, rewardName, companyName, delivery }) => (
          <li key={id}>
            <b>{t('redemptions.parcel', { reward: rewardName, company: companyName })}</b>
            {delivery && (
              <address>
                {[
                  delivery.name,
                  delivery.address,
                  [delivery.postalCode, delivery.city].filter(Boolean).join(' '),
                  delivery.country,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </address>
            )}
            <TextInput
              label={t('redemptions.tracking')}
              maxLength={500}
              value={tracking[id] ?? ''}
              onChange={(event) => setTracking({ ...tracking, [id]: event.currentTarget.value })}
            />
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}
