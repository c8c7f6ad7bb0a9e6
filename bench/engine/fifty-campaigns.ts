import type { AwardRule } from '@stamkund/points-engine'
import { sku } from '../harness/sample.ts'

export type Terms = Pick<AwardRule, 'effect'> & Partial<AwardRule>

const each = (count: number, termsOf: (index: number) => Terms): Terms[] =>
  Array.from({ length: count }, (_, index) => termsOf(index))
const category = (index: number) => ({ categories: [`Category ${index % 20}`] })
const companyCap = { perCompany: { points: 20_000, period: 'quarter' as const } }

/** What a large wholesaler might run at once over the benchmark's sample: each kind of question a few times. */
export const FIFTY_CAMPAIGNS: readonly Terms[] = [
  // One in four is for everybody.
  ...each(16, (index) => ({
    audience: index % 4 === 0 ? { kind: 'all' } : { kind: 'industries', values: [`Industry ${index}`] },
    lines: category(index),
    effect: multiplier(200),
    exclusiveGroup: `group ${index % 4}`,
  })),
  ...each(8, (index) => ({
    lines: { skus: each20(index) },
    effect: { kind: 'points_per_unit', points: 5 },
    caps: { perPurchase: 500 },
  })),
  ...each(4, (index) => ({ lines: { bands: ['top'], ...category(index) }, effect: multiplier(150), caps: companyCap })),
  ...each(2, (index) => ({ lines: category(index * 9), effect: multiplier(130), caps: { budget: 10 ** 12 } })),
  {
    effect: { kind: 'ladder', steps: each5((step) => ({ thresholdAmount: `${step * 10_000}`, points: step * 1_000 })) },
  },
  ...each(3, (index) => ({
    audience: { kind: 'no_purchase', days: 180 + index * 60 },
    effect: { kind: 'points_per_purchase', points: 500 },
  })),
  ...each(2, (index) => ({
    lines: category(index),
    newTo: 'category',
    effect: { kind: 'points_per_line', points: 100 },
  })),
  ...each(2, (index) => ({
    audience: { kind: 'bought', products: category(index), days: 90 },
    lines: category(index + 1),
    effect: multiplier(120),
  })),
  ...each(2, (index) => ({
    conditions: { ordinal: { since: 'window', every: 5 + index } },
    effect: { kind: 'points_per_purchase', points: 50 },
  })),
  ...each(4, (index) => ({
    audience: { kind: 'classes', by: index % 2 === 0 ? 'net_sales' : 'margin', values: ['A', 'B'] },
    lines: category(index + 4),
    effect: multiplier(125),
  })),
  ...each(2, (index) => ({ audience: { kind: 'countries', values: [index === 0 ? 'SE' : 'NO'] }, effect: rate(500) })),
  { conditions: { weekdays: [5] }, effect: { kind: 'points_per_purchase', points: 20 } },
  {
    conditions: { combination: [category(1), category(2)] },
    effect: { kind: 'points_per_amount', points: 10, stepAmount: '500' },
  },
  { effect: { kind: 'basket', points: 250, groups: [category(3), category(4), category(5)] } },
  { audience: { kind: 'member_roles', values: ['redeemer'] }, effect: { kind: 'points_per_purchase', points: 10 } },
]

function each20(index: number): string[] {
  return Array.from({ length: 20 }, (_, offset) => sku(index * 20 + offset))
}

function each5<Step>(stepOf: (step: number) => Step): Step[] {
  return Array.from({ length: 5 }, (_, index) => stepOf(index + 1))
}

function multiplier(multiplierHundredths: number) {
  return { kind: 'multiplier', multiplierHundredths } as const
}

function rate(rateBasisPoints: number) {
  return { kind: 'rate', rateBasisPoints } as const
}
