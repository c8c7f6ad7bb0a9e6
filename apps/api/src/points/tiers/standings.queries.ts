import { type Db, type Statement, statement, type Tx } from '@stamkund/database'
import { periods, sources } from './qualifying.queries.ts'
import type { TierRules } from './tier-rules.queries.ts'
import type { TierMove } from './tiers.queries.ts'
import type { QualifyingBasis, QualifyingPeriod } from './tiers.schema.ts'

/** Where a company stands on a day. Amounts are decimals. */
export interface Standing {
  /** Null: none. */
  readonly tierId: string | null
  /** Of that tier. */
  readonly threshold: string | null
  /** The last day of its period. */
  readonly heldUntil: string | null
  /** What counts today. */
  readonly qualifying: string
  /** What will count on the first day after the period, if nothing more is bought. */
  readonly ahead: string
  /** The tier that this gives. */
  readonly aheadTierId: string | null
  /** Of the amounts; null: points, or nothing was bought. */
  readonly currency: string | null
}

type Scope = readonly [basis: QualifyingBasis, period: QualifyingPeriod]

/** $1 companies that go on, $2 today, $3 days of grace. */
const standings = ([basis, period]: Scope) => `with wanted as materialized (
     select s.company_id as source_id, p.id as company_id, p.participates
     from company_profile p join company_survivor s on s.survivor_id = p.id
     where p.id = any($1::uuid[])
   ), latest as (
     select distinct on (t.company_id) w.company_id, t.company_id as source_id, t.tier_id, t.held_until
     from wanted w join company_tier t on t.company_id = w.source_id
     order by t.company_id, t.valid_from desc
   ), held as materialized (
     select distinct on (l.company_id) l.company_id, l.tier_id, t.threshold, l.held_until,
       l.source_id <> l.company_id as is_inherited
     from latest l join tier t on t.id = l.tier_id
     where l.source_id = l.company_id or t.retired_on is null and l.held_until + $3::int >= $2::date
     order by l.company_id, t.threshold desc, l.held_until desc, l.source_id <> l.company_id
   ), part as (
     select w.company_id, x.currency, sum(x.this_period) as this_period, sum(x.last_period) as last_period,
       sum(x.after_period) as after_period
     from wanted w
     left join held h using (company_id)
     cross join lateral (
       select currency, ${periods[period].parts}
       from (${sources[basis]} company_id = w.source_id) a
       where occurred_on > ${periods[period].since} and occurred_on <= $2::date
       group by currency
     ) x
     group by w.company_id, x.currency
   ), chosen as (
     select distinct on (p.company_id) p.*, greatest(p.this_period, p.last_period, 0)::numeric(18,4) as qualifying
     from part p cross join club_settings club
     order by p.company_id, (p.currency = club.currency) desc, greatest(p.this_period, p.last_period) desc, p.currency
   ), counted as (
     select w.company_id, w.participates, h.tier_id, h.threshold, h.held_until, coalesce(h.is_inherited, false) as is_inherited,
       c.currency, coalesce(c.this_period, 0) as this_period, coalesce(c.qualifying, 0)::numeric(18,4) as qualifying,
       coalesce(greatest(${periods[period].ahead}, 0), 0)::numeric(18,4) as ahead
     from (select distinct company_id, participates from wanted) w
     left join held h using (company_id)
     left join chosen c using (company_id)
   ), standing as materialized (
     select c.*, given.id as given_id, given.threshold as given_threshold, ${periods[period].until} as given_until,
       ahead_tier.id as ahead_tier_id
     from counted c
     left join lateral (
       select t.id, t.threshold from tier t
       where t.retired_on is null and t.threshold <= c.qualifying and c.participates order by t.threshold desc limit 1
     ) given on true
     left join lateral (
       select t.id from tier t
       where t.retired_on is null and t.threshold <= c.ahead and c.participates order by t.threshold desc limit 1
     ) ahead_tier on true
   )`

const SHOWN = `tier_id as "tierId", threshold, held_until as "heldUntil", qualifying, ahead,
     ahead_tier_id as "aheadTierId", currency`

/** Whoever reaches more rises at once; whoever has less than it takes falls only when period and grace are over. */
const reasonOn = (period: QualifyingPeriod) => `case
       when given_id is not null and (tier_id is null or given_threshold > threshold) then 'reached'
       when given_id = tier_id and given_until > held_until ${periods[period].renewsEarly ? '' : 'and $2::date > held_until'}
         then 'renewed'
       when given_id is distinct from tier_id and $2::date > held_until + $3::int then 'fell'
       when is_inherited then 'merged'
     end`

const evaluation = (scope: Scope) => `${standings(scope)}, moved as materialized (
     select *, ${reasonOn(scope[1])} as reason from standing
   ), next as (
     select company_id, reason, qualifying, case reason when 'merged' then tier_id else given_id end as tier_id,
       case when reason = 'merged' then held_until when given_id is not null then given_until end as held_until
     from moved where reason is not null
   ), before as (
     select company_id, tier_id from latest where source_id = company_id
   ), put as (
     insert into company_tier as c (company_id, valid_from, tier_id, held_until, reason, basis, qualifying)
     select company_id, $2, tier_id, held_until, reason, '${scope[0]}', qualifying from next
     on conflict (company_id, valid_from) do update
     set tier_id = excluded.tier_id, held_until = excluded.held_until, basis = excluded.basis, qualifying = excluded.qualifying,
       reason = case excluded.reason when 'renewed' then c.reason else excluded.reason end
   ), told as (
     insert into tier_notice (company_id, held_until, noticed_on)
     select company_id, held_until, $2 from moved
     where reason is null and ahead < threshold and $2::date > held_until + $3::int - $4::int
     on conflict do nothing returning company_id
   )
   select n.company_id as "companyId", n.reason, b.tier_id as "fromTierId", n.tier_id as "toTierId", n.held_until as "heldUntil"
   from next n left join before b using (company_id)
   union all
   select m.company_id, 'falling_soon', m.tier_id, m.ahead_tier_id, m.held_until from moved m join told using (company_id)
   order by "companyId"`

function ofEach(name: string, text: (scope: Scope) => string): (rules: TierRules) => Statement {
  const known = new Map<string, Statement>()
  for (const basis of ['points', 'net_sales', 'contribution_margin'] as const)
    for (const period of ['rolling_12_months', 'calendar_year'] as const)
      known.set(`${basis} ${period}`, statement(`${name}_${basis}_${period}`, text([basis, period])))
  return ({ basis, period }) => known.get(`${basis} ${period}`) as Statement
}

const READ = ofEach('tier_standing', (scope) => `${standings(scope)} select ${SHOWN} from standing`)

/** Where a company that goes on stands, by what it bought until now. */
export async function findStanding(db: Db, rules: TierRules, companyId: string, today: string): Promise<Standing> {
  const [standing] = await db.rows<Standing>(READ(rules), [[companyId], today, rules.graceDays])
  if (standing === undefined) throw new Error(`company ${companyId} does not go on`)
  return standing
}

const EVALUATE = ofEach('tier_evaluate', evaluation)

/** Gives companies the tiers that they have reached, or lost, by a day. The caller keeps others from doing so. */
export function moveTiers(tx: Tx, rules: TierRules, companyIds: readonly string[], today: string): Promise<TierMove[]> {
  return tx.rows(EVALUATE(rules), [companyIds, today, rules.graceDays, rules.noticeDays])
}
