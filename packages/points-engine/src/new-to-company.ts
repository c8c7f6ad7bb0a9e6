import type { PurchaseFacts } from './facts.ts'
import { type BoughtProduct, NO_HISTORY } from './purchase-history.ts'
import type { LineInProgress } from './purchase-in-progress.ts'

/** What of a product may be new to a company. */
export type ProductField = 'sku' | 'category' | 'subcategory' | 'brand'

export type NewLines = (lines: readonly LineInProgress[], purchase: PurchaseFacts) => readonly LineInProgress[]

/** Leaves the lines whose category (brand …) the company has never bought on an earlier day. */
export function compileNewTo(field: ProductField, path: string): NewLines {
  if (!FIELDS.has(field)) throw new RangeError(`${path}: unknown ${JSON.stringify(field)}`)
  return (lines, { occurredOn, history = NO_HISTORY }) =>
    lines.filter(({ facts }) => {
      const value = facts[field]
      const isSame = (product: BoughtProduct) => product[field] === value
      return value !== null && !history.hasBought(isSame, occurredOn, null)
    })
}

const FIELDS: ReadonlySet<string> = new Set(['sku', 'category', 'subcategory', 'brand'])
