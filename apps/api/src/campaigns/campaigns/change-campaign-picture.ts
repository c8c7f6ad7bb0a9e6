import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { type EncodedPicture, storePicture } from '../../platform/pictures/index.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import { noteChange, plannedChanges } from './note-change.ts'
import { lockedCampaign, readCampaign } from './read-campaign.ts'

/** Gives a campaign another picture, or takes it away. The one that it has already: nothing. @throws campaign.unknown */
export async function changeCampaignPicture(
  tx: Tx,
  id: string,
  picture: EncodedPicture | null,
  occasion: Occasion,
): Promise<Campaign> {
  const before = await lockedCampaign(tx, id)
  const change = { pictureHash: picture?.hash ?? null }
  if (before.pictureHash === change.pictureHash) return before
  if (picture) await storePicture(tx, picture, occasion.now)
  await updateCampaign(tx, id, change, occasion.now)
  const changes = plannedChanges({ pictureHash: before.pictureHash }, change)
  await noteChange(tx, occasion, 'campaign.picture_changed', id, changes)
  return readCampaign(tx, id)
}
