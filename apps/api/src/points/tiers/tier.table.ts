import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, date, index, integer, json, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import type { QualifyingBasis, QualifyingPeriod, TierTexts } from './tiers.schema.ts'

/** A level, in the order of its threshold. One that is given up stays, since companies have had it. */
export const tier = pgTable(
  'tier',
  {
    id: uuid('id').primaryKey(),
    /** What a company must reach: points, or money. */
    threshold: tenThousandths('threshold').notNull(),
    texts: json('texts').$type<TierTexts>().notNull(),
    /** From this day on nobody has it. */
    retiredOn: date('retired_on'),
  },
  // That no two levels have the same threshold is an exclusion constraint, since a set changes as a whole.
  () => [check('tier_threshold_not_negative', sql`threshold >= 0`)],
)

/** By how much a tier multiplies the base, from a day on: late purchases meet what was in force on theirs. */
export const tierMultiplier = pgTable(
  'tier_multiplier',
  {
    tierId: uuid('tier_id')
      .notNull()
      .references(() => tier.id),
    validFrom: date('valid_from').notNull(),
    hundredths: integer('hundredths').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.validFrom] }),
    check('tier_multiplier_takes_nothing', sql`hundredths between 100 and 10000`),
  ],
)

/** One row, once the club has said something about tiers. */
export const tierRules = pgTable(
  'tier_rules',
  {
    id: smallint('id').primaryKey().default(1),
    basis: text('basis').$type<QualifyingBasis>().notNull(),
    period: text('period').$type<QualifyingPeriod>().notNull(),
    /** How long a tier is kept after the end of its period. */
    graceDays: integer('grace_days').notNull(),
    /** How long before a fall the company is told; 0: not at all. */
    noticeDays: integer('notice_days').notNull(),
    version: integer('version').notNull(),
    /** Of the set of tiers. */
    tiersVersion: integer('tiers_version').notNull(),
    /** The last day on which all companies were evaluated. */
    evaluatedOn: date('evaluated_on'),
  },
  () => [
    check('tier_rules_is_one_row', sql`id = 1`),
    check('tier_rules_basis', sql`basis in ('points', 'net_sales', 'contribution_margin')`),
    check('tier_rules_period', sql`period in ('rolling_12_months', 'calendar_year')`),
    check('tier_rules_grace_days', sql`grace_days between 0 and 180`),
    check('tier_rules_notice_days', sql`notice_days between 0 and 90`),
  ],
)

/** Which tier a company has from a day on, and until when at least. Never back-dated. */
export const companyTier = pgTable(
  'company_tier',
  {
    companyId: uuid('company_id').notNull(),
    validFrom: date('valid_from').notNull(),
    /** Null: none. */
    tierId: uuid('tier_id').references(() => tier.id),
    /** The last day of its period. */
    heldUntil: date('held_until'),
    reason: text('reason').notNull(),
    /** What counted on that day, and how much of it there was. */
    basis: text('basis').$type<QualifyingBasis>().notNull(),
    qualifying: tenThousandths('qualifying').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.validFrom] }),
    index('company_tier_by_tier').on(table.tierId),
    check('company_tier_reason', sql`reason in ('reached', 'renewed', 'fell', 'merged', 'tier_removed')`),
    check('company_tier_is_held_until', sql`(tier_id is null) = (held_until is null)`),
    check('company_tier_is_held_from_its_day', sql`held_until >= valid_from or reason in ('merged', 'tier_removed')`),
  ],
)

/** Companies that were told that the tier of a period is about to go. */
export const tierNotice = pgTable(
  'tier_notice',
  {
    companyId: uuid('company_id').notNull(),
    heldUntil: date('held_until').notNull(),
    noticedOn: date('noticed_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.companyId, table.heldUntil] })],
)

/** Companies whose purchases have changed since their tier was looked at; a company may be here many times. */
export const qualifyingChange = pgTable('qualifying_change', { companyId: uuid('company_id').notNull() })
