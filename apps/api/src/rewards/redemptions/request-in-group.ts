import type { Tx } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { answerEach, type GivenAnswer, type KeyedRequest, type Outcome } from '../../platform/idempotency/index.ts'
import { systemOccasion } from '../../platform/occasion.ts'
import type { Redemption } from './redemptions.schema.ts'
import { type RedemptionRequest, requestRedemptions } from './request-redemption.ts'

/** A request for one redemption, and how its answer is written. */
export interface GroupedRequest extends RedemptionRequest, KeyedRequest {
  toText(redemption: Redemption): string
}

/**
 * Does requests of several callers in one transaction.
 * @returns the answers in the order of the requests: a refused request's is its error, that of a request which has to be
 *   sent again, since another one of its company went first, is undefined
 */
export function requestInGroup(
  tx: Tx,
  requests: readonly GroupedRequest[],
  clock: Clock,
): Promise<Outcome<GivenAnswer>[]> {
  return answerEach(tx, requests, async (fresh) => {
    const outcomes = await requestRedemptions(tx, fresh, await systemOccasion(tx, clock))
    return fresh.map(({ toText }, index) => {
      const outcome = outcomes[index]
      return outcome === undefined || outcome instanceof Error ? outcome : { status: 201, body: toText(outcome) }
    })
  })
}
