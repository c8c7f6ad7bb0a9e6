import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Occasion } from '../../platform/occasion.ts'
import { noteChange } from './note-change.ts'
import { lockedReward } from './read-reward.ts'
import { stockIsPool, stockIsUnlimited, stockOutOfBounds } from './reward.errors.ts'
import { MAX_COUNT, type NewStockChange } from './reward.schema.ts'
import { type StockChangeRow, setStock } from './stock.queries.ts'

/**
 * Adds to a stock, takes from it, or says what a count has found. Items that redemptions have set aside are not in it.
 * @throws reward.unknown, reward.stock_is_pool_of_codes, reward.stock_unlimited, reward.stock_out_of_bounds
 */
export async function changeStock(
  tx: Tx,
  rewardId: string,
  { delta, setTo = null, reason }: NewStockChange,
  occasion: Occasion,
): Promise<StockChangeRow> {
  const { kind, stockLeft: before } = await lockedReward(tx, rewardId)
  if (kind === 'voucher_code') throw stockIsPool()
  const after = delta === undefined ? setTo : sumOf(before, delta)
  const change = { id: newId(), rewardId, before, after, reason, changedAt: occasion.now }
  await setStock(tx, change)
  // The reason may name a person, and the audit log is for ever: it is kept with the change alone.
  await noteChange(tx, occasion, 'reward.stock_changed', rewardId, { stockLeft: { before, after } })
  return change
}

function sumOf(before: number | null, delta: number): number {
  if (before === null) throw stockIsUnlimited()
  const after = before + delta
  if (after < 0 || after > MAX_COUNT) throw stockOutOfBounds(before)
  return after
}
