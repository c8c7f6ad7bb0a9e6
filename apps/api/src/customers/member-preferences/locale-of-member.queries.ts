import { type Db, statement } from '@stamkund/database'
import type { Locale } from '../../platform/club-settings/index.ts'

const READ = statement(
  'member_locale_read',
  `select coalesce(p.locale, club.default_locale) as locale
   from club_settings club left join member_preferences p on p.member_id = $1`,
)

/** The language that a member chose, or the club's. */
export async function localeOfMember(db: Db, memberId: string): Promise<Locale> {
  const [row] = await db.rows<{ locale: Locale }>(READ, [memberId])
  return row?.locale ?? 'en'
}
