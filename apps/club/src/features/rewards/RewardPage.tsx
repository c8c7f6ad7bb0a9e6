import { AppLink, ClubPage, PageTitle, QueryState, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { keyOf, useReasonText } from './ReasonList.tsx'
import { RedeemForm } from './RedeemForm.tsx'
import { RewardPicture } from './RewardPicture.tsx'
import classes from './rewards.module.css'
import { me, type PayFrom, type Reward, reward, wallets } from './rewards.queries.ts'

/** One reward: what it is, and how to get it or why not. */
export function RewardPage() {
  const { t } = useTranslation('club')
  const { id } = useParams({ from: '/club/rewards/$id' })
  const [payFrom, setPayFrom] = useState<PayFrom>('company')
  return (
    <ClubPage>
      <p className={classes.back}>
        <AppLink to={paths.rewards}>{t('rewards.all')}</AppLink>
      </p>
      <QueryState query={useQuery(reward(id, payFrom))}>
        {(found) => <RewardContent reward={found} payFrom={payFrom} onPayFrom={setPayFrom} />}
      </QueryState>
    </ClubPage>
  )
}

interface RewardContentProps {
  readonly reward: Reward
  readonly payFrom: PayFrom
  readonly onPayFrom: (payFrom: PayFrom) => void
}

/** What it is and how to get it, apart from where it stands. */
export function RewardContent({ reward, payFrom, onPayFrom }: RewardContentProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const reasonText = useReasonText()
  const { data: points } = useQuery(wallets)
  const { data: person } = useQuery(me)
  // What is refused at the last moment leaves the form and its reason on the page.
  const [wasAvailable] = useState(reward.isAvailable)
  const mayRedeem = person?.permissions.includes('my-redemptions:write') ?? false
  // To a viewer it is said below, with whom to ask.
  const reasons = reward.reasons.filter(({ code }) => mayRedeem || code !== 'may_not_redeem')
  const price = t('points', { points: formats.points(reward.points), count: reward.points })
  return (
    <div className={classes.reward}>
      <RewardPicture reward={reward} isLarge />
      <div>
        <PageTitle sentence={price}>{reward.name}</PageTitle>
        {reward.credit && (
          <p>{t('rewards.credit', { amount: formats.money(reward.credit.amount, reward.credit.currency) })}</p>
        )}
        {reward.description !== '' && <p className={classes.description}>{reward.description}</p>}
        {reward.terms !== '' && <p className={classes.small}>{reward.terms}</p>}
        {reward.availableUntil && (
          <p className={classes.small}>{t('rewards.until', { day: formats.date(reward.availableUntil) })}</p>
        )}
        {reasons.length > 0 && (
          <ul className={classes.notes}>
            {reasons.map((reason) => (
              <li key={keyOf(reason)}>{reasonText(reason)}</li>
            ))}
          </ul>
        )}
        {points && mayRedeem && (wasAvailable || reward.isAvailable || points.own !== null) && (
          <RedeemForm reward={reward} wallets={points} payFrom={payFrom} onPayFrom={onPayFrom} />
        )}
        {person && !mayRedeem && <p className={classes.small}>{t('redeem.viewer')}</p>}
      </div>
    </div>
  )
}
