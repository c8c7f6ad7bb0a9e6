import { type Formats, useFormats } from '@stamkund/ui'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Campaign } from './layout.queries.ts'

/** A campaign in words: when, what is next or what it gives, what it has given, and what is left. */
export function useCampaignWords(campaign: Campaign) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return {
    when: whenText(campaign, t, formats),
    headline: headlineOf(campaign, t, formats),
    progress: progressText(campaign, t, formats),
    limit: limitText(campaign, t, formats),
  }
}

type Words = TFunction<'club'>

function whenText({ state, window }: Campaign, t: Words, formats: Formats): string {
  if (state === 'running') return t('campaigns.until', { day: formats.date(window.to) })
  if (state === 'over') return t('campaigns.ended', { day: formats.date(window.to) })
  return t('campaigns.fromTo', { from: formats.date(window.from), to: formats.date(window.to) })
}

function headlineOf({ state, gives, progress, currency }: Campaign, t: Words, formats: Formats): string {
  if (state !== 'running' || progress.ladder === null) return givesText({ gives, currency }, t, formats)
  const { next } = progress.ladder
  if (next === null) return t('campaigns.allSteps')
  return t('campaigns.toNextStep', { amount: formats.money(next.missingAmount, currency) })
}

function givesText({ gives, currency }: Pick<Campaign, 'gives' | 'currency'>, t: Words, formats: Formats): string {
  switch (gives.kind) {
    case 'multiplier':
      return t('campaigns.gives.multiplier', { multiplier: formats.multiplier(gives.multiplier) })
    case 'rate':
      return t('campaigns.gives.rate', {
        points: formats.decimal(gives.rateBasisPoints / 100),
        amount: formats.money(100, currency),
      })
    case 'points_per_amount':
      return t('campaigns.gives.points_per_amount', {
        points: formats.points(gives.points),
        amount: formats.money(gives.stepAmount, currency),
      })
    case 'basket':
      return t('campaigns.gives.basket', { points: formats.points(gives.points), count: gives.groups })
    case 'ladder': {
      const all = gives.steps.reduce((sum, { points }) => sum + points, 0)
      return t('campaigns.gives.ladder', { points: formats.points(all), count: gives.steps.length })
    }
    default:
      return t(`campaigns.gives.${gives.kind}`, { points: formats.points(gives.points) })
  }
}

function progressText({ state, progress, currency }: Campaign, t: Words, formats: Formats): string {
  const { ladder, points } = progress
  if (state === 'coming') return ''
  if (ladder) return t('campaigns.bought', { amount: formats.money(ladder.amount, currency) })
  return points > 0 ? t('campaigns.got', { points: formats.points(points), count: points }) : t('campaigns.gotNothing')
}

function limitText({ state, limit, hasPointsLeft }: Campaign, t: Words, formats: Formats): string {
  if (state === 'over') return ''
  if (!hasPointsLeft) return t('campaigns.usedUp')
  if (limit === null) return ''
  const figures = { left: formats.points(limit.left), points: formats.points(limit.points) }
  return t(`campaigns.limit.${limit.period}`, figures)
}
