import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { bigint, check, date, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Points that a company brought along from an earlier programme. */
export const openingBalance = pgTable(
  'opening_balance',
  {
    /** The company whose number was named, also when it has been merged into another one. */
    companyId: uuid('company_id').notNull(),
    /** A hash of the last day and the reason as they were given: it stays when the reason is erased. */
    naturalKey: bytes('natural_key').notNull(),
    /** The document of its ledger entry. */
    id: uuid('id').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    expiresOn: date('expires_on').notNull(),
    /** Free text, so it may name a person and can be erased. */
    reason: text('reason'),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.naturalKey] }),
    index('opening_balance_by_id').on(table.id),
    check('opening_balance_is_positive', sql`points > 0`),
  ],
)
