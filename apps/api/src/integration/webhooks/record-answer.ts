import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { system } from '../../platform/occasion.ts'
import { insertAttempt, type PendingDelivery } from './deliveries.queries.ts'
import { lockEndpoints, pauseEndpoint, renewSubscriptions, updateEndpoint } from './endpoints.queries.ts'
import { type ClaimedLane, releaseLane, renewClaim } from './lanes.queries.ts'
import type { Answer } from './post-webhook.ts'
import { readEndpoint } from './read-endpoint.ts'
import type { Verdict } from './verdict.ts'

export interface Recording {
  readonly lane: ClaimedLane
  readonly delivery: PendingDelivery
  readonly answer: Answer
  readonly verdict: Verdict
  readonly now: Date
  /** How long the claim is kept for the next delivery of the lane. */
  readonly claimedUntil: Date
}

/**
 * Notes what came of a delivery, and what follows from it.
 * @returns whether the lane is still claimed and may send its next one
 */
export async function recordAnswer(
  tx: Tx,
  { lane, delivery, answer, verdict, now, claimedUntil }: Recording,
): Promise<boolean> {
  const pausesUntil = verdict.kind === 'retry' && verdict.isAskedFor ? verdict.at : undefined
  if (verdict.kind === 'disable' || pausesUntil !== undefined) await lockEndpoints(tx)
  // Somebody who took the lane over sends the same delivery; what comes of that counts.
  if (!(await renewClaim(tx, lane, claimedUntil))) return false
  const state = verdict.kind === 'delivered' ? 'delivered' : verdict.kind === 'retry' ? 'pending' : 'failed'
  await insertAttempt(tx, delivery.id, answer, state, now)
  if (verdict.kind === 'delivered') return true
  await releaseLane(tx, lane, verdict.kind === 'retry' ? verdict.at : now)
  if (pausesUntil !== undefined) await pauseEndpoint(tx, lane.endpointId, pausesUntil)
  if (verdict.kind === 'disable') await disableEndpoint(tx, lane.endpointId, verdict.reason, now)
  return false
}

async function disableEndpoint(tx: Tx, id: string, reason: 'failing' | 'gone', now: Date): Promise<void> {
  const { disabledAt } = await readEndpoint(tx, id)
  if (disabledAt !== null) return
  await updateEndpoint(tx, id, { disabledAt: now, disabledReason: reason }, now)
  await renewSubscriptions(tx)
  await writeAudit(
    tx,
    { actor: system, now },
    {
      action: 'webhook_endpoint.disabled',
      subject: { kind: 'webhook_endpoint', id },
      changes: { disabledReason: { before: null, after: reason } },
    },
  )
}
