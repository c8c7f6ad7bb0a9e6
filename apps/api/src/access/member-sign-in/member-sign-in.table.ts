import { sql } from 'drizzle-orm'
import { check, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

/** When a member signed in first and last; who has no row has never done so. */
export const memberSignIn = pgTable(
  'member_sign_in',
  {
    memberId: uuid('member_id').primaryKey(),
    firstAt: timestamp('first_at', { withTimezone: true }).notNull(),
    lastAt: timestamp('last_at', { withTimezone: true }).notNull(),
  },
  () => [check('member_sign_in_order', sql`first_at <= last_at`)],
)
