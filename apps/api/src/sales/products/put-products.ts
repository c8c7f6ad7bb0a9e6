import type { Tx } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'
import { putRows, type RowOutcome } from '../../customers/bulk/index.ts'
import { assignComputedBands } from './assign-bands.ts'
import { insertProducts, lockProducts, updateProducts } from './put-products.queries.ts'

/** A row of `products.csv`. An absent field is left as it is, null clears it. */
export interface ProductRow {
  readonly sku: string
  readonly name: string
  readonly category?: string | null | undefined
  readonly subcategory?: string | null | undefined
  readonly brand?: string | null | undefined
  readonly unitCost?: Money | null | undefined
  readonly listPrice?: Money | null | undefined
  readonly currency?: string | null | undefined
  readonly isSellable?: boolean | undefined
}

/**
 * Creates and changes products by SKU, thousands in a few statements, and gives them their computed bands. One outcome per
 * row; of two rows with one SKU the later wins.
 */
export async function putProducts(tx: Tx, rows: readonly ProductRow[], today: string): Promise<RowOutcome[]> {
  const outcomes = await putRows(rows, {
    keyOf: ({ sku }) => sku,
    fieldsOf: ({ name, category, subcategory, brand, unitCost, listPrice, currency, isSellable }) => ({
      name,
      category,
      subcategory,
      brand,
      unitCost,
      listPrice,
      currency,
      isSellable,
    }),
    blank: {
      name: '',
      category: null,
      subcategory: null,
      brand: null,
      unitCost: null,
      listPrice: null,
      currency: null,
      isSellable: true,
    },
    read: (wanted) =>
      lockProducts(
        tx,
        wanted.map(({ sku }) => sku),
      ),
    insert: (records) => insertProducts(tx, records),
    update: (records) => updateProducts(tx, records),
  })
  const imported = rows.filter((_, at) => outcomes[at]?.outcome === 'imported').map(({ sku }) => sku)
  await assignComputedBands(tx, [...new Set(imported)], today)
  return outcomes
}
