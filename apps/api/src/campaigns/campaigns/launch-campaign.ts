import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { askForApproval } from './ask-for-approval.ts'
import { assertReady } from './blocking.ts'
import { budgetToday } from './budget.ts'
import { notADraft } from './campaign.errors.ts'
import type { Campaign } from './campaign.queries.ts'
import { needsApproval } from './needs-approval.ts'
import { type Draw, putIntoForce } from './put-into-force.ts'
import { lockedCampaignAt } from './read-campaign.ts'

/**
 * Launches a draft, or asks a second person to.
 * @param version the one that the caller read
 * @param draw whom to leave out, where that is not left to chance
 * @throws campaign.unknown, request.changed_meanwhile, campaign.not_a_draft, campaign.not_ready
 */
export async function launchCampaign(
  tx: Tx,
  id: string,
  version: number,
  occasion: Occasion,
  draw?: Draw,
): Promise<Campaign> {
  const campaign = await lockedCampaignAt(tx, id, version)
  if (campaign.state !== 'draft') throw notADraft(campaign.state)
  await assertReady(tx, campaign, occasion.today)
  const { terms } = campaign
  const budgetPoints = await budgetToday(tx, terms, occasion.today)
  return (await needsApproval(tx, budgetPoints))
    ? askForApproval(tx, campaign, { terms, budgetPoints }, occasion)
    : putIntoForce(tx, campaign, budgetPoints, occasion, draw)
}
