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

interface Row extends Omit<ProductFacts, 'band' | 'unitCost'> {
  readonly sku: string
  readonly unitCost: string | null
  /** `valid_from band`, the latest first. */
  readonly bands: readonly string[]
  /** `valid_from valid_to unit_cost`, the latest first; an open period has no last day. */
  readonly costs: readonly string[]
}

// By product rather than by product and day: a delivery names few products on many days.
const READ = statement(
  'product_facts',
  `select p.sku, p.id as "productId", p.is_sellable as "isSellable", p.category, p.subcategory, p.brand, p.unit_cost as "unitCost",
     array(select concat(b.valid_from, ' ', b.band) from product_band b
           where b.product_id = p.id order by b.valid_from desc) as bands,
     array(select concat(c.valid_from, ' ', c.valid_to, ' ', c.unit_cost) from product_cost c
           where c.product_id = p.id order by c.valid_from desc) as costs
   from product p where p.sku = any($1::text[])`,
)

/** What is known about products on days: one answer per pair, in their order; null for an SKU that nobody knows. */
export async function productFacts(
  db: Db,
  pairs: readonly { readonly sku: string; readonly on: string }[],
): Promise<(ProductFacts | null)[]> {
  if (pairs.length === 0) return []
  const rows = await db.rows<Row>(READ, [[...new Set(pairs.map(({ sku }) => sku))]])
  const products = new Map(rows.map((row) => [row.sku, row]))
  return pairs.map(({ sku, on }) => {
    const product = products.get(sku)
    return product === undefined ? null : factsOn(product, on)
  })
}

function factsOn({ sku: _, bands, costs, unitCost, ...product }: Row, day: string): ProductFacts {
  const cost = costOn(costs, day) ?? unitCost
  return { ...product, band: bandOn(bands, day), unitCost: cost === null ? null : decimalToTenThousandths(cost) }
}

function bandOn(bands: readonly string[], day: string): MarginBand {
  for (const assignment of bands) {
    const [validFrom = '', band] = assignment.split(' ')
    if (validFrom <= day) return band as MarginBand
  }
  return 'unknown'
}

function costOn(costs: readonly string[], day: string): string | null {
  for (const period of costs) {
    const [validFrom = '', validTo = '', unitCost = ''] = period.split(' ')
    if (validFrom <= day) return validTo === '' || validTo >= day ? unitCost : null
  }
  return null
}
