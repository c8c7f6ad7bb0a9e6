import { type Db, statement, type Tx } from '@stamkund/database'
import type { MemberRole, StaffRole } from '../../platform/roles.ts'

/** A session with whoever it is of, as they are now. */
export interface LiveSession {
  readonly id: string
  readonly lastSeenAt: Date
  readonly staffId: string | null
  readonly staffRole: StaffRole | null
  readonly salesRepId: string | null
  readonly memberId: string | null
  readonly memberRole: MemberRole | null
  readonly companyId: string | null
  readonly email: string | null
  /** Of a member; also while the club has no terms. */
  readonly hasAcceptedTerms: boolean
}

// The terms in force: of those that have begun in the club's time zone, the one that was written last.
const FIND = statement(
  'session_find',
  `select s.id, s.last_seen_at as "lastSeenAt", st.id as "staffId", st.role as "staffRole",
     st.sales_rep_id as "salesRepId", m.id as "memberId", m.role as "memberRole", m.company_id as "companyId", m.email,
     t.version is null or a.version is not null as "hasAcceptedTerms"
   from session s
   left join staff st on st.id = s.staff_id and st.deactivated_at is null
   left join member_survivor v on v.member_id = s.member_id
   left join (member m join company c on c.id = m.company_id and c.participates)
     on m.id = v.survivor_id and m.left_at is null and m.erased_at is null
   left join lateral (
     select max(version) as version from club_terms
     where valid_from <= ($2::timestamptz at time zone (select time_zone from club_settings))::date
   ) t on true
   left join terms_acceptance a on a.member_id = m.id and a.version = t.version
   where s.token_hash = $1 and s.idle_expires_at > $2 and (st.id is not null or m.id is not null)`,
)

/** Undefined: it has ended, or whoever it was of has left. */
export async function findSession(db: Db, tokenHash: Buffer, now: Date): Promise<LiveSession | undefined> {
  const [session] = await db.rows<LiveSession>(FIND, [tokenHash, now.toISOString()])
  return session
}

const TOUCH = statement(
  'session_touch',
  `update session
   set last_seen_at = $2, idle_expires_at = least(expires_at, $2::timestamptz + make_interval(mins => $3))
   where id = $1 and last_seen_at < $2`,
)

/** Notes that a session is in use, and moves its idle limit on. */
export async function touchSession(tx: Tx, id: string, now: Date, idleMinutes: number): Promise<void> {
  await tx.rows(TOUCH, [id, now.toISOString(), idleMinutes])
}

export interface NewSession {
  readonly id: string
  readonly tokenHash: Buffer
  readonly staffId: string | null
  readonly memberId: string | null
  readonly device: string
}

const INSERT = statement(
  'session_insert',
  `insert into session (id, token_hash, staff_id, member_id, device, created_at, last_seen_at, idle_expires_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $6, $6::timestamptz + make_interval(mins => $7), $6::timestamptz + make_interval(mins => $8))`,
)

export async function insertSession(
  tx: Tx,
  { id, tokenHash, staffId, memberId, device }: NewSession,
  now: Date,
  limits: { readonly idleMinutes: number; readonly absoluteMinutes: number },
): Promise<void> {
  const { idleMinutes, absoluteMinutes } = limits
  await tx.rows(INSERT, [id, tokenHash, staffId, memberId, device, now.toISOString(), idleMinutes, absoluteMinutes])
}

/** Whose sessions: those of one of the staff, or of a person under all the records that they have at companies. */
export type SessionHolder = { readonly staffId: string } | { readonly memberIds: readonly string[] }

export interface Device {
  readonly id: string
  readonly device: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

const LIST = statement(
  'session_list',
  `select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt"
   from session where (staff_id = $1 or member_id = any($2::uuid[])) and idle_expires_at > $3
   order by last_seen_at desc, id`,
)

export function listSessions(db: Db, holder: SessionHolder, now: Date): Promise<Device[]> {
  return db.rows<Device>(LIST, [...holderValues(holder), now.toISOString()])
}

const END = statement(
  'session_end',
  `delete from session
   where (staff_id = $1 or member_id = any($2::uuid[])) and ($3::uuid is null or id = $3) and ($4::uuid is null or id <> $4)
   returning id`,
)

/** Deletes one session of somebody's, or all of them but the one to keep. @returns which there were */
export async function deleteSessions(
  tx: Tx,
  holder: SessionHolder,
  { only = null, keep = null }: { readonly only?: string | null; readonly keep?: string | null } = {},
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(END, [...holderValues(holder), only, keep])
  return rows.map(({ id }) => id)
}

function holderValues(holder: SessionHolder): [string | null, readonly string[]] {
  return 'staffId' in holder ? [holder.staffId, []] : [null, holder.memberIds]
}

const END_BY_TOKEN = statement(
  'session_end_by_token',
  'delete from session where token_hash = $1 returning id, staff_id as "staffId", member_id as "memberId"',
)

export interface EndedSession {
  readonly id: string
  readonly staffId: string | null
  readonly memberId: string | null
}

export async function deleteSessionByToken(tx: Tx, tokenHash: Buffer): Promise<EndedSession | undefined> {
  const [ended] = await tx.rows<EndedSession>(END_BY_TOKEN, [tokenHash])
  return ended
}

const PRUNE = statement('session_prune', 'delete from session where idle_expires_at <= $1')

/** Forgets the sessions that have ended by themselves. */
export async function deleteEndedSessions(tx: Tx, now: Date): Promise<void> {
  await tx.rows(PRUNE, [now.toISOString()])
}
