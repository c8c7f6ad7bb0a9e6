import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { needsSecondPerson } from './adjustments.errors.ts'
import { insertText, storeDecision } from './adjustments.queries.ts'
import type { Adjustment } from './adjustments.schema.ts'
import { lockWaiting } from './lock-waiting.ts'
import { personOf } from './person-of.ts'
import { announce } from './post-adjustment.ts'
import { readAdjustment } from './read-adjustments.ts'

/**
 * A second person turns an adjustment down.
 * @throws DomainError `adjustment.unknown`, `adjustment.not_waiting`, `adjustment.needs_second_person`
 */
export async function rejectAdjustment(tx: Tx, id: string, reason: string, occasion: Occasion): Promise<Adjustment> {
  const waiting = await lockWaiting(tx, id)
  const by = personOf(occasion)
  if (waiting.requestedBy === by) throw needsSecondPerson()
  await insertText(tx, id, 'rejection', reason)
  await announce(tx, occasion, waiting, await storeDecision(tx, id, { state: 'rejected', by, at: occasion.now }))
  return readAdjustment(tx, id)
}
