import { type Db, type Statement, statement } from '@stamkund/database'
import { type BoughtProduct, CompanyHistory, type ProductField } from '@stamkund/points-engine'
import type { AskedHistory } from '../../points/award-rules/index.ts'

/** What is asked of the history of a company that buys now. */
export interface WantedHistory {
  /** The company that goes on; what companies merged into it bought is its own. */
  readonly companyId: string
  readonly companyIds: readonly string[]
  /** What it buys now. */
  readonly skus: Set<string>
}

/** The days of what is bought now. */
interface Span {
  readonly firstDay: string
  readonly lastDay: string
}

// What is bought is a product that can earn, whatever it earned: not freight, nor what was given away.
const IS_BOUGHT_LINE = 'x.is_sellable and l.quantity > 0 and l.net_amount > 0'
const IS_BOUGHT = `p.kind = 'invoice' and ${IS_BOUGHT_LINE}`
const GROUP = 'unnest($1::uuid[], $2::uuid[]) as wanted (company_id, survivor_id)'

const BOUGHT_SOMETHING = `exists (
  select from purchase_line l join product x on x.id = l.product_id
  where l.company_id = p.company_id and l.purchase_id = p.id and ${IS_BOUGHT})`
const NO_PRODUCT = 'null as sku, null as category, null as subcategory, null as brand, null as band'

// Of the days before, purchases are put in their order first, so that only the last ones are looked into.
const DAYS = `
  select wanted.survivor_id as "companyId", p.occurred_on as day, ${NO_PRODUCT}
  from ${GROUP}
  join purchase p using (company_id)
  where $4::date < $3::date and p.occurred_on >= $4 and p.occurred_on < $3 and ${BOUGHT_SOMETHING}
  union all
  select wanted.survivor_id, last.occurred_on, ${NO_PRODUCT}
  from ${GROUP}
  cross join lateral (
    select p.occurred_on from (
      select company_id, id, kind, occurred_on from purchase
      where company_id = wanted.company_id and kind = 'invoice' and occurred_on < least($3::date, $4::date)
      order by occurred_on desc offset 0
    ) p where ${BOUGHT_SOMETHING} limit 1
  ) last`

/** What was bought on the days asked for. */
const PRODUCTS = (band: string) => `
  select wanted.survivor_id, p.occurred_on, l.sku, x.category, x.subcategory, x.brand, ${band}
  from ${GROUP}
  join purchase p using (company_id)
  join purchase_line l on l.company_id = p.company_id and l.purchase_id = p.id
  join product x on x.id = l.product_id
  where ${IS_BOUGHT} and p.occurred_on < $3 and p.occurred_on >= $5::date - $6::int
    and ($7::text[] is null or x.category = any($7))`
const BAND_ON_THE_DAY = `
  coalesce((select b.band::text from product_band b where b.product_id = x.id and b.valid_from <= p.occurred_on
            order by b.valid_from desc limit 1), 'unknown')`

/**
 * Of each category (brand …) of what is bought now, one purchase from before those days is enough to know of. Lines are put
 * to the question before their purchases are, of which most need not be read then.
 */
const ever = (field: ProductField, categories: string) => `
  select bought.survivor_id, found.*
  from (select distinct now.survivor_id, w.${field} as value
        from unnest($8::uuid[], $9::text[]) as now (survivor_id, sku) join product w using (sku)
        where ${categories}::text[] is null or w.category = any(${categories})) bought
  cross join lateral (
    select p.occurred_on, l.sku, l.category, l.subcategory, l.brand, 'unknown'
    from ${GROUP}
    cross join lateral (
      select l.purchase_id, l.sku, x.category, x.subcategory, x.brand
      from purchase_line l join product x on x.id = l.product_id
      where l.company_id = wanted.company_id and ${field === 'sku' ? 'l' : 'x'}.${field} = bought.value and ${IS_BOUGHT_LINE}
      offset 0
    ) l
    join purchase p on p.company_id = wanted.company_id and p.id = l.purchase_id
    where wanted.survivor_id = bought.survivor_id and p.kind = 'invoice' and p.occurred_on < $5::date - $6::int
    limit 1
  ) found`

// So that a parameter that no part needs has a type, too.
const GIVEN = 'given as (select $5::date, $6::int, $7::text[], $8::uuid[], $9::text[])'

type Goods = 'days' | 'products' | 'banded'

/** All that is asked together, since a statement of its own costs more than most of these do. */
function historyStatement(goods: Goods, fields: readonly ProductField[]): Statement {
  const name = ['company_history', goods, ...fields].join('_')
  const known = statements.get(name)
  if (known) return known
  const parts = [DAYS]
  if (goods !== 'days') parts.push(PRODUCTS(goods === 'banded' ? BAND_ON_THE_DAY : `'unknown'`))
  parts.push(...fields.map((field, index) => ever(field, `$${FIRST_CATEGORIES + index}`)))
  const made = statement(name, `with ${GIVEN} ${parts.join(' union all ')} order by day`)
  statements.set(name, made)
  return made
}

const statements = new Map<string, Statement>()
const FIRST_CATEGORIES = 10

type Bought = BoughtProduct | { readonly sku: null }
type BoughtOn = Bought & { readonly companyId: string; readonly day: string }

/**
 * What companies bought before what they buy now, as far as rules ask: the days, the products of some days before, and of
 * the categories (brands …) that they buy now whether they had bought such before.
 * @returns by the company that goes on
 */
export async function readHistories(
  db: Db,
  wanted: readonly WantedHistory[],
  { firstDay, lastDay }: Span,
  { daysFrom, boughtDays, bands, categories, newTo }: AskedHistory,
): Promise<Map<string, CompanyHistory>> {
  const companies = wanted.flatMap(({ companyId, companyIds }) => companyIds.map((id) => ({ id, companyId })))
  const now = wanted.flatMap(({ companyId, skus }) => [...skus].map((sku) => ({ companyId, sku })))
  const isDaysEnough = boughtDays === 0 && (newTo.length === 0 || firstDay === lastDay)
  const goods = isDaysEnough ? 'days' : bands ? 'banded' : 'products'
  const rows = await db.rows<BoughtOn>(
    historyStatement(
      goods,
      newTo.map(({ field }) => field),
    ),
    [
      companies.map(({ id }) => id),
      companies.map(({ companyId }) => companyId),
      lastDay,
      daysFrom < firstDay ? daysFrom : firstDay,
      firstDay,
      boughtDays,
      categories,
      now.map(({ companyId }) => companyId),
      now.map(({ sku }) => sku),
      ...newTo.map((asked) => asked.categories),
    ],
  )
  const histories = new Map(wanted.map(({ companyId }) => [companyId, new CompanyHistory()]))
  for (const { companyId, day, ...product } of rows) {
    histories.get(companyId)?.record(day, product.sku === null ? [] : [product])
  }
  return histories
}
