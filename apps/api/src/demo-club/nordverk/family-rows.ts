import type { Group } from './industries.ts'

/** Subcategory, brand, pattern of names, cost in kronor, margin in per cent, usual quantity: see `ProductFamily`. */
type Row = readonly [subcategory: string, brand: string, pattern: string, cost: Range, margin: Range, quantity: number]
type Range = readonly [number, number]

/** By group. The order is part of the SKUs: a new family goes to the end of its group. */
export type FamiliesOf<Some extends Group> = Readonly<Record<Some, readonly Row[]>>
