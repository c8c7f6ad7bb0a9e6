import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Occasion } from '../../platform/occasion.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import { insertApproval } from './launch.queries.ts'
import { noteChange, plannedChanges } from './note-change.ts'
import { readCampaign } from './read-campaign.ts'

/** Lets terms wait for a second person. A campaign that was launched goes on as it is meanwhile. */
export async function askForApproval(
  tx: Tx,
  campaign: Campaign,
  { terms, budgetPoints }: Pick<Campaign, 'terms' | 'budgetPoints'>,
  occasion: Occasion,
): Promise<Campaign> {
  const { id } = campaign
  const requestedBy = personOf(occasion)
  await insertApproval(tx, id, { id: newId(), terms, budgetPoints, requestedBy, requestedAt: occasion.now })
  await updateCampaign(tx, id, campaign.state === 'draft' ? { state: 'awaiting_approval' } : {}, occasion.now)
  await noteChange(tx, occasion, 'campaign.approval_requested', id, {
    ...plannedChanges({ terms: campaign.terms }, { terms }),
    budgetPoints: { before: campaign.budgetPoints, after: budgetPoints },
  })
  return readCampaign(tx, id)
}

/** Who asks and who decides: never the system by itself. */
export function personOf({ actor }: Pick<Occasion, 'actor'>): string {
  if (actor.id === null) throw new Error('a campaign of this size is launched by somebody')
  return actor.id
}
