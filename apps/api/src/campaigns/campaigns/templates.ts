import type { Db } from '@stamkund/database'
import { formatMoney } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { costPerPointOn } from './budget.ts'
import type { NewCampaign } from './campaign.schema.ts'
import { daysLater, firstOfNextMonth, nextQuarter } from './days.ts'
import type { CampaignTemplate } from './planning.schema.ts'
import { type ClubFigures, clubFigures } from './template.queries.ts'
import {
  acrossCategories,
  launchProduct,
  quarterLadder,
  steerToMargin,
  type TemplateTexts,
  winBack,
} from './template-texts.ts'
import type { CampaignTerms } from './terms.schema.ts'

const LONGEST_NAME = 120
/** Of the companies: enough to tell an effect of, few enough to leave out. */
const HOLDOUT_BASIS_POINTS = 1_000

/** Campaigns that everybody runs, each filled from the club's own data. Every one can be saved and simulated as it is. */
export async function readTemplates(db: Db, today: string): Promise<CampaignTemplate[]> {
  const [figures, { currency, defaultLocale }, costTenthousandths] = await Promise.all([
    clubFigures(db, today),
    readClubSettings(db),
    costPerPointOn(db, today),
  ])
  const cost = Math.max(costTenthousandths, 1) / 10_000
  const filled: Filled = { figures, currency, today, pointsFor: (amount, share) => round((amount * share) / cost) }
  return makers.map(({ id, make }) => {
    const { texts, terms } = make(filled)
    const campaign: NewCampaign = {
      name: texts.draft[defaultLocale].slice(0, LONGEST_NAME),
      terms: { exclusiveGroup: null, priority: 0, ...terms },
      texts: texts.texts,
      goal: null,
      holdoutShareBasisPoints: HOLDOUT_BASIS_POINTS,
    }
    return { id, name: texts.name, purpose: texts.purpose, campaign }
  })
}

interface Filled {
  readonly figures: ClubFigures
  readonly currency: string
  readonly today: string
  /** Points that cost so large a share of an amount, as a round number. */
  readonly pointsFor: (amount: number, share: number) => number
}

interface Draft {
  readonly texts: TemplateTexts
  readonly terms: Omit<CampaignTerms, 'exclusiveGroup' | 'priority'>
}

interface Maker {
  readonly id: CampaignTemplate['id']
  readonly make: (filled: Filled) => Draft
}

const makers: readonly Maker[] = [
  { id: 'steer_to_margin', make: draftToSteer },
  { id: 'launch_product', make: draftToLaunch },
  { id: 'win_back', make: draftToWinBack },
  { id: 'quarter_ladder', make: draftOfLadder },
  { id: 'across_categories', make: draftAcross },
]

function draftToSteer(filled: Filled): Draft {
  const { figures, today } = filled
  const { marginCategory, hasClasses } = figures
  return {
    texts: steerToMargin(marginCategory),
    terms: {
      window: nextTwoMonths(today),
      audience: hasClasses ? { kind: 'classes', by: 'net_sales', values: ['A', 'B'] } : { kind: 'all' },
      lines: { ...(marginCategory !== null && { categories: [marginCategory] }), bands: ['raised', 'top'] },
      effect: { kind: 'multiplier', multiplierHundredths: 200 },
      caps: { budget: budgetOf(filled, 0.005) },
    },
  }
}

function draftToLaunch(filled: Filled): Draft {
  const { figures, today, pointsFor } = filled
  const { newestProduct, usualInvoice } = figures
  const points = pointsFor(usualInvoice ?? 1_000, 0.02)
  return {
    texts: launchProduct(newestProduct?.name ?? null),
    terms: {
      window: nextTwoMonths(today),
      audience: { kind: 'all' },
      lines: newestProduct === null ? { bands: ['top'] } : { skus: [newestProduct.sku] },
      newTo: 'sku',
      effect: { kind: 'points_per_line', points },
      caps: { perCompany: { points, period: 'window' }, budget: budgetOf(filled, 0.001) },
    },
  }
}

function draftToWinBack(filled: Filled): Draft {
  const { figures, today, currency, pointsFor } = filled
  const amount = figures.usualInvoice ?? 1_000
  const points = pointsFor(amount, 0.03)
  return {
    texts: winBack,
    terms: {
      window: nextTwoMonths(today),
      audience: { kind: 'no_purchase', days: 180 },
      conditions: { currency, minNetAmount: toDecimal(round(amount / 2)) },
      effect: { kind: 'points_per_purchase', points },
      caps: { perCompany: { points, period: 'window' }, budget: budgetOf(filled, 0.001) },
    },
  }
}

function draftOfLadder(filled: Filled): Draft {
  const { figures, today, currency, pointsFor } = filled
  // A club where everybody buys the same still needs three steps.
  const amounts: number[] = []
  for (const amount of figures.companyPerQuarter ?? [20_000, 50_000, 100_000]) {
    amounts.push(Math.max(round(amount), round((amounts.at(-1) ?? 0) * 1.5), 10))
  }
  const shares = [0.005, 0.0075, 0.01]
  return {
    texts: quarterLadder,
    terms: {
      window: nextQuarter(today),
      audience: { kind: 'all' },
      conditions: { currency },
      effect: {
        kind: 'ladder',
        steps: amounts.map((amount, index) => ({
          thresholdAmount: toDecimal(amount),
          points: pointsFor(amount - (amounts[index - 1] ?? 0), shares[index] ?? 0.01),
        })),
      },
      caps: { budget: budgetOf(filled, 0.01) },
    },
  }
}

function draftAcross(filled: Filled): Draft {
  const { figures, today, pointsFor } = filled
  const { usualCategories, usualInvoice } = figures
  const groups =
    usualCategories.length < 2
      ? [{ bands: ['raised' as const] }, { bands: ['top' as const] }]
      : usualCategories.map((category) => ({ categories: [category] }))
  return {
    texts: acrossCategories(usualCategories),
    terms: {
      window: nextTwoMonths(today),
      audience: { kind: 'all' },
      effect: { kind: 'basket', points: pointsFor(usualInvoice ?? 1_000, 0.01), groups },
      caps: { budget: budgetOf(filled, 0.002) },
    },
  }
}

function nextTwoMonths(today: string): CampaignTerms['window'] {
  const from = firstOfNextMonth(today)
  return { from, to: daysLater(firstOfNextMonth(firstOfNextMonth(from)), -1) }
}

/** What may cost so large a share of what the club sells in a quarter. */
function budgetOf({ figures: { netSalesPerQuarter }, pointsFor }: Filled, share: number): number {
  return pointsFor(netSalesPerQuarter ?? 200_000, share)
}

/** A number that one would say: 1, 1.5, 2, 2.5, 3, 4, 5 or 7.5 times a power of ten; at least 1. */
function round(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(amount, 1)))
  const nearest = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10].reduce((best, step) =>
    Math.abs(step * power - amount) < Math.abs(best * power - amount) ? step : best,
  )
  return Math.max(Math.round(nearest * power), 1)
}

function toDecimal(amount: number): string {
  return formatMoney(BigInt(amount) * 10_000n)
}
