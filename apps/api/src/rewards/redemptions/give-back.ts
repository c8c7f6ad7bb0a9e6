import type { Tx } from '@stamkund/database'
import { releaseHold } from '@stamkund/ledger'
import type { Occasion } from '../../platform/occasion.ts'
import { returnItem } from '../catalogue/index.ts'
import type { LockedRedemption } from './redemptions.queries.ts'

/** Gives back the item and the points that an open redemption had set aside. */
export async function giveBack(tx: Tx, redemption: LockedRedemption, { today }: Occasion): Promise<void> {
  const { id, currentCompanyId, rewardKind } = redemption
  await returnItem(tx, { kind: rewardKind }, id)
  await releaseHold(tx, { companyId: currentCompanyId, holdId: id, today })
}
