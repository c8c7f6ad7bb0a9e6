import type { Tx } from '@stamkund/database'
import { businessDate, type Clock } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { answerEach, type GivenAnswer, type KeyedRequest, type Outcome } from '../../platform/idempotency/index.ts'
import { announceRecorded, readWanted } from './announce-recorded.ts'
import { toError } from './purchases.errors.ts'
import type { NewPurchase, RecordedPurchase } from './purchases.schema.ts'
import { recordedAnswers } from './read-purchase.ts'
import { recordPurchases } from './record-purchases.ts'
import { toRecordable } from './recordable-purchase.ts'

/** A request to record one purchase, and how its answer is written. */
export interface RecordingRequest extends KeyedRequest {
  readonly purchase: NewPurchase
  readonly recordedBy: string
  toText(status: 200 | 201, purchase: RecordedPurchase): string
}

/**
 * Records single purchases of several callers in one transaction, each with its own answer.
 * @returns the answers in the order of the requests; a refused request's answer is its error
 */
export function recordGroup(
  tx: Tx,
  requests: readonly RecordingRequest[],
  clock: Clock,
): Promise<Outcome<GivenAnswer>[]> {
  return answerEach(tx, requests, async (fresh) => {
    const [settings, wanted] = await Promise.all([readClubSettings(tx), readWanted(tx)])
    const now = clock.now()
    const outcomes = await recordPurchases(
      tx,
      fresh.map(({ purchase, recordedBy }) => toRecordable(purchase, recordedBy)),
      { today: businessDate(now, settings.timeZone), now, settings },
    )
    await announceRecorded(tx, { now }, outcomes, wanted)
    const repeated = await recordedAnswers(
      tx,
      outcomes.flatMap((outcome) => (outcome.outcome === 'unchanged' ? outcome.id : [])),
    )
    return fresh.map(({ toText }, index) => {
      const outcome = outcomes[index]
      if (outcome?.outcome === 'rejected') return toError(outcome)
      if (outcome?.outcome === 'recorded') return { status: 201, body: toText(201, outcome.purchase) }
      const first = outcome && repeated.get(outcome.id)
      return first && { status: 200, body: toText(200, first) }
    })
  })
}
