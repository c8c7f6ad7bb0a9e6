import { integer, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Which version of the club's terms a member accepted, and when. */
export const termsAcceptance = pgTable(
  'terms_acceptance',
  {
    memberId: uuid('member_id').notNull(),
    version: integer('version').notNull(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.version] })],
)
