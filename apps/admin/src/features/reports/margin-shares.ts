import type { Band, MarginMix } from './reports.queries.ts'
import type { Measure } from './reports-search.ts'

/** From below to above. Freight and what has no band are one thing here: neither earns by its margin. */
export const parts = ['other', 'low', 'standard', 'raised', 'top'] as const

/** As they stand in tables: what gives most first, what has no band last. */
export const bandOrder: readonly Band[] = ['top', 'raised', 'standard', 'low', 'unknown', 'none']

export type Part = (typeof parts)[number]

export interface MonthShares {
  readonly month: string
  readonly amounts: Readonly<Record<Part, number>>
  /** Of what is above zero; a part that lost money has none. */
  readonly shares: Readonly<Record<Part, number>>
}

export function partOf(band: Band): Part {
  return band === 'unknown' || band === 'none' ? 'other' : band
}

/** The months of a report with the share of each part. */
export function marginShares({ items }: Pick<MarginMix, 'items'>, measure: Measure): MonthShares[] {
  const months = [...new Set(items.map(({ month }) => month))]
  return months.map((month) => {
    const amounts = { other: 0, low: 0, standard: 0, raised: 0, top: 0 }
    for (const row of items) if (row.month === month) amounts[partOf(row.band)] += Number(row[measure])
    return { month, amounts, shares: sharesOf(amounts) }
  })
}

function sharesOf(amounts: Readonly<Record<Part, number>>): Record<Part, number> {
  const whole = parts.reduce((sum, part) => sum + Math.max(0, amounts[part]), 0)
  const share = (part: Part) => (whole > 0 ? Math.max(0, amounts[part]) / whole : 0)
  return {
    other: share('other'),
    low: share('low'),
    standard: share('standard'),
    raised: share('raised'),
    top: share('top'),
  }
}

/** Heights at which labels stand, as near to their middles as they can without touching. */
export function spreadLabels(middles: readonly number[], least: number, height: number): number[] {
  const placed = [...middles]
  for (let index = 1; index < placed.length; index++)
    placed[index] = Math.max(placed[index] ?? 0, (placed[index - 1] ?? 0) + least)
  let limit = height
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index] ?? 0, limit)
    limit = (placed[index] ?? 0) - least
  }
  return placed
}
