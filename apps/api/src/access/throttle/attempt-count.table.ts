import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, timestamp } from 'drizzle-orm/pg-core'

/** When somebody tried something, as long as it counts. */
export const attemptCount = pgTable(
  'attempt_count',
  {
    /** Keyed hash of what was tried and by whom: neither addresses nor accounts can be read from here. */
    keyHash: bytes('key_hash').primaryKey(),
    attemptedAt: timestamp('attempted_at', { withTimezone: true }).array().notNull(),
    forgetAt: timestamp('forget_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('attempt_count_by_end').on(table.forgetAt),
    check('attempt_count_has_attempts', sql`cardinality(attempted_at) > 0`),
  ],
)
