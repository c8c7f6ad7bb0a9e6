import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'
import type { Reason, Reward } from './rewards.queries.ts'

const FEW_LEFT = 5

/** Why somebody can't have a reward now, or what they should know before; in words. */
export function ReasonList({ reward }: { readonly reward: Reward }) {
  const { t } = useTranslation('club')
  const reasonText = useReasonText()
  const { stockLeft } = reward
  // That is said once for all of them.
  const reasons = reward.reasons.filter(({ code }) => code !== 'may_not_redeem')
  const isScarce = stockLeft !== null && stockLeft > 0 && stockLeft <= FEW_LEFT
  if (reasons.length === 0 && !isScarce) return null
  return (
    <span className={classes.reasons}>
      {reasons.map((reason) => (
        <span key={keyOf(reason)}>{reasonText(reason)}</span>
      ))}
      {isScarce && <span>{t('rewards.left', { count: stockLeft })}</span>}
    </span>
  )
}

/** The same approval may be needed of two. */
export function keyOf(reason: Reason): string {
  return reason.code === 'needs_approval' ? `${reason.code} ${reason.by}` : reason.code
}

export function useReasonText(): (reason: Reason) => string {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return (reason) => {
    switch (reason.code) {
      case 'points_missing':
        return t('reason.points_missing', { points: formats.points(reason.missing) })
      case 'in_debt':
        return t('reason.in_debt', { points: formats.points(reason.debt) })
      case 'not_yet':
        return t('reason.not_yet', { day: formats.date(reason.from) })
      case 'no_longer':
        return t('reason.no_longer', { day: formats.date(reason.until) })
      case 'limit_of_company_reached':
        return t('reason.limit_of_company_reached', { count: reason.limit })
      case 'limit_of_member_reached':
        return t('reason.limit_of_member_reached', { count: reason.limit })
      case 'value_cap':
        return t('reason.value_cap', { cap: formats.money(reason.cap, reason.currency) })
      case 'needs_approval':
        return t(`reason.needs_approval_${reason.by}`)
      default:
        return t(`reason.${reason.code}`)
    }
  }
}
