import { date, integer, jsonb, pgTable, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { PolicyTerms } from './policy-terms.ts'

/** The earning policy in force from a day on. Never updated: a change is a new version. */
export const policyVersion = pgTable(
  'policy_version',
  {
    id: uuid('id').primaryKey(),
    number: integer('number').notNull(),
    validFrom: date('valid_from').notNull(),
    terms: jsonb('terms').$type<PolicyTerms>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    createdBy: uuid('created_by'),
  },
  // Of versions valid from the same day, the one with the highest number is in force.
  (table) => [uniqueIndex('policy_version_number').on(table.number)],
)
