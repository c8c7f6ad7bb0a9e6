import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'

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
    /** Above so many points, either way, an adjustment needs a second person. */
    adjustmentApprovalAbove: bigint('adjustment_approval_above', { mode: 'number' }).notNull().default(10_000),
    /** Whether webhooks may be sent to addresses of this machine or a private network. */
    allowsPrivateWebhooks: boolean('allows_private_webhooks').notNull().default(false),
    version: integer('version').notNull().default(1),
  },
  () => [
    check('club_settings_is_one_row', sql`id = 1`),
    check('club_settings_adjustment_approval_above', sql`adjustment_approval_above >= 0`),
  ],
)
