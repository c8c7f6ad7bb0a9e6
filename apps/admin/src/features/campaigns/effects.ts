import type { Effect } from './campaigns.queries.ts'

/** Each kind as it is when it is chosen. */
export const firstEffect: { readonly [Kind in Effect['kind']]: Effect } = {
  multiplier: { kind: 'multiplier', multiplierHundredths: 200 },
  points_per_purchase: { kind: 'points_per_purchase', points: 500 },
  points_per_line: { kind: 'points_per_line', points: 50 },
  points_per_unit: { kind: 'points_per_unit', points: 10 },
  points_per_amount: { kind: 'points_per_amount', points: 100, stepAmount: '1000.00' },
  rate: { kind: 'rate', rateBasisPoints: 1_000 },
  ladder: {
    kind: 'ladder',
    steps: [
      { thresholdAmount: '50000.00', points: 5_000 },
      { thresholdAmount: '100000.00', points: 8_000 },
    ],
  },
  basket: { kind: 'basket', points: 500, groups: [{ bands: ['top'] }, { bands: ['raised'] }] },
}
