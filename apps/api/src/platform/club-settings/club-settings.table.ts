import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'

/** One row: what the club says about itself. */
export const clubSettings = pgTable(
  'club_settings',
  {
    id: smallint('id').primaryKey().default(1),
    name: text('name').notNull(),
    timeZone: text('time_zone').notNull(),
    currency: text('currency').notNull(),
    /** Purchases before this day are recorded without awards. */
    earningStartsOn: date('earning_starts_on'),
    version: integer('version').notNull().default(1),
  },
  () => [check('club_settings_is_one_row', sql`id = 1`)],
)
