import { sql } from 'drizzle-orm'
import { check, date, pgTable, primaryKey, smallint, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Holders who were told that points are about to expire. */
export const expiryNotice = pgTable(
  'expiry_notice',
  {
    companyId: uuid('company_id').notNull(),
    walletId: uuid('wallet_id').notNull(),
    expiresOn: date('expires_on').notNull(),
    leadDays: smallint('lead_days').notNull(),
    noticedAt: timestamp('noticed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.walletId, table.expiresOn, table.leadDays] }),
    check('expiry_notice_lead_days', sql`lead_days in (60, 30, 7)`),
  ],
)
