import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { requestedByAnother } from './adjustments.errors.ts'
import { storeDecision } from './adjustments.queries.ts'
import type { Adjustment } from './adjustments.schema.ts'
import { lockWaiting } from './lock-waiting.ts'
import { personOf } from './person-of.ts'
import { announce } from './post-adjustment.ts'
import { readAdjustment } from './read-adjustments.ts'

/**
 * Whoever requested an adjustment takes it back before it is decided.
 * @throws DomainError `adjustment.unknown`, `adjustment.not_waiting`, `adjustment.requested_by_another`
 */
export async function withdrawAdjustment(tx: Tx, id: string, occasion: Occasion): Promise<Adjustment> {
  const waiting = await lockWaiting(tx, id)
  const by = personOf(occasion)
  if (waiting.requestedBy !== by) throw requestedByAnother()
  await announce(tx, occasion, waiting, await storeDecision(tx, id, { state: 'withdrawn', by, at: occasion.now }))
  return readAdjustment(tx, id)
}
