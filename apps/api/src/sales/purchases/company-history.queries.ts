import { type Db, statement } from '@stamkund/database'
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
const IS_BOUGHT = `p.kind = 'invoice' and x.is_sellable and l.quantity > 0 and l.net_amount > 0`
const GROUP = 'unnest($1::uuid[], $2::uuid[]) as wanted (company_id, survivor_id)'
const PRODUCT = 'p.occurred_on as day, l.sku, x.category, x.subcategory, x.brand'

const BOUGHT_SOMETHING = `exists (
  select from purchase_line l join product x on x.id = l.product_id
  where l.company_id = p.company_id and l.purchase_id = p.id and ${IS_BOUGHT})`

// Of the days before, purchases are put in their order first, so that only the last ones are looked into.
const DAYS = statement(
  'company_history_days',
  `select wanted.survivor_id as "companyId", p.occurred_on as day
   from ${GROUP}
   join purchase p using (company_id)
   where $4::date < $3::date and p.occurred_on >= $4 and p.occurred_on < $3 and ${BOUGHT_SOMETHING}
   union all
   select wanted.survivor_id, last.occurred_on
   from ${GROUP}
   cross join lateral (
     select p.occurred_on from (
       select company_id, id, kind, occurred_on from purchase
       where company_id = wanted.company_id and kind = 'invoice' and occurred_on < least($3::date, $4::date)
       order by occurred_on desc offset 0
     ) p where ${BOUGHT_SOMETHING} limit 1
   ) last
   order by 2`,
)

const products = (name: string, band: string) =>
  statement(
    name,
    `select wanted.survivor_id as "companyId", ${PRODUCT}, ${band} as band
     from ${GROUP}
     join purchase p using (company_id)
     join purchase_line l on l.company_id = p.company_id and l.purchase_id = p.id
     join product x on x.id = l.product_id
     where ${IS_BOUGHT} and p.occurred_on < $3 and p.occurred_on >= $4::date - $5::int
     order by 2`,
  )
const PRODUCTS = products('company_history_products', `'unknown'`)
const PRODUCTS_WITH_BANDS = products(
  'company_history_banded_products',
  `coalesce((select b.band from product_band b where b.product_id = x.id and b.valid_from <= p.occurred_on
             order by b.valid_from desc limit 1), 'unknown')`,
)

/** Of each category (brand …) of what is bought now, one purchase from before those days is enough to know of. */
const ever = (field: ProductField) =>
  statement(
    `company_history_${field}`,
    `select bought.survivor_id as "companyId", found.*
     from (select distinct now.survivor_id, w.${field} as value
           from unnest($5::uuid[], $6::text[]) as now (survivor_id, sku) join product w using (sku)) bought
     cross join lateral (
       select ${PRODUCT}, 'unknown' as band
       from ${GROUP}
       join purchase_line l using (company_id)
       join product x on x.id = l.product_id
       join purchase p on p.company_id = l.company_id and p.id = l.purchase_id
       where wanted.survivor_id = bought.survivor_id and ${field === 'sku' ? 'l' : 'x'}.${field} = bought.value
         and ${IS_BOUGHT} and p.occurred_on < $3::date - $4::int
       limit 1
     ) found`,
  )
const EVER = {
  sku: ever('sku'),
  category: ever('category'),
  subcategory: ever('subcategory'),
  brand: ever('brand'),
}

type BoughtOn = BoughtProduct & { readonly companyId: string; readonly day: string }

/**
 * What companies bought before what they buy now, as far as rules ask: the days, the products of some days before, and of
 * the categories (brands …) that they buy now whether they had bought such before.
 * @returns by the company that goes on
 */
export async function readHistories(
  db: Db,
  wanted: readonly WantedHistory[],
  { firstDay, lastDay }: Span,
  { daysFrom, boughtDays, bands, newTo }: AskedHistory,
): Promise<Map<string, CompanyHistory>> {
  const companies = wanted.flatMap(({ companyId, companyIds }) => companyIds.map((id) => ({ id, companyId })))
  const now = wanted.flatMap(({ companyId, skus }) => [...skus].map((sku) => ({ companyId, sku })))
  const group = [companies.map(({ id }) => id), companies.map(({ companyId }) => companyId)]
  const buying = [now.map(({ companyId }) => companyId), now.map(({ sku }) => sku)]
  const isDaysEnough = boughtDays === 0 && (newTo.length === 0 || firstDay === lastDay)
  const [days, products, ...known] = await Promise.all([
    db.rows<{ companyId: string; day: string }>(DAYS, [...group, lastDay, daysFrom < firstDay ? daysFrom : firstDay]),
    isDaysEnough
      ? []
      : db.rows<BoughtOn>(bands ? PRODUCTS_WITH_BANDS : PRODUCTS, [...group, lastDay, firstDay, boughtDays]),
    ...newTo.map((field) => db.rows<BoughtOn>(EVER[field], [...group, firstDay, boughtDays, ...buying])),
  ])
  const histories = new Map(wanted.map(({ companyId }) => [companyId, new CompanyHistory()]))
  for (const { companyId, day } of days) histories.get(companyId)?.record(day)
  for (const { companyId, day, ...product } of [...products, ...known.flat()]) {
    histories.get(companyId)?.record(day, [product])
  }
  return histories
}
