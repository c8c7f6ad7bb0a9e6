import type { Money } from './money.ts'

/** The class of a product by contribution margin; `unknown` where list price or cost is missing. */
export type MarginBand = 'low' | 'standard' | 'raised' | 'top' | 'unknown'

export const MARGIN_BANDS: readonly MarginBand[] = ['low', 'standard', 'raised', 'top', 'unknown']

/** Lower limits of the bands in hundredths of the list price, inclusive. */
const STANDARD_FROM = 15n
const RAISED_FROM = 30n
const TOP_FROM = 45n

/**
 * The band of a product's standard margin, (list price − unit cost) / list price, compared exactly: below 15 % low, below
 * 30 % standard, below 45 % raised, else top. A price or cost that is missing or not above zero: unknown.
 */
export function computeBand(listPrice: Money | null, unitCost: Money | null): MarginBand {
  if (listPrice === null || unitCost === null || listPrice <= 0n || unitCost <= 0n) return 'unknown'
  const hundredfoldMargin = (listPrice - unitCost) * 100n
  if (hundredfoldMargin < STANDARD_FROM * listPrice) return 'low'
  if (hundredfoldMargin < RAISED_FROM * listPrice) return 'standard'
  if (hundredfoldMargin < TOP_FROM * listPrice) return 'raised'
  return 'top'
}
