import { Button } from '@mantine/core'
import { AppLink, ClubPage, ConfirmDialog, Facts, PageTitle, QueryState, Section, useFormats } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './redemptions.module.css'
import { cancel, type Redemption, redemption } from './redemptions.queries.ts'
import { Steps } from './Steps.tsx'

/** The receipt, and where it is by now. */
export function RedemptionPage() {
  const { t } = useTranslation('club')
  const { id } = useParams({ from: '/club/redemptions/$id' })
  const { isNew } = useSearch({ from: '/club/redemptions/$id' })
  return (
    <ClubPage>
      <p className={classes.back}>
        <AppLink to={paths.redemptions}>{t('redemption.all')}</AppLink>
      </p>
      <QueryState query={useQuery(redemption(id))}>
        {(found) => <Receipt redemption={found} isNew={isNew === true} />}
      </QueryState>
    </ClubPage>
  )
}

function Receipt({ redemption, isNew }: { readonly redemption: Redemption; readonly isNew: boolean }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { state, points, requestedAt, delivery, trackingText, voucherCode, memberName, payFrom } = redemption
  const address =
    delivery &&
    [delivery.name, delivery.address, [delivery.postalCode, delivery.city].filter(Boolean).join(' ')].join(', ')
  const facts = [
    { label: t('redemption.state'), value: t(`redemptionState.${state}`) },
    { label: t('redemption.points'), value: formats.points(points) },
    { label: t('redeem.payFrom'), value: t(`redeem.${payFrom}`) },
    { label: t('redemption.requested'), value: formats.dateTime(requestedAt) },
    ...(memberName ? [{ label: t('redemption.for'), value: memberName }] : []),
    ...(address ? [{ label: t('redeem.deliveredTo'), value: address }] : []),
    ...(trackingText ? [{ label: t('redemption.tracking'), value: trackingText }] : []),
  ]
  return (
    <>
      <PageTitle sentence={t(isNew && isOpen(state) ? `redemption.new_${state}` : `redemption.sentence_${state}`)}>
        {redemption.rewardName}
      </PageTitle>
      {voucherCode && (
        <p className={classes.code}>
          <small>{t('redemption.code')}</small>
          <b>{voucherCode}</b>
        </p>
      )}
      <Section title={t('redemption.receipt')}>
        <Facts facts={facts} />
      </Section>
      <Section title={t('redemption.happened')}>
        <Steps events={redemption.events} />
      </Section>
      {redemption.canCancel && <Cancel redemption={redemption} />}
    </>
  )
}

function isOpen(state: Redemption['state']): state is 'awaiting_approval' | 'approved' {
  return state === 'awaiting_approval' || state === 'approved'
}

function Cancel({ redemption }: { readonly redemption: Redemption }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const { mutateAsync } = useMutation({ ...cancel, onSuccess: () => queryClient.invalidateQueries() })
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('redemption.cancel')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('redemption.cancelTitle', { reward: redemption.rewardName })}
        act={t('redemption.cancel')}
        isDangerous
        onConfirm={() => mutateAsync(redemption.id)}
        onClose={() => setOpen(false)}
      >
        {t('redemption.cancelSentence', { points: formats.points(redemption.points) })}
      </ConfirmDialog>
    </>
  )
}
