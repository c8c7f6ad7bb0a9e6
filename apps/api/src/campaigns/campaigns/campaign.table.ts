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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { CampaignGoal, CampaignTexts } from './campaign.schema.ts'
import { campaignStates } from './states.ts'
import type { CampaignTerms } from './terms.schema.ts'

export const campaignState = pgEnum('campaign_state', campaignStates)
export const campaignLaunchKind = pgEnum('campaign_launch_kind', ['launch', 'change', 'pause', 'resumption', 'end'])
export const campaignApprovalState = pgEnum('campaign_approval_state', ['waiting', 'approved', 'rejected', 'withdrawn'])

/** What the marketer plans. What it gives is a rule that a launch publishes into `points`. */
export const campaign = pgTable(
  'campaign',
  {
    id: uuid('id').primaryKey(),
    state: campaignState('state').notNull(),
    /** Among staff; members read the texts. */
    name: text('name').notNull(),
    terms: json('terms').$type<CampaignTerms>().notNull(),
    /** Of the terms: they are what lists and the calendar look for. */
    firstDay: date('first_day').notNull(),
    lastDay: date('last_day').notNull(),
    texts: json('texts').$type<CampaignTexts>().notNull(),
    pictureHash: text('picture_hash'),
    goal: json('goal').$type<CampaignGoal>(),
    /** Of the companies in its audience at the launch: those that are left out, to compare with. */
    holdoutShareBasisPoints: integer('holdout_share_basis_points').notNull().default(0),
    /** What they were drawn with; drawing again with it gives the same companies. */
    holdoutSeed: text('holdout_seed'),
    /** What it may give in total, fixed when it was published; null: no limit, or not launched. */
    budgetPoints: bigint('budget_points', { mode: 'number' }),
    launchedAt: timestamp('launched_at', { withTimezone: true }),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: uuid('created_by'),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('campaign_by_days').on(table.lastDay, table.firstDay),
    index('campaign_in_motion').on(table.id).where(sql`state in ('scheduled', 'running', 'paused')`),
    index('campaign_by_picture').on(table.pictureHash),
    check('campaign_ends_after_it_begins', sql`last_day >= first_day`),
    check('campaign_holds_out_half_at_most', sql`holdout_share_basis_points between 0 and 5000`),
    check('campaign_is_launched', sql`(state in ('draft', 'awaiting_approval')) = (launched_at is null)`),
    check('campaign_is_ended', sql`(state in ('ended', 'archived')) = (ended_at is not null)`),
    check('campaign_is_archived', sql`(state = 'archived') = (archived_at is not null)`),
    check('campaign_budget', sql`budget_points >= 0 and (budget_points is null or launched_at is not null)`),
    check('campaign_holdout_is_drawn_at_launch', sql`holdout_seed is null or launched_at is not null`),
  ],
)

/** What a campaign published into `points`, and what took it back. Its numbers are those of the rule's versions. */
export const campaignLaunch = pgTable(
  'campaign_launch',
  {
    campaignId: uuid('campaign_id')
      .notNull()
      .references(() => campaign.id),
    version: integer('version').notNull(),
    kind: campaignLaunchKind('kind').notNull(),
    validFrom: date('valid_from').notNull(),
    /** Null: from then on it gives nothing. */
    terms: json('terms').$type<CampaignTerms>(),
    /** What it may give in total, of the budgets in points and in money the smaller one; null: no limit. */
    budgetPoints: bigint('budget_points', { mode: 'number' }),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    publishedBy: uuid('published_by'),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.version] }),
    check('campaign_launch_has_terms', sql`(kind in ('pause', 'end')) = (terms is null)`),
    check('campaign_launch_budget', sql`budget_points >= 0 and (terms is not null or budget_points is null)`),
  ],
)

/** Terms that wait for a second person, or waited. */
export const campaignApproval = pgTable(
  'campaign_approval',
  {
    id: uuid('id').primaryKey(),
    campaignId: uuid('campaign_id')
      .notNull()
      .references(() => campaign.id),
    state: campaignApprovalState('state').notNull(),
    terms: json('terms').$type<CampaignTerms>().notNull(),
    /** Null: no limit. */
    budgetPoints: bigint('budget_points', { mode: 'number' }),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    /** Why it was rejected. */
    reason: text('reason'),
  },
  (table) => [
    index('campaign_approval_by_campaign').on(table.campaignId, table.id),
    uniqueIndex('campaign_approval_waiting').on(table.campaignId).where(sql`state = 'waiting'`),
    check('campaign_approval_is_decided', sql`(state = 'waiting') = (decided_at is null)`),
    check('campaign_approval_is_decided_by_somebody', sql`state in ('waiting', 'withdrawn') or decided_by is not null`),
    check(
      'campaign_approval_takes_a_second_person',
      sql`state not in ('approved', 'rejected') or decided_by <> requested_by`,
    ),
    check('campaign_approval_reason', sql`reason is null or state = 'rejected'`),
  ],
)

/** The companies in the audience on the day of the launch, of a campaign that is measured. Fixed from then on. */
export const campaignHoldout = pgTable(
  'campaign_holdout',
  {
    campaignId: uuid('campaign_id')
      .notNull()
      .references(() => campaign.id),
    companyId: uuid('company_id').notNull(),
    /** Drawn from among its like: its class on the day of the launch. */
    stratum: text('stratum').notNull(),
    isHeldOut: boolean('is_held_out').notNull(),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.companyId] })],
)
