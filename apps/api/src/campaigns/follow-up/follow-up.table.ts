import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { bigint, check, date, integer, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'

/** What a company was given by a campaign and bought for it on a day, less what came back since. */
export const campaignCompanyDay = pgTable(
  'campaign_company_day',
  {
    campaignId: uuid('campaign_id').notNull(),
    companyId: uuid('company_id').notNull(),
    day: date('day').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    /** Given with points; 0 where lines only count on a ladder. */
    awards: integer('awards').notNull(),
    purchases: integer('purchases').notNull(),
    /** Amounts are those in the club's currency. */
    netSales: tenThousandths('net_sales').notNull(),
    /** The part of them whose cost is known. */
    netSalesWithCost: tenThousandths('net_sales_with_cost').notNull(),
    contributionMargin: tenThousandths('contribution_margin').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.companyId, table.day] }),
    check('campaign_company_day_counts', sql`points >= 0 and awards >= 0 and purchases >= 0`),
  ],
)

/** Up to when a company's days have been added up. */
export const campaignFollowedCompany = pgTable('campaign_followed_company', {
  companyId: uuid('company_id').primaryKey(),
  refreshedAt: timestamp('refreshed_at', { withTimezone: true }).notNull(),
})

/** Campaigns whose audience has been noted. */
export const campaignFollowUp = pgTable('campaign_follow_up', {
  campaignId: uuid('campaign_id').primaryKey(),
  /** The day as of which the audience was found. */
  audienceOn: date('audience_on').notNull(),
})

/** The companies that a campaign was for when it was launched, without those held out. */
export const campaignAudience = pgTable(
  'campaign_audience',
  { campaignId: uuid('campaign_id').notNull(), companyId: uuid('company_id').notNull() },
  (table) => [primaryKey({ columns: [table.campaignId, table.companyId] })],
)
