import { type Db, statement } from '@stamkund/database'
import type { UnknownBand } from './data-quality.schema.ts'

const LIST = statement(
  'unknown_bands_list',
  `select id as "productId", sku, name, category, brand, unit_cost as "unitCost", list_price as "listPrice", currency
   from product_without_margin
   where $1::text is null or sku > $1
   order by sku limit $2`,
)

/** Products whose computed band is unknown, by SKU. */
export function findUnknownBands(db: Db, after: string | undefined, limit: number): Promise<UnknownBand[]> {
  return db.rows(LIST, [after ?? null, limit])
}
