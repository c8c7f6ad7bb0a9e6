import type { Tx } from '@stamkund/database'
import { changesBetween } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type EncodedPicture, storePicture } from '../../platform/pictures/index.ts'
import { noteChange } from './note-change.ts'
import { lockedReward, readReward } from './read-reward.ts'
import { type Reward, updateReward } from './reward.queries.ts'

/** Gives a reward another picture, or takes it away. The one that it has already: nothing. @throws reward.unknown */
export async function changeRewardPicture(
  tx: Tx,
  id: string,
  picture: EncodedPicture | null,
  occasion: Occasion,
): Promise<Reward> {
  const before = await lockedReward(tx, id)
  const change = { pictureHash: picture?.hash ?? null }
  if (before.pictureHash === change.pictureHash) return before
  if (picture) await storePicture(tx, picture, occasion.now)
  await updateReward(tx, id, change, occasion.now)
  const changes = changesBetween({ pictureHash: before.pictureHash }, change)
  await noteChange(tx, occasion, 'reward.picture_changed', id, changes)
  return readReward(tx, id)
}
