import { sql } from 'drizzle-orm'
import { bigint, check, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'

/**
 * How far each wallet of somebody's had come when they left: what was earned up to this version is the company's for good.
 * Not to be read off the ledger, which writes no entry when an empty wallet moves. Append-only.
 */
export const departure = pgTable(
  'departure',
  {
    companyId: uuid('company_id').notNull(),
    walletId: uuid('wallet_id').notNull(),
    /** The document of the ledger entries that moved the points, if there were any. */
    departureId: uuid('departure_id').notNull(),
    walletVersion: bigint('wallet_version', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.walletId, table.departureId] }),
    check('departure_is_of_a_member', sql`wallet_id <> company_id`),
  ],
)
