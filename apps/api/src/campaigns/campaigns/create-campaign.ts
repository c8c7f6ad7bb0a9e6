import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Occasion } from '../../platform/occasion.ts'
import { type Campaign, insertCampaign } from './campaign.queries.ts'
import type { NewCampaign } from './campaign.schema.ts'
import { checkedTerms } from './check-terms.ts'
import { noteChange, plannedChanges } from './note-change.ts'
import { readCampaign } from './read-campaign.ts'

/** Plans a campaign: a draft, which gives nothing. @throws campaign.invalid_terms */
export async function createCampaign(tx: Tx, given: NewCampaign, occasion: Occasion): Promise<Campaign> {
  const planned = { ...given, terms: await checkedTerms(tx, given.terms) }
  const id = newId()
  await insertCampaign(tx, { ...planned, id, createdBy: occasion.actor.id }, occasion.now)
  await noteChange(tx, occasion, 'campaign.created', id, plannedChanges(null, planned))
  return readCampaign(tx, id)
}
