import { type Db, statement, type Tx } from '@stamkund/database'
import type { CompanyClass } from '../../customers/segments/index.ts'

/** A is who makes up the first so many percent of a sum, B who makes up the next, C the rest. */
const A_UP_TO_PERCENT = 80
const B_UP_TO_PERCENT = 95

export interface ClassifiedCompany {
  readonly companyId: string
  readonly salesClass: CompanyClass
  readonly marginClass: CompanyClass
}

/** Those who buy in a currency together; amounts are decimals. */
export interface ClassifiedSales {
  readonly currency: string
  readonly companies: number
  readonly netSales: string
  /** The part of them whose cost is known. */
  readonly netSalesWithCost: string
  /** Of that part. */
  readonly contributionMargin: string
}

/** Equal amounts share a class: what counts is the sum of those that are larger. */
const classBy = (amount: string) => {
  const larger = `coalesce(sum(greatest(${amount}, 0)) over (
         partition by day, currency order by ${amount} desc groups between unbounded preceding and 1 preceding), 0)`
  const all = `sum(greatest(${amount}, 0)) over (partition by day, currency)`
  return `case
       when ${amount} <= 0 then 'C'
       when ${larger} * 100 < ${all} * ${A_UP_TO_PERCENT} then 'A'
       when ${larger} * 100 < ${all} * ${B_UP_TO_PERCENT} then 'B'
       else 'C'
     end`
}

// For each day the twelve months before it. A company that was merged later is on its own still. Lines whose cost nobody
// knows are taken to earn what the others of the currency do.
const CLASSIFY = statement(
  'abc_classify',
  `with bought as materialized (
     select l.company_id, l.currency, date_trunc($2, l.occurred_on)::date as bought_on, sum(l.net_amount) as net_sales,
       coalesce(sum(l.net_amount) filter (where l.unit_cost is not null), 0) as net_sales_with_cost,
       coalesce(sum(l.net_amount - l.quantity * l.unit_cost), 0) as known_margin
     from sold_line l
     where l.occurred_on >= ((select min(d) from unnest($1::date[]) d) - interval '1 year')::date
       and l.occurred_on < (select max(d) from unnest($1::date[]) d)
     group by 1, 2, 3
   ), sums as (
     select d.day, coalesce(m.survivor_id, b.company_id) as company_id, b.currency, sum(b.net_sales) as net_sales,
       sum(b.net_sales_with_cost) as net_sales_with_cost, sum(b.known_margin) as known_margin
     from unnest($1::date[]) as d (day)
     join bought b on b.bought_on >= (d.day - interval '1 year')::date and b.bought_on < d.day
     left join company_merger m on m.company_id = b.company_id and m.merged_on <= d.day
     group by 1, 2, 3
   ), chosen as (
     select distinct on (s.day, s.company_id) s.*
     from sums s cross join club_settings club
     order by s.day, s.company_id, (s.currency = club.currency) desc, s.net_sales desc, s.currency
   ), total as (
     select day, currency, count(*) as companies, sum(net_sales) as net_sales, sum(net_sales_with_cost) as net_sales_with_cost,
       sum(known_margin) as known_margin, sum(known_margin) / nullif(sum(net_sales_with_cost), 0) as share
     from chosen group by day, currency
   ), noted as (
     insert into classification as k (day, currency, companies, net_sales, net_sales_with_cost, contribution_margin)
     select day, currency, companies, net_sales, net_sales_with_cost, known_margin from total
     on conflict (day, currency) do update
     set companies = excluded.companies, net_sales = excluded.net_sales, net_sales_with_cost = excluded.net_sales_with_cost,
       contribution_margin = excluded.contribution_margin
   ), estimated as (
     select c.day, c.company_id, c.currency, c.net_sales,
       round(c.known_margin + (c.net_sales - c.net_sales_with_cost) * coalesce(t.share, 0), 4) as margin
     from chosen c join total t using (day, currency)
   )
   select day, company_id as "companyId", ${classBy('net_sales')} as "salesClass", ${classBy('margin')} as "marginClass"
   from estimated order by day, company_id`,
)

/**
 * Classifies by what was bought in the twelve months before each of some days, which is not among them, and notes the sums
 * that it rests on.
 * @param unit `month` where all days are the first of one, which makes many days little dearer than one
 */
export function classifyCompanies(
  tx: Tx,
  days: readonly string[],
  unit: 'day' | 'month',
): Promise<(ClassifiedCompany & { readonly day: string })[]> {
  return tx.rows(CLASSIFY, [days, unit])
}

const SALES = statement(
  'abc_sales',
  `select currency, companies, net_sales as "netSales", net_sales_with_cost as "netSalesWithCost",
     contribution_margin as "contributionMargin"
   from classification where day = $1 order by companies desc, currency`,
)

/** What the classes of a day rest on, by currency; nothing where nobody had bought anything. */
export function readClassifiedSales(db: Db, day: string): Promise<ClassifiedSales[]> {
  return db.rows(SALES, [day])
}

const LATEST = statement('abc_latest', 'select max(day) as day from classification')

/** The last day that was classified; null: none, since nobody has bought anything. */
export async function latestClassifiedDay(db: Db): Promise<string | null> {
  const [row] = await db.rows<{ day: string | null }>(LATEST)
  return row?.day ?? null
}

const MONTHS = statement(
  'abc_months_to_classify',
  `select generate_series(date_trunc('month', min(occurred_on)) + interval '1 month', $1::date - 1, '1 month')::date as day
   from purchase_reference`,
)

/** The first days of months before a day, from the one after the club's first purchase on. */
export async function monthsBefore(db: Db, day: string): Promise<string[]> {
  return (await db.rows<{ day: string }>(MONTHS, [day])).map((row) => row.day)
}
