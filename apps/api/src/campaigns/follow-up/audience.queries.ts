import { type Db, statement, type Tx } from '@stamkund/database'
import type { Reach } from '../../platform/reach.ts'

const UNNOTED = statement(
  'campaign_audience_unnoted',
  `select wanted.id from unnest($1::uuid[]) as wanted (id)
   where not exists (select from campaign_follow_up f where f.campaign_id = wanted.id)`,
)

/** Those of the campaigns whose audience has not been noted. */
export async function withoutAudience(db: Db, campaignIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.rows<{ id: string }>(UNNOTED, [campaignIds])
  return new Set(rows.map(({ id }) => id))
}

const NOTE = statement(
  'campaign_audience_note',
  `with noted as (
     insert into campaign_follow_up (campaign_id, audience_on) values ($1, $2)
     on conflict (campaign_id) do nothing returning campaign_id
   )
   insert into campaign_audience (campaign_id, company_id)
   select campaign_id, id from noted cross join unnest($3::uuid[]) as reached (id)`,
)

/** Notes whom a campaign is for, once. */
export async function noteAudience(
  tx: Tx,
  campaignId: string,
  day: string,
  companyIds: readonly string[],
): Promise<void> {
  await tx.rows(NOTE, [campaignId, day, companyIds])
}

const ANY = statement('campaign_audience_any', 'select exists (select from campaign_follow_up) as "isThere"')

/** Whether any campaign was ever launched. */
export async function followsAny(db: Db): Promise<boolean> {
  const [found] = await db.rows<{ isThere: boolean }>(ANY)
  return found?.isThere ?? false
}

const READ = statement(
  'campaign_audience_read',
  'select company_id as id from campaign_audience where campaign_id = $1',
)

/** Whom a campaign was for when it was launched, without those held out. */
export async function readAudience(db: Db, campaignId: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(READ, [campaignId])).map(({ id }) => id)
}

const COUNT = statement(
  'campaign_audience_count',
  `select (select count(*)::int from campaign_audience a join company_survivor s on s.company_id = a.company_id
       join company_profile c on c.id = s.survivor_id
     where a.campaign_id = f.campaign_id and ($2::uuid is null or c.sales_rep_id = $2)) as companies
   from campaign_follow_up f where f.campaign_id = $1`,
)

/** How many companies that the caller reaches a campaign was for; null: it has not been noted. */
export async function countAudience(db: Db, campaignId: string, { salesRepId }: Reach): Promise<number | null> {
  const [row] = await db.rows<{ companies: number }>(COUNT, [campaignId, salesRepId])
  return row?.companies ?? null
}
