import { sql } from 'drizzle-orm'
import { bigint, check, date, integer, json, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { PublishableRule } from './award-rules.queries.ts'

/** What a campaign gives from a day on. Never updated: a change, a pause and an end are new versions. */
export const awardRuleVersion = pgTable(
  'award_rule_version',
  {
    campaignId: uuid('campaign_id').notNull(),
    version: integer('version').notNull(),
    validFrom: date('valid_from').notNull(),
    /** Null: the campaign gives nothing. */
    rule: json('rule').$type<PublishableRule>(),
    /** Of all versions of all campaigns, the how manyeth: who knows the last one knows them all. */
    revision: integer('revision').notNull().unique(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    publishedBy: uuid('published_by'),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.version] }),
    check('award_rule_version_counts_up', sql`version > 0 and revision > 0`),
  ],
)

/** What caps and budgets have used, in points, and what ladders count, in ten-thousandths of a currency unit. */
export const awardCounter = pgTable(
  'award_counter',
  {
    name: text('name').primaryKey(),
    value: bigint('value', { mode: 'number' }).notNull().default(sql`0`),
  },
  () => [check('award_counter_not_negative', sql`value >= 0`)],
)
