import { type Db, statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { hasFinishedBuying } from '../../sales/purchases/index.ts'

const HOUR_MS = 3_600_000
const HOURS_LOOKED_BACK = 25
/** Returns come that long after what they return, as a rule; older days change with the company's next purchase. */
const DAYS_KEPT_FRESH = 100

// As for figures: a purchase becomes visible some time after it was recorded, so those of the minute before count again,
// and what a still longer transaction recorded is found a day later.
const OUTDATED = statement(
  'campaign_days_outdated',
  `select s.survivor_id as id
   from purchase_arrival p
   join company_survivor s on s.company_id = p.company_id
   left join campaign_followed_company f on f.company_id = s.survivor_id
   where p.id > $1 and (f.company_id is null or p.recorded_at > f.refreshed_at - interval '1 minute')
   group by s.survivor_id
   having bool_or(f.company_id is null) or ${hasFinishedBuying('$3')}
   union
   select s.survivor_id
   from member_event_arrival v
   join company_survivor s on s.company_id = v.company_id
   left join campaign_followed_company f on f.company_id = s.survivor_id
   where v.id > $1 and (f.company_id is null or v.recorded_at > f.refreshed_at - interval '1 minute')
   union
   select s.survivor_id
   from campaign_company_day d
   join company_survivor s on s.company_id = d.company_id
   left join campaign_followed_company f on f.company_id = s.survivor_id
   where d.day > $2::date - ${DAYS_KEPT_FRESH}
     and (f.company_id is null or f.refreshed_at < now() - make_interval(hours => ${HOURS_LOOKED_BACK - 1}))
   order by id`,
)

/**
 * Companies that go on and bought or returned something since their days were added up.
 * @param quietSeconds who has bought within so many seconds is left for later, though not for longer than ten minutes;
 *   whoever was never added up isn't
 */
export async function outdatedCompanies(db: Db, today: string, quietSeconds: number): Promise<string[]> {
  // Whatever happened while no worker ran, too; and everything when days were never added up.
  const last = Math.min((await followedUpAt(db))?.getTime() ?? 0, Date.now())
  const msecs = Math.max(last - HOURS_LOOKED_BACK * HOUR_MS, 0)
  // Ids of purchases begin with the time, by the clock of the machine, at which they were made.
  const since = newId({ msecs, seq: 0, random: new Uint8Array(16) })
  const rows = await db.rows<{ id: string }>(OUTDATED, [since, today, quietSeconds])
  return rows.map(({ id }) => id)
}

const KEY = 'campaign_id, company_id, day'
const SUMS = ['points', 'awards', 'purchases', 'net_sales', 'net_sales_with_cost', 'contribution_margin']
const listOf = (alias: string) => SUMS.map((name) => `${alias}.${name}`).join(', ')
const OWN_CURRENCY = 'r.currency = club.currency'

const REFRESH = statement(
  'campaign_days_refresh',
  `with member as materialized (
     select company_id from company_survivor where survivor_id = any($1::uuid[])
   ), bought as (
     select r.campaign_id, r.company_id, r.occurred_on as day, sum(r.points)::bigint as points, sum(r.awards)::int as awards,
       count(distinct r.purchase_id)::int as purchases,
       coalesce(sum(r.net_amount) filter (where ${OWN_CURRENCY}), 0)::numeric(18, 4) as net_sales,
       coalesce(sum(r.net_amount) filter (where ${OWN_CURRENCY} and r.cost is not null), 0)::numeric(18, 4) as net_sales_with_cost,
       coalesce(sum(r.net_amount - r.cost) filter (where ${OWN_CURRENCY}), 0)::numeric(18, 4) as contribution_margin
     from rewarded_line r cross join club_settings club
     where r.company_id in (select company_id from member)
     group by 1, 2, 3
   ), done as (
     select campaign_id, company_id, occurred_on as day, sum(points)::bigint as points, count(*)::int as awards, 0 as purchases,
       0::numeric(18, 4) as net_sales, 0::numeric(18, 4) as net_sales_with_cost, 0::numeric(18, 4) as contribution_margin
     from given_by_event where company_id in (select company_id from member)
     group by 1, 2, 3
   ), fresh as (
     select ${KEY}, sum(points)::bigint as points, sum(awards)::int as awards, sum(purchases)::int as purchases,
       sum(net_sales)::numeric(18, 4) as net_sales, sum(net_sales_with_cost)::numeric(18, 4) as net_sales_with_cost,
       sum(contribution_margin)::numeric(18, 4) as contribution_margin
     from (select * from bought union all select * from done) given
     group by ${KEY}
   ), gone as (
     delete from campaign_company_day d using member m
     where d.company_id = m.company_id
       and (d.campaign_id, d.company_id, d.day) not in (select ${KEY} from fresh)
   ), put as (
     insert into campaign_company_day as d (${KEY}, ${SUMS.join(', ')})
     select ${KEY}, ${SUMS.join(', ')} from fresh
     on conflict (${KEY}) do update set ${SUMS.map((name) => `${name} = excluded.${name}`).join(', ')}
     where (${listOf('d')}) is distinct from (${listOf('excluded')})
   )
   insert into campaign_followed_company (company_id, refreshed_at)
   select id, now() from unnest($1::uuid[]) as wanted (id)
   on conflict (company_id) do update set refreshed_at = excluded.refreshed_at`,
)

/** Adds up anew what companies were given and bought, by campaign and day. The caller keeps others from doing so at the same time. */
export async function refreshCompanyDays(tx: Tx, companyIds: readonly string[]): Promise<void> {
  await tx.rows(REFRESH, [companyIds])
}

const LOCK = statement('campaign_days_lock', `select pg_advisory_xact_lock(hashtextextended('campaign follow-up', 0))`)

/** One transaction at a time follows campaigns up. */
export async function lockFollowUp(tx: Tx): Promise<void> {
  await tx.rows(LOCK)
}

const AS_OF = statement('campaign_days_as_of', 'select max(refreshed_at) as "asOf" from campaign_followed_company')

/** When days were added up last. */
export async function followedUpAt(db: Db): Promise<Date | null> {
  const [row] = await db.rows<{ asOf: Date | null }>(AS_OF)
  return row?.asOf ?? null
}
