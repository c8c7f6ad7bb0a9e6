import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'
import { notInState } from './campaign.errors.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import { decideApproval } from './launch.queries.ts'
import { noteChange } from './note-change.ts'
import { publishNothing } from './publish-terms.ts'
import { lockedCampaign, readCampaign } from './read-campaign.ts'
import { isInMotion } from './states.ts'

/** Ends a campaign before its last day is over, for good. @throws campaign.unknown, campaign.not_in_state */
export async function endCampaign(tx: Tx, id: string, occasion: Occasion): Promise<Campaign> {
  const campaign = await lockedCampaign(tx, id)
  const { state } = campaign
  if (!isInMotion(state)) throw notInState(state, ['scheduled', 'running', 'paused'])
  // What is paused gives nothing already.
  if (state !== 'paused') await publishNothing(tx, occasion, id, 'end')
  await noteEnd(tx, campaign, occasion)
  return readCampaign(tx, id)
}

/** Says that a campaign, which the caller has locked, is over. A change that waited for somebody waits no longer. */
export async function noteEnd(tx: Tx, { id, state }: Campaign, occasion: Occasion): Promise<void> {
  await decideApproval(tx, id, { state: 'withdrawn', by: occasion.actor.id, at: occasion.now })
  await updateCampaign(tx, id, { state: 'ended', endedAt: occasion.now }, occasion.now)
  await noteChange(tx, occasion, 'campaign.ended', id, { state: { before: state, after: 'ended' } })
  await emitEvents(tx, occasion, { type: 'campaign.ended', companyId: null, payload: { campaignId: id } })
}
