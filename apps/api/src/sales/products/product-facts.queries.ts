import { type Db, decimalToTenThousandths, statement } from '@stamkund/database'
import type { MarginBand, Money } from '@stamkund/points-engine'

/** What is known about a product on a day, as far as points depend on it. */
export interface ProductFacts {
  readonly productId: string
  readonly isSellable: boolean
  readonly category: string | null
  readonly subcategory: string | null
  readonly brand: string | null
  readonly band: MarginBand
  /** By the cost history of that day, else by the product; null: unknown. */
  readonly unitCost: Money | null
}

interface Row extends Omit<ProductFacts, 'unitCost'> {
  readonly at: number
  readonly unitCost: string | null
}

const READ = statement(
  'product_facts',
  `select wanted.at::int, p.id as "productId", p.is_sellable as "isSellable", p.category, p.subcategory, p.brand,
     (select b.band from product_band b
      where b.product_id = p.id and b.valid_from <= wanted.day order by b.valid_from desc limit 1) as band,
     coalesce(
       (select case when c.valid_to >= wanted.day or c.valid_to is null then c.unit_cost end from product_cost c
        where c.product_id = p.id and c.valid_from <= wanted.day order by c.valid_from desc limit 1),
       p.unit_cost) as "unitCost"
   from unnest($1::text[], $2::date[]) with ordinality as wanted (sku, day, at)
   join product p on p.sku = wanted.sku`,
)

/** What is known about products on days: one answer per pair, in their order; null for an SKU that nobody knows. */
export async function productFacts(
  db: Db,
  pairs: readonly { readonly sku: string; readonly on: string }[],
): Promise<(ProductFacts | null)[]> {
  const facts = new Array<ProductFacts | null>(pairs.length).fill(null)
  if (pairs.length === 0) return facts
  const rows = await db.rows<Row>(READ, [pairs.map(({ sku }) => sku), pairs.map(({ on }) => on)])
  for (const { at, unitCost, ...row } of rows) {
    facts[at - 1] = { ...row, unitCost: unitCost === null ? null : decimalToTenThousandths(unitCost) }
  }
  return facts
}
