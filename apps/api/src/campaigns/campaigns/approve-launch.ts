import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { personOf } from './ask-for-approval.ts'
import { assertReady } from './blocking.ts'
import { awaitsNothing, needsSecondPerson } from './campaign.errors.ts'
import type { Campaign } from './campaign.queries.ts'
import { assertMayMove } from './edit-campaign.ts'
import { type Approval, decideApproval, lastApproval } from './launch.queries.ts'
import { noteChange } from './note-change.ts'
import { putChangeIntoForce, putIntoForce } from './put-into-force.ts'
import { lockedCampaignAt, readCampaign } from './read-campaign.ts'

/**
 * A second person approves a launch, or a change of a campaign that was launched, and it comes into force.
 * @param version the one that the second person read
 * @throws campaign.unknown, request.changed_meanwhile, campaign.awaits_nothing, campaign.needs_second_person,
 *   campaign.not_ready, campaign.has_begun
 */
export async function approveLaunch(tx: Tx, id: string, version: number, occasion: Occasion): Promise<Campaign> {
  const campaign = await lockedCampaignAt(tx, id, version)
  const { terms, budgetPoints, requestedBy } = await waitingApproval(tx, id)
  const by = personOf(occasion)
  if (requestedBy === by) throw needsSecondPerson()
  await decideApproval(tx, id, { state: 'approved', by, at: occasion.now })
  await noteChange(tx, occasion, 'campaign.approved', id, { budgetPoints: { before: null, after: budgetPoints } })
  if (campaign.state === 'awaiting_approval') {
    // Days have passed since it was asked for.
    await assertReady(tx, campaign, occasion.today)
    return putIntoForce(tx, campaign, budgetPoints, occasion)
  }
  assertMayMove(campaign.terms.window, terms.window, occasion.today)
  await putChangeIntoForce(tx, campaign, { terms, budgetPoints }, occasion)
  return readCampaign(tx, id)
}

/** What waits for a second person; the caller has locked the campaign. @throws campaign.awaits_nothing */
export async function waitingApproval(tx: Tx, id: string): Promise<Approval> {
  const approval = await lastApproval(tx, id)
  if (approval?.state !== 'waiting') throw awaitsNothing()
  return approval
}
