import type { Tx } from '@stamkund/database'
import { notWaiting, unknownAdjustment } from './adjustments.errors.ts'
import { type AdjustmentRow, lockAdjustment } from './adjustments.queries.ts'

/**
 * An adjustment that waits, kept from being decided by anybody else until the transaction ends.
 * @throws DomainError `adjustment.unknown`, `adjustment.not_waiting`
 */
export async function lockWaiting(tx: Tx, id: string): Promise<AdjustmentRow> {
  const locked = await lockAdjustment(tx, id)
  if (locked === undefined) throw unknownAdjustment()
  if (locked.state !== 'waiting') throw notWaiting(locked.state)
  return locked
}
