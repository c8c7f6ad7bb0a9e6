import { createHash } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { systemClock } from '../../platform/clock.ts'
import { addJob } from '../../platform/jobs/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { readRevision } from '../../points/award-rules/index.ts'
import { findPolicy, unknownPolicy } from '../../points/policy/index.ts'
import { type CampaignTerms, checkedTerms, readCampaign } from '../campaigns/index.ts'
import { RUN_SIMULATION } from './simulation.tasks.ts'
import { invalidPeriod, nothingBought, nothingOfEvents } from './simulations.errors.ts'
import { cancelStale, findSame, insertSimulation, readDataMark } from './simulations.queries.ts'
import { type Days, daysAfter, monthsAfter } from './windows.ts'

export interface Question {
  readonly terms: CampaignTerms
  readonly campaignId?: string | undefined
  readonly comparedWith?: CampaignTerms | undefined
  /** Of what campaign that is; without it, its own terms. */
  readonly comparedCampaignId?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly policyId?: string | undefined
}

export interface Asked {
  readonly id: string
  /** So few purchases that whoever asks may wait for the answer. */
  readonly isSmall: boolean
}

const LONGEST_MONTHS = 60
const SMALL_PURCHASES = 50_000
/** If the process that runs a small one at once is killed over it, a job takes it up after so long. */
const TAKE_UP_AFTER_MS = 60_000

/**
 * Asks for a simulation; what the same person still waits for of the same draft is stopped. Who asks the same again, and
 * nothing was recorded or changed since, gets the same one again.
 * @throws DomainError `simulation.period_invalid`, `simulation.no_purchases`, `simulation.is_about_purchases`,
 *   `campaign.unknown`, `campaign.invalid_terms`, `policy.unknown`
 */
export async function requestSimulation(tx: Tx, question: Question, occasion: Occasion): Promise<Asked> {
  const period = periodOf(question, occasion.today)
  const campaignId = question.campaignId ?? null
  const policyVersionId = question.policyId ?? null
  if (campaignId !== null) await readCampaign(tx, campaignId)
  if (policyVersionId !== null && (await findPolicy(tx, policyVersionId)) === undefined) throw unknownPolicy()
  const comparedCampaignId = question.comparedCampaignId ?? null
  const compared = comparedCampaignId === null ? undefined : await readCampaign(tx, comparedCampaignId)
  const comparedWith = question.comparedWith ?? compared?.terms
  for (const { effect } of [question.terms, comparedWith ?? question.terms]) {
    if (effect.kind === 'event') throw nothingOfEvents()
  }
  const terms = await checkedTerms(tx, question.terms)
  const comparedTerms = comparedWith === undefined ? null : await checkedTerms(tx, comparedWith)
  const [ruleRevision, { purchases, purchasesOfPeriod, mark }] = await Promise.all([
    readRevision(tx),
    readDataMark(tx, period),
  ])
  if (purchasesOfPeriod === 0) throw nothingBought(period)
  const drafts = [terms, comparedTerms, comparedCampaignId]
  const fingerprint = hashOf([...drafts, period, policyVersionId, ruleRevision, mark, occasion.today])
  const same = await findSame(tx, { fingerprint, campaignId })
  if (same !== undefined) return { id: same, isSmall: false }

  const stale = await cancelStale(tx, campaignId, occasion)
  const id = newId()
  const isSmall = purchases <= SMALL_PURCHASES
  const { from: periodFrom, to: periodTo } = period
  const asked = {
    id,
    campaignId,
    terms,
    comparedTerms,
    comparedCampaignId,
    periodFrom,
    periodTo,
    policyVersionId,
    ruleRevision,
    fingerprint,
  }
  await insertSimulation(tx, asked, occasion)
  const runAt = isSmall ? { runAt: new Date(systemClock.now().getTime() + TAKE_UP_AFTER_MS) } : {}
  await addJob(tx, RUN_SIMULATION, { simulationId: id }, runAt)
  await writeAudit(
    tx,
    occasion,
    ...stale.map((staleId) => ({
      action: 'simulation.cancelled',
      subject: { kind: 'simulation', id: staleId },
    })),
    {
      action: 'simulation.requested',
      subject: { kind: 'simulation', id },
      changes: changesBetween(null, { campaignId, periodFrom, periodTo }),
    },
  )
  return { id, isSmall }
}

/** Where nothing is said, the last twelve whole months; where one end is said, twelve months from there. */
function periodOf({ from, to }: Pick<Question, 'from' | 'to'>, today: string): Days {
  const firstOfMonth = `${today.slice(0, 7)}-01`
  const last = to ?? (from === undefined ? daysAfter(firstOfMonth, -1) : daysAfter(monthsAfter(from, 12), -1))
  const period = { from: from ?? monthsAfter(daysAfter(last, 1), -12), to: last }
  if (period.from > period.to || daysAfter(monthsAfter(period.from, LONGEST_MONTHS), -1) < period.to)
    throw invalidPeriod()
  return period
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
