import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { reasonCodes } from './reason-codes.ts'

export const adjustmentReason = pgEnum('adjustment_reason', reasonCodes)
export const adjustmentState = pgEnum('adjustment_state', ['waiting', 'posted', 'rejected', 'withdrawn'])
export const adjustmentTextKind = pgEnum('adjustment_text_kind', ['request', 'rejection'])

/** A correction of a wallet by hand. */
export const adjustment = pgTable(
  'adjustment',
  {
    /** The document of its ledger entry. */
    id: uuid('id').primaryKey(),
    /** The wallet that it is meant for; once it is posted, the one that it was posted to. */
    companyId: uuid('company_id').notNull(),
    walletId: uuid('wallet_id').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    reasonCode: adjustmentReason('reason_code').notNull(),
    state: adjustmentState('state').notNull(),
    /** More than one person may post alone in a day. */
    needsApproval: boolean('needs_approval').notNull(),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
    /** The business date of the request. */
    requestedOn: date('requested_on').notNull(),
    /** Who approved, rejected or withdrew it. */
    decidedBy: uuid('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    /** Its ledger entry. */
    postedVersion: bigint('posted_version', { mode: 'number' }),
    /** The last day of added points; until they are posted, only if it was asked for. */
    expiresOn: date('expires_on'),
  },
  (table) => [
    index('adjustment_by_company').on(table.companyId, table.id),
    index('adjustment_by_wallet').on(table.walletId, table.id),
    index('adjustment_waiting').on(table.id).where(sql`state = 'waiting'`),
    index('adjustment_posted_alone')
      .on(table.walletId, table.requestedBy, table.requestedOn)
      .where(sql`not needs_approval`),
    check('adjustment_is_not_zero', sql`points <> 0`),
    check('adjustment_is_posted_to_an_entry', sql`(state = 'posted') = (posted_version is not null)`),
    check('adjustment_waits_only_for_approval', sql`needs_approval or state = 'posted'`),
    check('adjustment_is_decided_once', sql`(decided_by is not null) = (needs_approval and state <> 'waiting')`),
    check('adjustment_is_decided_at_a_time', sql`(decided_by is null) = (decided_at is null)`),
    check(
      'adjustment_is_decided_by_a_second_person',
      sql`decided_by is null or (decided_by = requested_by) = (state = 'withdrawn')`,
    ),
    check(
      'adjustment_adds_points_with_a_last_day',
      sql`case when points < 0 then expires_on is null else state <> 'posted' or expires_on is not null end`,
    ),
  ],
)

/** Free text, which may name a person and can be erased. */
export const adjustmentText = pgTable(
  'adjustment_text',
  {
    adjustmentId: uuid('adjustment_id')
      .notNull()
      .references(() => adjustment.id),
    /** Why it was requested, or why it was rejected. */
    kind: adjustmentTextKind('kind').notNull(),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.adjustmentId, table.kind] })],
)
