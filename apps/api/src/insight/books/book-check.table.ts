import { sql } from 'drizzle-orm'
import { check, index, integer, json, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A proof of the books, and what it found. */
export const bookCheck = pgTable(
  'book_check',
  {
    id: uuid('id').primaryKey(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true }).notNull(),
    violationCount: integer('violation_count').notNull(),
    /** The first hundred. */
    violations: json('violations').notNull(),
    totals: json('totals').notNull(),
  },
  (table) => [
    index('book_check_by_time').on(table.finishedAt),
    check('book_check_violation_count', sql`violation_count >= 0`),
  ],
)
