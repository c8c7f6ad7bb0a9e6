import { sql } from 'drizzle-orm'
import { check, date, integer, json, pgTable, timestamp } from 'drizzle-orm/pg-core'
import type { TermsTexts } from './club-terms.schema.ts'

/** The terms that members accept. A version is never changed: what somebody accepted must stay readable. */
export const clubTerms = pgTable(
  'club_terms',
  {
    version: integer('version').primaryKey(),
    texts: json('texts').$type<TermsTexts>().notNull(),
    validFrom: date('valid_from').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  () => [check('club_terms_version', sql`version > 0`)],
)
