import { type Db, decimalToTenThousandths, statement } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'
import type { Reach } from '../../platform/reach.ts'

/** What some companies were given by a campaign and bought for it. */
export interface Results {
  /** That take part. */
  readonly companies: number
  readonly points: number
  readonly purchases: number
  readonly netSales: Money
  readonly netSalesWithCost: Money
  readonly contributionMargin: Money
}

export interface ResultsOf extends Results {
  /** Classes are all there, of the others the ten with most points. */
  readonly part: 'sales_rep' | 'class' | 'company'
  /** Of the sales rep or company; null: of companies of no sales rep. */
  readonly id: string | null
  /** The name, or the class. */
  readonly name: string | null
  readonly companyNo: string | null
}

const IN_A_LIST = 10
const COUNTS = ['points', 'purchases']
const AMOUNTS = ['net_sales', 'net_sales_with_cost', 'contribution_margin']
// A bigint sums up to a numeric, and numerics take thrice as long to add.
const SUMMED = [
  ...COUNTS.map((name) => `sum(${name})::bigint as ${name}`),
  ...AMOUNTS.map((name) => `sum(${name}) as ${name}`),
].join(', ')
const ANSWER = `companies::int, points, purchases, net_sales as "netSales", net_sales_with_cost as "netSalesWithCost",
  contribution_margin as "contributionMargin"`
const topBy = (id: string) => `order by points desc, net_sales desc, ${id} limit ${IN_A_LIST}`

const RESULTS = statement(
  'campaign_results',
  `with known as materialized (
     select s.survivor_id as company_id, (sum(d.awards) > 0)::int as companies, ${SUMMED}
     from campaign_company_day d join company_survivor s on s.company_id = d.company_id
     where d.campaign_id = $1 group by s.survivor_id
   ), placed as materialized (
     select k.*, c.company_no, c.name, c.sales_rep_id, c.sales_rep_name, x.sales_class
     from known k
     join company_profile c on c.id = k.company_id
     join company_sales_class x on x.company_id = k.company_id
     where $2::uuid is null or c.sales_rep_id = $2
   ), together as materialized (
     select grouping(sales_class) as is_sales_rep, sales_rep_id, sales_rep_name, sales_class, sum(companies) as companies, ${SUMMED}
     from placed group by grouping sets ((sales_rep_id, sales_rep_name), (sales_class))
   )
   (select 'sales_rep' as part, sales_rep_id as id, sales_rep_name as name, null as "companyNo", ${ANSWER}
    from together where is_sales_rep = 1 ${topBy('sales_rep_id')})
   union all
   (select 'class', null, sales_class::text, null, ${ANSWER}
    from together where is_sales_rep = 0 order by sales_class nulls last)
   union all
   (select 'company', company_id, name, company_no, ${ANSWER} from placed ${topBy('company_id')})`,
)

type Row<Of> = { readonly [Field in keyof Of]: Of[Field] extends Money ? string : Of[Field] }

/** What a campaign came to, of companies that the caller reaches: by sales rep, class and company. */
export async function readResults(db: Db, campaignId: string, { salesRepId }: Reach): Promise<ResultsOf[]> {
  const rows = await db.rows<Row<ResultsOf>>(RESULTS, [campaignId, salesRepId])
  return rows.map((row) => ({
    ...row,
    netSales: decimalToTenThousandths(row.netSales),
    netSalesWithCost: decimalToTenThousandths(row.netSalesWithCost),
    contributionMargin: decimalToTenThousandths(row.contributionMargin),
  }))
}

interface DayOfCampaign {
  readonly day: string
  readonly points: number
  readonly purchases: number
  /** Decimal. */
  readonly netSales: string
}

const DAYS = statement(
  'campaign_days',
  `select day, sum(points)::bigint as points, sum(purchases)::int as purchases, sum(net_sales) as "netSales"
   from campaign_company_day
   where campaign_id = $1 and ($2::uuid is null or company_id in (
     select s.company_id from company_survivor s join company_profile c on c.id = s.survivor_id where c.sales_rep_id = $2
   ))
   group by day order by day`,
)

/** The days on which a campaign gave points, of companies that the caller reaches. */
export function readDays(db: Db, campaignId: string, { salesRepId }: Reach): Promise<DayOfCampaign[]> {
  return db.rows(DAYS, [campaignId, salesRepId])
}

const PACE = statement(
  'campaign_pace',
  `select coalesce(sum(points) filter (where day > $2::date - $3::int), 0)::bigint as points, max(day) as "lastDay"
   from campaign_company_day where campaign_id = $1 and day <= $2`,
)

/** The points of the last days, of all companies, and the last day of them all. */
export async function readPace(
  db: Db,
  campaignId: string,
  through: string,
  days: number,
): Promise<{ readonly points: number; readonly lastDay: string | null }> {
  const [row] = await db.rows<{ points: number; lastDay: string | null }>(PACE, [campaignId, through, days])
  return row ?? { points: 0, lastDay: null }
}

const STEPS = statement(
  'campaign_steps',
  `select r.threshold, count(*)::int as companies
   from (select distinct company_id from campaign_company_day where campaign_id = $1) d
   join company_survivor s on s.company_id = d.company_id
   join reached_step r on r.counter = concat('ladder:', $1::text, ':', d.company_id)
   join company_profile c on c.id = s.survivor_id
   where $2::uuid is null or c.sales_rep_id = $2
   group by r.threshold`,
)

/** How many companies that the caller reaches stand on each step, by its threshold in ten-thousandths. */
export async function readSteps(
  db: Db,
  campaignId: string,
  { salesRepId }: Reach,
): Promise<ReadonlyMap<Money, number>> {
  const rows = await db.rows<{ threshold: number; companies: number }>(STEPS, [campaignId, salesRepId])
  return new Map(rows.map(({ threshold, companies }) => [BigInt(threshold), companies]))
}
