import { type Db, statement } from '@stamkund/database'
import type { MarginBand } from '@stamkund/points-engine'
import type { ProductRow, ProductRowFilter, ProductSort } from './product-overviews.schema.ts'

/** A product without what it earns. */
export interface FoundProduct extends Omit<ProductRow, 'multiplier' | 'pointsPerUnit'> {
  /** What the list is sorted by, as text. */
  readonly sortKey: string
}

interface Sort {
  readonly key: string
  readonly type: string
  readonly direction: 'asc' | 'desc'
}

/** Cut off towards minus infinity, as the band of a product is: it never shows a limit that was not reached. */
const MARGIN = 'case when x.unit_cost > 0 and x.list_price > 0 then floor((1 - x.unit_cost / x.list_price) * 10000) end'

const SORTS: Readonly<Record<ProductSort, Sort>> = {
  name: { key: 'lower(x.name)', type: 'text', direction: 'asc' },
  margin: { key: `coalesce(${MARGIN}, '-infinity')`, type: 'numeric', direction: 'desc' },
  netSales: { key: 'coalesce(s.net_sales, 0)', type: 'numeric', direction: 'desc' },
  lastBought: { key: `coalesce(s.last_on, '-infinity')`, type: 'date', direction: 'desc' },
}

// A product is bought in several currencies; the club's is the one that sums are in.
const SOLD = `sold as (
     select p.product_id, coalesce(sum(p.net_sales) filter (where p.currency = club.currency), 0) as net_sales,
       max(p.last_on) as last_on
     from company_product p cross join club_settings club group by p.product_id
   )`

/** Products that can earn, in the order of the sort, then of their ids. */
export function findProductRows(
  db: Db,
  filter: Pick<ProductRowFilter, 'q' | 'category' | 'band' | 'sort'>,
  after: readonly [value: string, id: string] | undefined,
  limit: number,
  today: string,
): Promise<FoundProduct[]> {
  const { key, type, direction } = SORTS[filter.sort]
  const values: unknown[] = [today]
  const given = (value: unknown, cast: string) => `$${values.push(value)}::${cast}`
  const conditions: string[] = []
  // One plan serves all values of a parameter, so what is not asked for must not be in the statement.
  if (filter.q !== undefined) conditions.push(mentions(given(filter.q, 'text')))
  if (filter.category !== undefined) conditions.push(`x.category = ${given(filter.category, 'text')}`)
  if (filter.band !== undefined) conditions.push(`coalesce(d.band, 'unknown') = ${given(filter.band, 'margin_band')}`)
  if (after)
    conditions.push(
      `(${key}, x.id) ${direction === 'asc' ? '>' : '<'} (${given(after[0], type)}, ${given(after[1], 'uuid')})`,
    )
  const text = `with ${SOLD}
   select x.id, x.sku, x.name, x.category, x.subcategory, x.brand, x.unit_cost as "unitCost", x.list_price as "listPrice",
     x.currency, ${safe(MARGIN)} as "marginBasisPoints", coalesce(d.band::text, 'unknown') as band,
     coalesce(s.net_sales, 0)::numeric(18,4) as "netSales12Months", s.last_on as "lastBoughtOn", (${key})::text as "sortKey"
   from sellable_product x
   left join product_band_on($1::date) d on d.product_id = x.id
   left join sold s on s.product_id = x.id
   where ${['true', ...conditions].join(' and ')}
   order by ${key} ${direction}, x.id ${direction} limit ${given(limit, 'int')}`
  return db.rows(statement(nameOf(filter, after !== undefined), text), values)
}

interface FoundGroup {
  readonly category: string | null
  readonly band: MarginBand
  readonly products: number
  readonly netSales: string
  readonly marginBasisPoints: number | null
}

const GROUPS = statement(
  'product_groups',
  `with ${SOLD}
   select x.category, coalesce(d.band::text, 'unknown') as band, count(*) as products,
     coalesce(sum(s.net_sales), 0)::numeric(18,4) as "netSales", ${safe(`floor(avg(${MARGIN}))`)} as "marginBasisPoints"
   from sellable_product x
   left join product_band_on($1::date) d on d.product_id = x.id
   left join sold s on s.product_id = x.id
   group by 1, 2 order by "netSales" desc, x.category, 2`,
)

/** What each category has in each band. */
export function findProductGroups(db: Db, today: string): Promise<FoundGroup[]> {
  return db.rows(GROUPS, [today])
}

/** A loss may be greater than any integer can tell. */
function safe(margin: string): string {
  return `(select m::int from (select ${margin} as m) of_margin where m between -2147483648 and 2147483647)`
}

/** The statement's text follows from these. */
function nameOf({ sort, q, category, band }: Parameters<typeof findProductRows>[1], isLaterPage: boolean): string {
  const parts = [q && 'q', category && 'category', band && 'band', isLaterPage && 'after']
  return ['product_rows', sort, ...parts.filter(Boolean)].join('_')
}

function mentions(text: string): string {
  return `(strpos(lower(x.name), lower(${text})) > 0 or strpos(lower(x.sku), lower(${text})) > 0)`
}
