import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { reward } from './reward.table.ts'

export const voucherCodeState = pgEnum('voucher_code_state', ['available', 'reserved', 'issued'])

/** The pool of codes of a voucher reward. None is readable without the key, and an issued one stays with its redemption. */
export const voucherCode = pgTable(
  'voucher_code',
  {
    id: uuid('id').primaryKey(),
    rewardId: uuid('reward_id')
      .notNull()
      .references(() => reward.id),
    /** The code, encrypted. */
    sealed: bytes('sealed').notNull(),
    /** Keyed, so that the same code is found again by whoever has the key. */
    fingerprint: bytes('fingerprint').notNull(),
    state: voucherCodeState('state').notNull().default('available'),
    redemptionId: uuid('redemption_id'),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('voucher_code_once').on(table.rewardId, table.fingerprint),
    uniqueIndex('voucher_code_of_redemption').on(table.redemptionId).where(sql`redemption_id is not null`),
    index('voucher_code_available').on(table.rewardId, table.id).where(sql`state = 'available'`),
    check('voucher_code_is_available_or_taken', sql`(state = 'available') = (redemption_id is null)`),
    check('voucher_code_is_issued_at_a_time', sql`(state = 'issued') = (issued_at is not null)`),
  ],
)
