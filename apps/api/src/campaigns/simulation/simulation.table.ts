import { sql } from 'drizzle-orm'
import { check, date, index, json, pgEnum, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Actor } from '../../platform/occasion.ts'
import type { CampaignTerms } from '../campaigns/index.ts'
import type { StoredResult } from './figures.ts'
import { simulationStates } from './states.ts'

export const simulationState = pgEnum('simulation_state', simulationStates)

/** What terms would have cost on real purchases of the past: the question, how far it has come, and the answer. */
export const simulation = pgTable(
  'simulation',
  {
    id: uuid('id').primaryKey(),
    /** The campaign whose draft it is; null: of none yet. */
    campaignId: uuid('campaign_id'),
    terms: json('terms').$type<CampaignTerms>().notNull(),
    /** Of the draft that was tried beside it. */
    comparedTerms: json('compared_terms').$type<CampaignTerms>(),
    /** The campaign whose draft that is; null: of the same one. */
    comparedCampaignId: uuid('compared_campaign_id'),
    periodFrom: date('period_from').notNull(),
    periodTo: date('period_to').notNull(),
    /** The policy that was used for all days; null: that of each day. */
    policyVersionId: uuid('policy_version_id'),
    /** The last version of a rule that was published when it was asked for; empty: none. */
    ruleRevision: text('rule_revision').notNull(),
    /** What the answer depends on, as one word: who asks the same again gets the same answer. */
    fingerprint: text('fingerprint').notNull(),
    state: simulationState('state').notNull(),
    progressPercent: smallint('progress_percent').notNull().default(0),
    result: json('result').$type<StoredResult>(),
    failureCode: text('failure_code'),
    failureMessage: text('failure_message'),
    askedByKind: text('asked_by_kind').$type<Actor['kind']>().notNull(),
    askedBy: uuid('asked_by'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
  },
  (table) => [
    index('simulation_by_campaign').on(table.campaignId, table.id),
    index('simulation_by_fingerprint').on(table.fingerprint, table.id).where(sql`state = 'finished'`),
    index('simulation_under_way').on(table.askedBy).where(sql`state in ('queued', 'running')`),
    index('simulation_by_age').on(table.createdAt),
    check('simulation_period', sql`period_from <= period_to`),
    check('simulation_progress', sql`progress_percent between 0 and 100`),
    check('simulation_has_a_result', sql`(state = 'finished') = (result is not null)`),
    check('simulation_has_ended', sql`(state in ('queued', 'running')) = (finished_at is null)`),
    check('simulation_has_failed', sql`(state = 'failed') = (failure_code is not null)`),
  ],
)
