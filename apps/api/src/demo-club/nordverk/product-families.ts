import { CONSUMABLE_FAMILIES } from './consumable-families.ts'
import type { FamiliesOf } from './family-rows.ts'
import type { Group } from './industries.ts'
import { TOOL_FAMILIES } from './tool-families.ts'

/** Products of one kind in their sizes. */
export interface ProductFamily {
  readonly group: Group
  readonly subcategory: string
  readonly brand: string
  /** `{a|b}` stands for one product each; two of them for every combination. */
  readonly pattern: string
  /** In kronor, of the smallest and the largest. */
  readonly cost: readonly [number, number]
  /** In per cent of the list price. */
  readonly margin: readonly [number, number]
  /** How many are bought at a time. */
  readonly quantity: number
}

const ROWS: FamiliesOf<Group> = { ...TOOL_FAMILIES, ...CONSUMABLE_FAMILIES }

export const FAMILIES: readonly ProductFamily[] = Object.entries(ROWS).flatMap(([group, rows]) =>
  rows.map(([subcategory, brand, pattern, cost, margin, quantity]) => ({
    group: group as Group,
    subcategory,
    brand,
    pattern,
    cost,
    margin,
    quantity,
  })),
)
