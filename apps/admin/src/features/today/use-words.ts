import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import type { Signal } from './today.queries.ts'

export interface SignalWords {
  readonly reason: string
  /** One figure, and what it counts. */
  readonly figure: string
  readonly unit: string
  readonly next: { readonly label: string; readonly to: string }
}

/** A signal in words: why, how much, and what to do about it. */
export function useWords(): (signal: Signal) => SignalWords {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return ({ reason, companyId, next }) => {
    const toCompany = `${paths.companies}/${companyId}`
    switch (reason.code) {
      case 'points_expiring': {
        const points = formats.points(reason.points)
        const day = formats.date(reason.expiresOn)
        return {
          reason: t('today.expiring', { points, when: formats.relative(reason.expiresOn) }),
          figure: points,
          unit: t('today.expiringUnit', { day }),
          next: { label: t('today.offerRewards'), to: toCompany },
        }
      }
      case 'close_to_reward': {
        const [missing, reward] = [formats.points(reason.missing), reason.rewardName]
        return {
          reason: t('today.close', { missing, reward, have: formats.points(reason.have) }),
          figure: missing,
          unit: t('today.closeUnit'),
          next: { label: t('today.showReward', { reward }), to: `${paths.rewards}/${next.rewardId}` },
        }
      }
      case 'buying_less': {
        const amounts = {
          sales: formats.money(reason.netSales, reason.currency),
          usual: formats.money(reason.usual, reason.currency),
        }
        return {
          reason: t('today.less', { days: formats.points(reason.days), ...amounts }),
          figure: formats.percent(-reason.percentLess / 100, 0),
          unit: t('today.lessUnit'),
          next: { label: t('today.call'), to: toCompany },
        }
      }
      case 'new_sign_in': {
        const person = [reason.firstName, reason.lastName].filter(Boolean).join(' ') || t('timeline.somebody')
        const day = formats.day(reason.signedInAt)
        return {
          reason: t('today.signedIn', { person }),
          figure: formats.relative(day),
          unit: t('today.signedInUnit'),
          next: { label: t('today.welcome', { person }), to: toCompany },
        }
      }
      case 'redemption_waiting': {
        const figures = { reward: reason.rewardName, points: formats.points(reason.points) }
        return {
          reason: t(`today.waits.${reason.waitsFor}`, figures),
          figure: formats.points(reason.daysWaiting),
          unit: t('today.waitingUnit', { count: reason.daysWaiting }),
          next: {
            label: t(`today.waitsNext.${reason.waitsFor}`),
            to: reason.waitsFor === 'company' ? toCompany : `${paths.redemptions}/${reason.redemptionId}`,
          },
        }
      }
    }
  }
}
