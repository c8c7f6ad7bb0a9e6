import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { waitingApproval } from './approve-launch.ts'
import { personOf } from './ask-for-approval.ts'
import { needsSecondPerson } from './campaign.errors.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import { decideApproval } from './launch.queries.ts'
import { noteChange } from './note-change.ts'
import { lockedCampaign, readCampaign } from './read-campaign.ts'

/**
 * A second person turns down what waits. A launch becomes a draft again.
 * @throws campaign.unknown, campaign.awaits_nothing, campaign.needs_second_person
 */
export async function rejectLaunch(tx: Tx, id: string, reason: string, occasion: Occasion): Promise<Campaign> {
  const campaign = await lockedCampaign(tx, id)
  const { requestedBy } = await waitingApproval(tx, id)
  const by = personOf(occasion)
  if (requestedBy === by) throw needsSecondPerson()
  await decideApproval(tx, id, { state: 'rejected', by, at: occasion.now, reason })
  await backToDraft(tx, campaign, 'campaign.rejected', occasion)
  return readCampaign(tx, id)
}

/** Takes back what waits. A launch becomes a draft again. @throws campaign.unknown, campaign.awaits_nothing */
export async function withdrawLaunch(tx: Tx, id: string, occasion: Occasion): Promise<Campaign> {
  const campaign = await lockedCampaign(tx, id)
  await waitingApproval(tx, id)
  await decideApproval(tx, id, { state: 'withdrawn', by: occasion.actor.id, at: occasion.now })
  await backToDraft(tx, campaign, 'campaign.launch_withdrawn', occasion)
  return readCampaign(tx, id)
}

/** Of a campaign that was launched, nothing changes but that nothing waits. */
async function backToDraft(
  tx: Tx,
  { id, state }: Campaign,
  action: `campaign.${string}`,
  occasion: Occasion,
): Promise<void> {
  const isLaunch = state === 'awaiting_approval'
  await updateCampaign(tx, id, isLaunch ? { state: 'draft' } : {}, occasion.now)
  await noteChange(tx, occasion, action, id, isLaunch ? { state: { before: state, after: 'draft' } } : {})
}
