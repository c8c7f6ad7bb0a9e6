import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { notInState } from './campaign.errors.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import { noteChange } from './note-change.ts'
import { lockedCampaign, readCampaign } from './read-campaign.ts'

/** Puts an ended campaign away; it can be read as before. @throws campaign.unknown, campaign.not_in_state */
export async function archiveCampaign(tx: Tx, id: string, occasion: Occasion): Promise<Campaign> {
  const { state } = await lockedCampaign(tx, id)
  if (state !== 'ended') throw notInState(state, ['ended'])
  await updateCampaign(tx, id, { state: 'archived', archivedAt: occasion.now }, occasion.now)
  await noteChange(tx, occasion, 'campaign.archived', id, { state: { before: state, after: 'archived' } })
  return readCampaign(tx, id)
}
