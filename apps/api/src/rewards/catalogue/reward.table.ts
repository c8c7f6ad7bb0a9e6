import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  json,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { RewardTexts } from './reward.schema.ts'

export const rewardKind = pgEnum('reward_kind', [
  'merchandise',
  'voucher_code',
  'service',
  'training',
  'donation',
  'account_credit',
])

export const rewardAudience = pgEnum('reward_audience', ['all', 'companies'])

/** What points can be exchanged for. Archived rather than deleted, since redemptions name it for ever. */
export const reward = pgTable(
  'reward',
  {
    id: uuid('id').primaryKey(),
    kind: rewardKind('kind').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    /** What it costs the supplier; null: unknown. Never for members. */
    cost: tenThousandths('cost'),
    /** What an account credit is worth on the company's account at the supplier. */
    creditAmount: tenThousandths('credit_amount'),
    /** Of both. */
    currency: text('currency'),
    /** Items that nobody has asked for; null: as many as are asked for, or as many as there are voucher codes. */
    stockLeft: integer('stock_left'),
    availableFrom: date('available_from'),
    availableUntil: date('available_until'),
    maxPerCompany: integer('max_per_company'),
    maxPerMember: integer('max_per_member'),
    needsStaffApproval: boolean('needs_staff_approval').notNull().default(false),
    /** For the business rather than somebody's private benefit. */
    isBusinessReward: boolean('is_business_reward').notNull().default(false),
    audience: rewardAudience('audience').notNull().default('all'),
    /** By language; English is always there. */
    texts: json('texts').$type<RewardTexts>().notNull(),
    pictureHash: text('picture_hash'),
    sortOrder: integer('sort_order').notNull().default(0),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
    /** Of what an edit changes; stock moves without it. */
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('reward_by_order').on(table.sortOrder, table.id),
    index('reward_by_picture').on(table.pictureHash),
    check('reward_costs_points', sql`points > 0`),
    check('reward_cost_not_negative', sql`cost >= 0`),
    check('reward_money_has_currency', sql`currency is not null or (cost is null and credit_amount is null)`),
    check('reward_credit_of_account_credit', sql`(kind = 'account_credit') = (credit_amount is not null)`),
    check('reward_credit_is_positive', sql`credit_amount > 0`),
    check('reward_stock_not_negative', sql`stock_left >= 0`),
    check('reward_stock_of_codes_is_pool', sql`kind <> 'voucher_code' or stock_left is null`),
    check('reward_window_ends_after_it_begins', sql`available_until >= available_from`),
    check('reward_limits_are_positive', sql`max_per_company > 0 and max_per_member > 0`),
    check('reward_has_english_name', sql`coalesce(texts #>> '{en,name}', '') <> ''`),
  ],
)

/** Whom a reward is for when its audience is picked by hand. */
export const rewardCompany = pgTable(
  'reward_company',
  {
    rewardId: uuid('reward_id')
      .notNull()
      .references(() => reward.id),
    companyId: uuid('company_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.rewardId, table.companyId] }),
    index('reward_company_by_company').on(table.companyId),
  ],
)

/** Items of limited stock that redemptions have set aside: what is taken once comes back at most once. */
export const rewardReservation = pgTable(
  'reward_reservation',
  {
    redemptionId: uuid('redemption_id').primaryKey(),
    rewardId: uuid('reward_id')
      .notNull()
      .references(() => reward.id),
  },
  (table) => [index('reward_reservation_by_reward').on(table.rewardId)],
)

/** What staff did to a stock, and why. The reason is free text, so it may name a person and can be erased. */
export const rewardStockChange = pgTable(
  'reward_stock_change',
  {
    id: uuid('id').primaryKey(),
    rewardId: uuid('reward_id')
      .notNull()
      .references(() => reward.id),
    /** Null: any number. */
    before: integer('before'),
    after: integer('after'),
    reason: text('reason'),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('reward_stock_change_by_reward').on(table.rewardId, table.id),
    check('reward_stock_change_not_negative', sql`before >= 0 and after >= 0`),
  ],
)
