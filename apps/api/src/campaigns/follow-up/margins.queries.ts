import { type Db, decimalToTenThousandths, statement } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'

/** Both days included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** What a company that goes on traded in a period, net of returns. */
export interface Traded {
  readonly companyId: string
  readonly netSales: Money
  /** Of lines whose cost is known. */
  readonly contributionMargin: Money
  /** Lines of products whose cost is not known. Freight, fees and samples have none to miss. */
  readonly linesWithoutCost: number
  readonly netSalesWithoutCost: Money
  /** Lines that are in no sum. */
  readonly linesInOtherCurrencies: number
}

type Row<Of> = { readonly [Field in keyof Of]: Of[Field] extends Money ? string : Of[Field] }

const OWN = 'l.currency = $4'

// Of all companies first: picked out before, each of a million lines would be looked for in the list of companies.
const TRADED = statement(
  'campaign_traded',
  `with traded as materialized (
     select l.company_id, sum(l.net_amount) filter (where ${OWN}) as net_sales,
       sum(l.net_amount - l.cost) filter (where ${OWN}) as contribution_margin,
       count(*) filter (where ${OWN} and l.lacks_cost) as lines_without_cost,
       sum(l.net_amount) filter (where ${OWN} and l.lacks_cost) as net_sales_without_cost,
       count(*) filter (where not ${OWN}) as lines_in_other_currencies
     from traded_line l where l.occurred_on between $2 and $3 group by l.company_id
   )
   select s.survivor_id as "companyId", coalesce(sum(t.net_sales), 0) as "netSales",
     coalesce(sum(t.contribution_margin), 0)::numeric(18, 4) as "contributionMargin",
     sum(t.lines_without_cost)::int as "linesWithoutCost",
     coalesce(sum(t.net_sales_without_cost), 0) as "netSalesWithoutCost",
     sum(t.lines_in_other_currencies)::int as "linesInOtherCurrencies"
   from traded t
   join company_survivor s on s.company_id = t.company_id
   join unnest($1::uuid[]) as wanted (id) on wanted.id = s.survivor_id
   group by s.survivor_id`,
)

/** What companies that go on traded in a period, in one currency; those that traded nothing are absent. */
export async function readTraded(
  db: Db,
  companyIds: readonly string[],
  { from, to }: Period,
  currency: string,
): Promise<Traded[]> {
  const rows = await db.rows<Row<Traded>>(TRADED, [companyIds, from, to, currency])
  return rows.map((row) => ({
    ...row,
    netSales: decimalToTenThousandths(row.netSales),
    contributionMargin: decimalToTenThousandths(row.contributionMargin),
    netSalesWithoutCost: decimalToTenThousandths(row.netSalesWithoutCost),
  }))
}

const WITHOUT_COST = statement(
  'campaign_skus_without_cost',
  `select l.sku, count(*)::int as lines, sum(l.net_amount) as "netSales"
   from traded_line l
   join company_survivor s on s.company_id = l.company_id
   join unnest($1::uuid[]) as wanted (id) on wanted.id = s.survivor_id
   where l.occurred_on between $2 and $3 and l.currency = $4 and l.lacks_cost
   group by l.sku order by sum(l.net_amount) desc, l.sku limit $5`,
)

/** The products whose cost is not known and that were sold most, for as many as `most`. */
export function readSkusWithoutCost(
  db: Db,
  companyIds: readonly string[],
  { from, to }: Period,
  { currency, most }: { readonly currency: string; readonly most: number },
): Promise<{ readonly sku: string; readonly lines: number; readonly netSales: string }[]> {
  return db.rows(WITHOUT_COST, [companyIds, from, to, currency, most])
}

// From the awards themselves: an effect whose points are not all there yet would look better than it is.
const POINTS = statement(
  'campaign_points_of_companies',
  `select s.survivor_id as "companyId", sum(a.points)::bigint as points
   from earned_award a join company_survivor s on s.company_id = a.company_id
   where a.rule_id = any(array(select concat(campaign_id, '.', version) from award_rule_version where campaign_id = $1))
     and a.rule_id not in ('base', 'tier') and a.occurred_on <= $2
   group by s.survivor_id`,
)

/** Net points of a campaign, by company that goes on, for purchases and events through a day. */
export async function readPointsOfCompanies(
  db: Db,
  campaignId: string,
  through: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.rows<{ companyId: string; points: number }>(POINTS, [campaignId, through])
  return new Map(rows.map(({ companyId, points }) => [companyId, points]))
}

const GROUPED = statement(
  'campaign_companies_that_go_on',
  `select given.id as "companyId", s.survivor_id as "survivorId", c.company_no as "companyNo", c.name
   from unnest($1::uuid[]) as given (id)
   join company_survivor s on s.company_id = given.id
   join company_profile c on c.id = s.survivor_id`,
)

/** A company and the one that goes on for it. */
export interface GoingOn {
  readonly companyId: string
  readonly survivorId: string
  readonly companyNo: string
  readonly name: string
}

export function readGoingOn(db: Db, companyIds: readonly string[]): Promise<GoingOn[]> {
  return db.rows(GROUPED, [companyIds])
}
