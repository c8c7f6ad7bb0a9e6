import { type Db, statement } from '@stamkund/database'
import type { AudienceCompany } from '../campaigns/index.ts'

/** What a company has got from a campaign, by the period of a limit that is going on. */
export interface Gained {
  readonly campaignId: string
  readonly window: number
  readonly year: number
  readonly quarter: number
  readonly month: number
  readonly day: number
}

const within = (period: string) =>
  `coalesce(sum(points) filter (where date_trunc('${period}', occurred_on) = date_trunc('${period}', $2::date)), 0)::bigint
     as ${period}`

const GAINED = statement(
  'member_campaign_gained',
  `select campaign_id as "campaignId", sum(points)::bigint as window,
     ${['year', 'quarter', 'month', 'day'].map(within).join(', ')}
   from (
     select campaign_id, company_id, occurred_on, points from rewarded_line
     union all select campaign_id, company_id, occurred_on, points from given_by_event
   ) given
   where company_id = any(array(select company_id from company_survivor where survivor_id = $1))
   group by campaign_id`,
)

/** By campaign, what a company has got and what was merged into it, less what returns took back. */
export async function pointsGained(db: Db, companyId: string, today: string): Promise<ReadonlyMap<string, Gained>> {
  const rows = await db.rows<Gained>(GAINED, [companyId, today])
  return new Map(rows.map((row) => [row.campaignId, row]))
}

const COMPANY = statement(
  'member_campaign_company',
  `select id, company_no as "companyNo", name, industry, country, employees, sales_rep_id as "salesRepId"
   from company_facts where id = $1`,
)

/** What audiences ask of a company; none: it takes no part in the club. */
export function audienceFactsOf(db: Db, companyId: string): Promise<AudienceCompany[]> {
  return db.rows(COMPANY, [companyId])
}

const HELD_OUT = statement(
  'member_campaign_held_out',
  'select campaign_id as id from campaign_holdout where company_id = $1 and campaign_id = any($2::uuid[]) and is_held_out',
)

/** Those of the campaigns that a company is left out of, to compare with. */
export async function heldOutOf(db: Db, companyId: string, campaignIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.rows<{ id: string }>(HELD_OUT, [companyId, campaignIds])
  return new Set(rows.map(({ id }) => id))
}
