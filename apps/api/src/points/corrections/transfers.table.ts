import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Points that staff moved between a company's wallet and that of one of its members. */
export const pointsTransfer = pgTable(
  'points_transfer',
  {
    /** The document of its two ledger entries. */
    id: uuid('id').primaryKey(),
    companyId: uuid('company_id').notNull(),
    fromWalletId: uuid('from_wallet_id').notNull(),
    toWalletId: uuid('to_wallet_id').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    transferredBy: uuid('transferred_by').notNull(),
    transferredAt: timestamp('transferred_at', { withTimezone: true }).notNull(),
    /** The entry in the giver's book, which names the receiver's. */
    postedVersion: bigint('posted_version', { mode: 'number' }).notNull(),
  },
  (table) => [
    index('points_transfer_by_company').on(table.companyId, table.id),
    index('points_transfer_by_giver').on(table.fromWalletId, table.id),
    index('points_transfer_by_receiver').on(table.toWalletId, table.id),
    check('points_transfer_is_positive', sql`points > 0`),
    check(
      'points_transfer_is_between_company_and_member',
      sql`(from_wallet_id = company_id) <> (to_wallet_id = company_id)`,
    ),
  ],
)

/** Free text, which may name a person and can be erased. */
export const pointsTransferText = pgTable('points_transfer_text', {
  transferId: uuid('transfer_id')
    .primaryKey()
    .references(() => pointsTransfer.id),
  text: text('text').notNull(),
})
