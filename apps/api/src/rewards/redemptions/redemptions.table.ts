import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

export const redemptionState = pgEnum('redemption_state', [
  'awaiting_approval',
  'approved',
  'fulfilled',
  'rejected',
  'cancelled',
])

export const redemptionEventKind = pgEnum('redemption_event_kind', [
  'requested',
  'approved_by_company',
  'approved_by_staff',
  'rejected',
  'fulfilled',
  'cancellation_requested',
  'cancellation_withdrawn',
  'cancelled',
])

/**
 * One item for one person. It stays under the company and the member that it was recorded for, whatever these are merged
 * into; what it says of its reward is as it was at the request.
 */
export const redemption = pgTable(
  'redemption',
  {
    /** Also of its hold in the ledger, and of the item that is set aside. */
    id: uuid('id').primaryKey(),
    companyId: uuid('company_id').notNull(),
    memberId: uuid('member_id').notNull(),
    /** Who pays: the company, or the member from their own wallet. */
    walletId: uuid('wallet_id').notNull(),
    rewardId: uuid('reward_id').notNull(),
    rewardName: text('reward_name').notNull(),
    rewardKind: text('reward_kind').notNull(),
    isBusinessReward: boolean('is_business_reward').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    /** For staff alone; null: unknown. */
    cost: tenThousandths('cost'),
    creditAmount: tenThousandths('credit_amount'),
    /** Of cost and credit. */
    currency: text('currency'),
    state: redemptionState('state').notNull(),
    needsCompanyApproval: boolean('needs_company_approval').notNull(),
    needsStaffApproval: boolean('needs_staff_approval').notNull(),
    companyApprovedAt: timestamp('company_approved_at', { withTimezone: true }),
    staffApprovedAt: timestamp('staff_approved_at', { withTimezone: true }),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
    /** When the last approval came, or the rejection. */
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    fulfilledAt: timestamp('fulfilled_at', { withTimezone: true }),
    cancelledAt: timestamp('cancelled_at', { withTimezone: true }),
  },
  (table) => [
    index('redemption_by_company').on(table.companyId, table.id),
    index('redemption_by_member').on(table.memberId, table.id),
    index('redemption_by_reward').on(table.rewardId, table.id),
    index('redemption_open').on(table.state, table.id).where(sql`state in ('awaiting_approval', 'approved')`),
    index('redemption_by_fulfilment').on(table.fulfilledAt, table.id).where(sql`fulfilled_at is not null`),
    check('redemption_costs_points', sql`points > 0`),
    check('redemption_is_paid_by_its_own', sql`wallet_id in (company_id, member_id)`),
    check('redemption_money_has_currency', sql`currency is not null or (cost is null and credit_amount is null)`),
    check('redemption_credit_of_account_credit', sql`(reward_kind = 'account_credit') = (credit_amount is not null)`),
    check(
      'redemption_approvals_are_needed',
      sql`(needs_company_approval or company_approved_at is null) and (needs_staff_approval or staff_approved_at is null)`,
    ),
    check(
      'redemption_is_approved_by_all',
      sql`state not in ('approved', 'fulfilled')
        or (needs_company_approval <= (company_approved_at is not null)
          and needs_staff_approval <= (staff_approved_at is not null))`,
    ),
    check(
      'redemption_times_follow_state',
      sql`case state
        when 'awaiting_approval' then num_nonnulls(decided_at, fulfilled_at, cancelled_at) = 0
        when 'approved' then decided_at is not null and num_nonnulls(fulfilled_at, cancelled_at) = 0
        when 'fulfilled' then num_nonnulls(decided_at, fulfilled_at) = 2 and cancelled_at is null
        when 'rejected' then decided_at is not null and num_nonnulls(fulfilled_at, cancelled_at) = 0
        when 'cancelled' then cancelled_at is not null and (fulfilled_at is null or decided_at is not null)
      end`,
    ),
  ],
)

/** What happened to a redemption, by whom. Append-only, so it holds no free text. */
export const redemptionEvent = pgTable(
  'redemption_event',
  {
    redemptionId: uuid('redemption_id')
      .notNull()
      .references(() => redemption.id),
    /** Gapless per redemption. */
    eventNo: integer('event_no').notNull(),
    kind: redemptionEventKind('kind').notNull(),
    /** The state from then on. */
    state: redemptionState('state').notNull(),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    /** The company administrator for whom it was approved. */
    memberId: uuid('member_id'),
  },
  (table) => [
    primaryKey({ columns: [table.redemptionId, table.eventNo] }),
    check('redemption_event_starts_with_request', sql`(event_no = 1) = (kind = 'requested')`),
    check('redemption_event_names_administrator', sql`(kind = 'approved_by_company') = (member_id is not null)`),
  ],
)

/** The words that came with an event: a note, a reason, how to track a parcel. They may name a person and can be erased. */
export const redemptionText = pgTable(
  'redemption_text',
  {
    redemptionId: uuid('redemption_id')
      .notNull()
      .references(() => redemption.id),
    eventNo: integer('event_no').notNull(),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.redemptionId, table.eventNo] })],
)

/** The cancellation of what was fulfilled: one asks for it, another one makes it so. */
export const redemptionCancellation = pgTable(
  'redemption_cancellation',
  {
    redemptionId: uuid('redemption_id')
      .primaryKey()
      .references(() => redemption.id),
    /** The item came back whole. */
    returnsToStock: boolean('returns_to_stock').notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
    requestedByKind: text('requested_by_kind').notNull(),
    requestedById: uuid('requested_by_id').notNull(),
    approvedAt: timestamp('approved_at', { withTimezone: true }),
    approvedByKind: text('approved_by_kind'),
    approvedById: uuid('approved_by_id'),
  },
  () => [
    check(
      'redemption_cancellation_approved_by_somebody',
      sql`num_nonnulls(approved_at, approved_by_kind, approved_by_id) in (0, 3)`,
    ),
    check(
      'redemption_cancellation_takes_two',
      sql`(requested_by_kind, requested_by_id) is distinct from (approved_by_kind, approved_by_id)`,
    ),
  ],
)
