import type { AwardExplanation, EventExplanation } from '@stamkund/points-engine'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'

/** The explained points of one rule on one purchase line. All that is needed to explain and to reverse it is here. */
export const award = pgTable(
  'award',
  {
    companyId: uuid('company_id').notNull(),
    purchaseId: uuid('purchase_id').notNull(),
    lineNo: integer('line_no').notNull(),
    awardNo: smallint('award_no').notNull(),
    ruleId: text('rule_id').notNull(),
    ruleName: text('rule_name').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    reversedPoints: bigint('reversed_points', { mode: 'number' }).notNull().default(sql`0`),
    explanation: json('explanation').$type<AwardExplanation>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.purchaseId, table.lineNo, table.awardNo] }),
    check('award_reversed_within_points', sql`reversed_points between 0 and points`),
    // Only campaigns are asked for by rule.
    index('award_of_campaign_rule').on(table.ruleId).where(sql`rule_id not in ('base', 'tier')`),
  ],
)

/** The explained points of one campaign for something that a member did. Never changed, and never taken back. */
export const eventAward = pgTable(
  'event_award',
  {
    companyId: uuid('company_id').notNull(),
    eventId: uuid('event_id').notNull(),
    awardNo: smallint('award_no').notNull(),
    memberId: uuid('member_id').notNull(),
    occurredOn: date('occurred_on').notNull(),
    ruleId: text('rule_id').notNull(),
    ruleName: text('rule_name').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    explanation: json('explanation').$type<EventExplanation>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.eventId, table.awardNo] }),
    index('event_award_by_event').on(table.eventId),
    index('event_award_of_rule').on(table.ruleId),
    check('event_award_gives_points', sql`points > 0 and award_no > 0`),
    check('event_award_is_of_a_campaign', sql`rule_id not in ('base', 'tier')`),
  ],
)
