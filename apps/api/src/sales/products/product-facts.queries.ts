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

/** Has one answer for each stretch of days on which nothing changes, and remembers the last day asked for. */
function factsByDay(row: Row): (day: string) => ProductFacts {
  const { productId, isSellable, category, subcategory, brand } = row
  const bands = row.bands.map(toAssignment)
  const costs = row.costs.map(toPeriod)
  const unitCost = row.unitCost === null ? null : decimalToTenThousandths(row.unitCost)
  const answers = new Map<number, ProductFacts>()
  const answerOn = (day: string) => {
    const assigned = bands.findIndex(({ validFrom }) => validFrom <= day)
    const costed = costIndexOn(costs, day)
    const stretch = assigned * (costs.length + 1) + costed
    const known = answers.get(stretch)
    if (known !== undefined) return known
    const band = bands[assigned]?.band ?? 'unknown'
    const facts = {
      productId,
      isSellable,
      category,
      subcategory,
      brand,
      band,
      unitCost: costs[costed]?.unitCost ?? unitCost,
    }
    answers.set(stretch, facts)
    return facts
  }
  let last: { readonly day: string; readonly facts: ProductFacts } | undefined
  return (day) => {
    if (last?.day !== day) last = { day, facts: answerOn(day) }
    return last.facts
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

/** -1: that of the product counts. */
function costIndexOn(costs: readonly CostPeriod[], day: string): number {
  const latest = costs.findIndex(({ validFrom }) => validFrom <= day)
  const { validTo = '' } = costs[latest] ?? {}
  return validTo === '' || validTo >= day ? latest : -1
}
