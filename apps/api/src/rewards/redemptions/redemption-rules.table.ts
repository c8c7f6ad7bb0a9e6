import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { bigint, boolean, check, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'

export const redeemers = pgEnum('redemption_redeemers', ['redeemers', 'administrators'])

/** What a company allows its people. One without a row allows everything. */
export const redemptionRules = pgTable(
  'redemption_rules',
  {
    companyId: uuid('company_id').primaryKey(),
    whoMayRedeem: redeemers('who_may_redeem').notNull(),
    /** More points than this need the company administrator; null: none do. */
    approvalAbovePoints: bigint('approval_above_points', { mode: 'number' }),
    /** How much a member may receive for private benefit in a calendar year; null: any amount. */
    valueCap: tenThousandths('value_cap'),
    valueCapCurrency: text('value_cap_currency'),
    blockedKinds: text('blocked_kinds').array().notNull(),
    businessRewardsOnly: boolean('business_rewards_only').notNull(),
    isPublicSector: boolean('is_public_sector').notNull(),
    version: integer('version').notNull(),
  },
  () => [
    check('redemption_rules_approval_not_negative', sql`approval_above_points >= 0`),
    check('redemption_rules_cap_not_negative', sql`value_cap >= 0`),
    check('redemption_rules_cap_has_currency', sql`(value_cap is null) = (value_cap_currency is null)`),
  ],
)
