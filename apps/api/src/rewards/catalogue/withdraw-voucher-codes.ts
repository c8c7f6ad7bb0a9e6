import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { noteChange } from './note-change.ts'
import { lockedReward } from './read-reward.ts'
import { deleteAvailableCodes } from './voucher-code.queries.ts'

/**
 * Takes the codes that nobody has asked for out of the pool; they can be added again. Reserved and issued ones stay.
 * @returns how many there were
 * @throws reward.unknown
 */
export async function withdrawVoucherCodes(tx: Tx, rewardId: string, occasion: Occasion): Promise<number> {
  await lockedReward(tx, rewardId)
  const withdrawn = await deleteAvailableCodes(tx, rewardId)
  if (withdrawn > 0) {
    const changes = { available: { before: withdrawn, after: 0 } }
    await noteChange(tx, occasion, 'reward.voucher_codes_withdrawn', rewardId, changes)
  }
  return withdrawn
}
