import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Locale } from '../../platform/club-settings/index.ts'

/** What members chose for themselves; who has no row has chosen nothing. */
export const memberPreferences = pgTable(
  'member_preferences',
  {
    memberId: uuid('member_id').primaryKey(),
    /** Null: the club's default. */
    locale: text('locale').$type<Locale>(),
    notifyPointsExpiring: boolean('notify_points_expiring').notNull().default(true),
    notifyRedemptions: boolean('notify_redemptions').notNull().default(true),
    notifyNews: boolean('notify_news').notNull().default(true),
  },
  () => [check('member_preferences_locale', sql`locale in ('sv', 'nb', 'en')`)],
)
