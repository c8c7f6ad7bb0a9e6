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

/** Null for an SKU that nobody knows, or that was not asked for. */
export type ReadFacts = (sku: string, on: string) => ProductFacts | null

/** What is known about products, on any day. */
export async function readProductFacts(db: Db, skus: Iterable<string>): Promise<ReadFacts> {
  const wanted = [...new Set(skus)]
  const rows = wanted.length === 0 ? [] : await db.rows<Row>(READ, [wanted])
  const products = new Map(rows.map((row) => [row.sku, factsByDay(row)]))
  return (sku, on) => products.get(sku)?.(on) ?? null
}

/** Remembers its answers: a delivery asks several times about a line, and about few days. */
function factsByDay(row: Row): (day: string) => ProductFacts {
  const { productId, isSellable, category, subcategory, brand } = row
  const bands = row.bands.map(toAssignment)
  const costs = row.costs.map(toPeriod)
  const unitCost = row.unitCost === null ? null : decimalToTenThousandths(row.unitCost)
  const known = new Map<string, ProductFacts>()
  return (day) => {
    let facts = known.get(day)
    if (facts === undefined) {
      const band = bands.find(({ validFrom }) => validFrom <= day)?.band ?? 'unknown'
      facts = { productId, isSellable, category, subcategory, brand, band, unitCost: costOn(costs, day) ?? unitCost }
      known.set(day, facts)
    }
    return facts
  }
}

function toAssignment(text: string) {
  const [validFrom = '', band] = text.split(' ')
  return { validFrom, band: band as MarginBand }
}

interface CostPeriod {
  readonly validFrom: string
  /** Empty: still. */
  readonly validTo: string
  readonly unitCost: Money
}

function toPeriod(text: string): CostPeriod {
  const [validFrom = '', validTo = '', unitCost = ''] = text.split(' ')
  return { validFrom, validTo, unitCost: decimalToTenThousandths(unitCost) }
}

function costOn(costs: readonly CostPeriod[], day: string): Money | null {
  const latest = costs.find(({ validFrom }) => validFrom <= day)
  return latest && (latest.validTo === '' || latest.validTo >= day) ? latest.unitCost : null
}
