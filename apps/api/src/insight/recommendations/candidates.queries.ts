import { type Db, decimalToTenThousandths, statement } from '@stamkund/database'
import type { MarginBand, Money } from '@stamkund/points-engine'
import type { EarningProduct, EarningProductQuery } from './recommendations.schema.ts'

/** A product as far as its points and its place in the list depend on it. Cost is for the engine alone. */
export interface Candidate
  extends Pick<EarningProduct, 'productId' | 'sku' | 'name' | 'category' | 'subcategory' | 'brand' | 'lastBoughtOn'> {
  readonly band: MarginBand
  /** What the company usually pays for one, else the list price. */
  readonly price: Money | null
  readonly currency: string
  readonly unitCost: Money | null
  /** Lines of the last twelve months on which the company bought it. */
  readonly timesBought: number
  /** Among what the company buys, what goes with it best; null: nothing does. */
  readonly goesWith: string | null
}

type Row = Omit<Candidate, 'price' | 'unitCost'> & { readonly price: string | null; readonly unitCost: string | null }

export interface Buyer {
  /** A company that goes on. */
  readonly companyId: string
  readonly today: string
}

const MOST_CANDIDATES = 500
export const FEWEST_CANDIDATES = 24

/** Of a product `x`, what the company bought of it as `b`, and the day as `$2`. */
const CANDIDATE = `x.id as "productId", x.sku, x.name, x.category, x.subcategory, x.brand, b.last_on as "lastBoughtOn",
     coalesce((select d.band from product_band_period d
       where d.product_id = x.id and d.valid_from <= $2::date and d.valid_before > $2::date), 'unknown') as band,
     coalesce(b.price, x.list_price)::numeric(18,4) as price,
     case when b.price is not null then b.currency else coalesce(x.currency, club.currency) end as currency,
     x.unit_cost as "unitCost", coalesce(b.times, 0) as "timesBought"`

const BOUGHT = `bought as materialized (
     select product_id, currency, last_on, times,
       case when quantity > 0 and net_sales > 0 then net_sales / quantity end as price
     from company_product where company_id = $1
   )`

const candidatesWhere = (condition: string, order: string, limit: number, band = '') =>
  `with ${BOUGHT}, near as (
     select a.other_id, sum(a.strength) as strength, (array_agg(a.product_id order by a.strength desc, a.product_id))[1] as why_id
     from bought b join product_affinity a on a.product_id = b.product_id
     group by a.other_id
   ), found as materialized (
     select x.id, n.why_id, row_number() over (order by ${order}, x.sku) as place
     from sellable_product x
     left join bought b on b.product_id = x.id
     left join near n on n.other_id = x.id
     ${band}
     where ${condition}
     order by place limit ${limit}
   )
   select ${CANDIDATE}, why.name as "goesWith"
   from found
   join sellable_product x on x.id = found.id
   cross join club_settings club
   left join bought b on b.product_id = x.id
   left join sellable_product why on why.id = found.why_id
   order by found.place`

const BEST_KNOWN = 'b.times desc nulls last, n.strength desc nulls last'

const OWN = statement(
  'earning_products_own',
  candidatesWhere('b.product_id is not null or n.other_id is not null', BEST_KNOWN, MOST_CANDIDATES),
)

/** What the company buys, and what companies that buy the same buy too; what it buys most often first. */
export function findOwnCandidates(db: Db, { companyId, today }: Buyer): Promise<Candidate[]> {
  return read(db, OWN, [companyId, today])
}

const IN_CLUB = statement(
  'earning_products_in_club',
  candidatesWhere(
    'b.product_id is null and n.other_id is null and x.list_price > 0',
    `array_position(array['top', 'raised', 'standard']::text[], d.band::text) nulls last, x.list_price desc`,
    FEWEST_CANDIDATES,
    'left join product_band_on($2::date) d on d.product_id = x.id',
  ),
)

/** For whoever has bought next to nothing: what is sold in the club, the best bands first. */
export function findClubCandidates(db: Db, { companyId, today }: Buyer): Promise<Candidate[]> {
  return read(db, IN_CLUB, [companyId, today])
}

/** Products of a category or with a text in name or SKU; what the company knows first. */
export function findMatchingCandidates(
  db: Db,
  { companyId, today }: Buyer,
  { q, category }: Pick<EarningProductQuery, 'q' | 'category'>,
): Promise<Candidate[]> {
  const values: unknown[] = [companyId, today]
  const conditions: string[] = []
  if (category !== undefined) conditions.push(`x.category = $${values.push(category)}`)
  if (q !== undefined) {
    const text = `lower($${values.push(q)})`
    conditions.push(`(strpos(lower(x.name), ${text}) > 0 or strpos(lower(x.sku), ${text}) > 0)`)
  }
  const name = ['earning_products', category !== undefined && 'of_category', q !== undefined && 'matching']
  const order = `${BEST_KNOWN}, x.list_price desc nulls last`
  const text = candidatesWhere(conditions.join(' and '), order, MOST_CANDIDATES)
  return read(db, statement(name.filter(Boolean).join('_'), text), values)
}

/** The nearest in price; not all of them earn more. */
const ALTERNATIVES_LOOKED_AT = 8

const ALTERNATIVES = statement(
  'earning_products_alternatives',
  `with ${BOUGHT}, found as materialized (
     select wanted.id as wanted_id, other.id
     from unnest($3::uuid[], $4::numeric[]) as wanted (id, price)
     join sellable_product o on o.id = wanted.id
     cross join lateral (
       select x.id from sellable_product x
       where x.category = o.category and x.subcategory is not distinct from o.subcategory and x.id <> o.id
         and x.list_price between wanted.price * 0.5 and wanted.price * 2
       order by abs(x.list_price - wanted.price), x.sku limit ${ALTERNATIVES_LOOKED_AT}
     ) other
   )
   select found.wanted_id as "insteadOf", ${CANDIDATE}, null as "goesWith"
   from found
   join sellable_product x on x.id = found.id
   cross join club_settings club
   left join bought b on b.product_id = x.id`,
)

export interface Alternative extends Candidate {
  /** The product in whose place it could be bought. */
  readonly insteadOf: string
}

/** Products of the same kind and about the same price, the nearest in price first. */
export async function findAlternatives(
  db: Db,
  { companyId, today }: Buyer,
  products: readonly Pick<Candidate, 'productId' | 'price'>[],
): Promise<Alternative[]> {
  if (products.length === 0) return []
  const rows = await db.rows<Row & { insteadOf: string }>(ALTERNATIVES, [
    companyId,
    today,
    products.map(({ productId }) => productId),
    products.map(({ price }) => (price === null ? null : String(Number(price) / 10_000))),
  ])
  return rows.map((row) => ({ ...toCandidate(row), insteadOf: row.insteadOf }))
}

async function read(db: Db, of: ReturnType<typeof statement>, values: readonly unknown[]): Promise<Candidate[]> {
  return (await db.rows<Row>(of, values)).map(toCandidate)
}

function toCandidate({ price, unitCost, ...row }: Row): Candidate {
  return { ...row, price: toMoney(price), unitCost: toMoney(unitCost) }
}

function toMoney(decimal: string | null): Money | null {
  return decimal === null ? null : decimalToTenThousandths(decimal)
}
