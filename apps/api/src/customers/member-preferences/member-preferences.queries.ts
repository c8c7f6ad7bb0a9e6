import { type Db, statement, type Tx } from '@stamkund/database'
import type { Locale } from '../../platform/club-settings/index.ts'

/** What a member wants to be told. */
export interface Notifications {
  readonly pointsExpiring: boolean
  readonly redemptions: boolean
  readonly news: boolean
}

export interface MemberPreferences extends Notifications {
  /** Null: the club's default. */
  readonly locale: Locale | null
}

const READ = statement(
  'member_preferences_read',
  `select m.id as "memberId", p.locale, coalesce(p.notify_points_expiring, true) as "pointsExpiring",
     coalesce(p.notify_redemptions, true) as redemptions, coalesce(p.notify_news, true) as news
   from unnest($1::uuid[]) as m (id) left join member_preferences p on p.member_id = m.id`,
)

/** What members chose, by id; who chose nothing has the defaults. */
export async function readPreferences(db: Db, memberIds: readonly string[]): Promise<Map<string, MemberPreferences>> {
  const rows = await db.rows<MemberPreferences & { memberId: string }>(READ, [memberIds])
  return new Map(rows.map(({ memberId, ...preferences }) => [memberId, preferences]))
}

// The lock keeps two changes at the same moment from undoing each other.
const LOCK = statement(
  'member_preferences_lock',
  `insert into member_preferences (member_id) values ($1)
   on conflict (member_id) do update set member_id = excluded.member_id
   returning locale, notify_points_expiring as "pointsExpiring", notify_redemptions as redemptions, notify_news as news`,
)

/** A member's preferences, which nobody else changes until the transaction ends. */
export async function lockPreferences(tx: Tx, memberId: string): Promise<MemberPreferences> {
  const [preferences] = await tx.rows<MemberPreferences>(LOCK, [memberId])
  if (!preferences) throw new Error('the preferences were not stored')
  return preferences
}

const UPDATE = statement(
  'member_preferences_update',
  `update member_preferences
   set locale = $2, notify_points_expiring = $3, notify_redemptions = $4, notify_news = $5
   where member_id = $1`,
)

export async function updatePreferences(tx: Tx, memberId: string, preferences: MemberPreferences): Promise<void> {
  const { locale, pointsExpiring, redemptions, news } = preferences
  await tx.rows(UPDATE, [memberId, locale, pointsExpiring, redemptions, news])
}
