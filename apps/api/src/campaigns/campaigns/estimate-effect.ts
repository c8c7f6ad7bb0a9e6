import type { Db } from '@stamkund/database'
import { policyInForce, readPolicies } from '../../points/policy/index.ts'
import type { SoldProducts } from './readiness.queries.ts'
import type { CampaignTerms } from './terms.schema.ts'

const WHOLE = 10_000

/** Shares of the net amount. */
export interface EffectEstimate {
  /** What the points of the campaign would cost. */
  readonly costShareBasisPoints: number
  /** What last year's sales of the same products left. */
  readonly marginBasisPoints: number
}

/**
 * What a campaign's effect costs on the sales of last year's products, before caps and budgets; null where nobody can tell.
 * An estimate to warn by: floating point, and no simulation.
 */
export async function estimateEffect(
  db: Db,
  terms: CampaignTerms,
  sold: readonly SoldProducts[],
  today: string,
): Promise<EffectEstimate | null> {
  const { currency: wanted } = terms.conditions ?? {}
  const sales = wanted === undefined ? sold[0] : sold.find(({ currency }) => currency === wanted)
  if (sales === undefined || sales.netSalesOfKnownCost <= 0) return null
  const policy = policyInForce(await readPolicies(db), today).terms
  const rate = policy.rates.find(({ currency }) => currency === sales.currency) ?? policy.rates.find(isAnyCurrency)
  const perUnit = (rate?.rateBasisPoints ?? 0) / WHOLE
  const base = Object.entries(policy.bandMultipliersHundredths).reduce(
    (points, [band, hundredths]) => points + ((sales.netSalesByBand[band] ?? 0) * perUnit * hundredths) / 100,
    0,
  )
  const cost = (pointsOf(terms.effect, sales, base) * policy.costPerPointTenthousandths) / WHOLE
  return {
    costShareBasisPoints: Math.round((cost / sales.netSales) * WHOLE),
    marginBasisPoints: Math.round((sales.margin / sales.netSalesOfKnownCost) * WHOLE),
  }
}

function isAnyCurrency({ currency }: { readonly currency: string }): boolean {
  return currency === '*'
}

/** What the effect would have given on all of the sales. */
function pointsOf(effect: CampaignTerms['effect'], sales: SoldProducts, base: number): number {
  switch (effect.kind) {
    case 'multiplier':
      return (base * (effect.multiplierHundredths - 100)) / 100
    case 'rate':
      return (sales.netSales * effect.rateBasisPoints) / WHOLE
    case 'points_per_line':
      return effect.points * sales.lines
    case 'points_per_unit':
      return effect.points * sales.quantity
    case 'points_per_purchase':
    case 'basket':
      return effect.points * sales.purchases
    case 'points_per_amount':
      return (effect.points * sales.netSales) / Number(effect.stepAmount)
    case 'ladder':
      return mostPerUnit(effect.steps) * sales.netSales
    case 'event':
      return 0
  }
}

/** Whoever stops at the step that pays best: all points so far per amount so far. */
function mostPerUnit(steps: readonly { readonly thresholdAmount: string; readonly points: number }[]): number {
  const ascending = steps
    .map(({ thresholdAmount, points }) => ({ amount: Number(thresholdAmount), points }))
    .toSorted((one, other) => one.amount - other.amount)
  let sum = 0
  return ascending.reduce((most, { amount, points }) => {
    sum += points
    return Math.max(most, sum / amount)
  }, 0)
}
