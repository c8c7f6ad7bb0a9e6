import type { AwardRule, EarningPolicy } from '@stamkund/points-engine'

/** The policy of a new club. */
export const POLICY: EarningPolicy = {
  rates: [{ currency: '*', rateBasisPoints: 10_000 }],
  bandMultipliersHundredths: { low: 50, standard: 100, raised: 200, top: 300, unknown: 100 },
  guardsBelowCost: true,
  marginShareBasisPoints: null,
  costPerPointTenthousandths: 100,
}

type Terms = Pick<AwardRule, 'effect'> & Partial<AwardRule>

const campaigns: readonly (readonly [name: string, terms: Terms])[] = [
  ['bikes', { lines: { categories: ['Bikes'] }, effect: multiplier(200), caps: { budget: 1_000_000_000 } }],
  ['helmets', { lines: { subcategories: ['Helmets'] }, effect: multiplier(300), caps: { perPurchase: 500 } }],
  ['clothing', { lines: { categories: ['Clothing'] }, effect: multiplier(150), exclusiveGroup: 'apparel' }],
  ['nordic', { lines: { brands: ['Nordic'] }, effect: rate(7_500), exclusiveGroup: 'apparel' }],
  ['large-line', { lines: { minAmount: '5000' }, effect: multiplier(150), exclusiveGroup: 'size' }],
  ['medium-line', { lines: { minAmount: '1000' }, effect: multiplier(120), exclusiveGroup: 'size' }],
  ['ten-pieces', { lines: { minQuantity: '10' }, effect: { kind: 'points_per_line', points: 25 } }],
  ['top-margin', { lines: { bands: ['top'] }, effect: multiplier(150) }],
  ['raised-margin', { lines: { bands: ['raised'] }, effect: multiplier(125) }],
  ['wear-parts', { lines: { skus: ['CHAIN', 'PAD', 'TUBE'] }, effect: { kind: 'points_per_unit', points: 5 } }],
  ['novelties', { lines: { skus: ['E-BIKE', 'LOCK-2'] }, effect: { kind: 'points_per_line', points: 50 } }],
  ['accessories', { lines: { categories: ['Accessories'], except: { brands: ['Nordic'] } }, effect: rate(2_500) }],
  ['tools', { lines: { categories: ['Tools'] }, effect: { kind: 'points_per_amount', points: 10, stepAmount: '500' } }],
  ['retail', { audience: { kind: 'industries', values: ['Retail'] }, effect: multiplier(110) }],
  ['sweden', { audience: { kind: 'countries', values: ['SE'] }, effect: rate(1_000) }],
  ['norway', { audience: { kind: 'countries', values: ['NO'] }, effect: rate(2_000) }],
  ['gold', { audience: { kind: 'tiers', ids: ['gold'] }, lines: { brands: ['Alpine'] }, effect: multiplier(130) }],
  ['workshops', { audience: { kind: 'segments', ids: ['workshops'] }, effect: multiplier(105) }],
  ['friday', { conditions: { weekdays: [5] }, effect: { kind: 'points_per_purchase', points: 20 } }],
  ['large-purchase', { conditions: { minNetAmount: '2500' }, effect: { kind: 'points_per_purchase', points: 100 } }],
]

/** Twenty campaigns as they run side by side in a good year, the first of them first. */
export const RULES: readonly AwardRule[] = campaigns.map(([id, terms], index) => ({
  id,
  name: `Campaign ${id}`,
  priority: campaigns.length - index,
  exclusiveGroup: null,
  window: { from: '2026-01-01', to: '2026-12-31' },
  audience: { kind: 'all' },
  ...terms,
}))

function multiplier(multiplierHundredths: number) {
  return { kind: 'multiplier', multiplierHundredths } as const
}

function rate(rateBasisPoints: number) {
  return { kind: 'rate', rateBasisPoints } as const
}
