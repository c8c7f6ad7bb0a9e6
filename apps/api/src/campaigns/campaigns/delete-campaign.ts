import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { notADraft } from './campaign.errors.ts'
import { deleteDraft } from './campaign.queries.ts'
import { noteChange, plannedChanges } from './note-change.ts'
import { lockedCampaign } from './read-campaign.ts'

/** @throws campaign.unknown, campaign.not_a_draft */
export async function deleteCampaign(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  const { state, name } = await lockedCampaign(tx, id)
  if (state !== 'draft') throw notADraft(state)
  await deleteDraft(tx, id)
  await noteChange(tx, occasion, 'campaign.deleted', id, plannedChanges({ name }, null))
}
