import { type Db, statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { BuiltInEvent } from './built-in.ts'

/** A member of whom the club hasn't noted yet that something happened for the first time. */
export interface Happened {
  readonly memberId: string
  readonly companyId: string
  readonly day: string
}

/** How an event of the club itself is called: once for each member. */
export function externalIdOf(event: BuiltInEvent, memberId: string): string {
  return `${event}:${memberId}`
}

const KNOWN = (event: BuiltInEvent, member: string) => `exists (
  select from member_survivor own join member_event e on e.member_id = own.member_id
  where own.survivor_id = ${member} and e.source = 'club' and e.event = '${event}')`

const SINCE = statement(
  'built_in_since',
  `select max(recorded_at) as at from member_event where source = 'club' and event = 'first_sign_in'`,
)

const SIGNED_IN = statement(
  'built_in_signed_in',
  `select m.member_id as "memberId", m.company_id as "companyId", (first.at at time zone club.time_zone)::date as day
   from (
     select distinct s.survivor_id as id from session_start x join member_survivor s on s.member_id = x.member_id
     where x.id > $1
   ) recent
   join member_reference m on m.member_id = recent.id and m.left_at is null
   cross join club_settings club
   cross join lateral (
     select min(x.occurred_at) as at from member_survivor own join session_start x on x.member_id = own.member_id
     where own.survivor_id = recent.id
   ) first
   where not ${KNOWN('first_sign_in', 'recent.id')}
   order by m.member_id limit $2`,
)

const COMPLETE = statement(
  'built_in_profile_complete',
  `select p.member_id as "memberId", p.company_id as "companyId", $1::date as day
   from complete_profile p
   where not ${KNOWN('profile_complete', 'p.member_id')}
   order by p.member_id limit $2`,
)

const DAY_MS = 86_400_000

/** Who has signed in for the first time or completed a profile, and the day; what it takes, only after it is noted. */
export async function findHappened(db: Db, event: BuiltInEvent, today: string, limit: number): Promise<Happened[]> {
  if (event === 'profile_complete') return db.rows(COMPLETE, [today, limit])
  const [since] = await db.rows<{ at: Date | null }>(SINCE)
  // Sessions are seen when they are committed, which is well within a day. Their ids begin with the time.
  const msecs = Math.max((since?.at?.getTime() ?? 0) - DAY_MS, 0)
  return db.rows(SIGNED_IN, [newId({ msecs, seq: 0, random: new Uint8Array(16) }), limit])
}

const NOTE = statement(
  'built_in_note',
  `insert into member_event (company_id, id, member_id, event, occurred_on, source, external_id, points, member_points,
     no_award_reason)
   select company_id, id, member_id, $5, occurred_on, 'club', concat($5::text, ':', member_id), 0, 0, 'no_campaign'
   from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[]) as happened (company_id, id, member_id, occurred_on)
   on conflict do nothing`,
)

/** Notes what no campaign asks for: it won't happen for the first time again. */
export async function noteHappened(tx: Tx, event: BuiltInEvent, happened: readonly Happened[]): Promise<void> {
  if (happened.length === 0) return
  await tx.rows(NOTE, [
    happened.map(({ companyId }) => companyId),
    happened.map(() => newId()),
    happened.map(({ memberId }) => memberId),
    happened.map(({ day }) => day),
    event,
  ])
}
