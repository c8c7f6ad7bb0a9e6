import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { hasEnded, notInState } from './campaign.errors.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import { noteChange } from './note-change.ts'
import { publishNothing, publishTerms } from './publish-terms.ts'
import { lockedCampaign, readCampaign } from './read-campaign.ts'
import { stateOn } from './states.ts'

/** Lets a campaign give nothing until it is resumed. @throws campaign.unknown, campaign.not_in_state */
export async function pauseCampaign(tx: Tx, id: string, occasion: Occasion): Promise<Campaign> {
  const { state } = await lockedCampaign(tx, id)
  if (state !== 'scheduled' && state !== 'running') throw notInState(state, ['scheduled', 'running'])
  await publishNothing(tx, occasion, id, 'pause')
  await updateCampaign(tx, id, { state: 'paused' }, occasion.now)
  await noteChange(tx, occasion, 'campaign.paused', id, { state: { before: state, after: 'paused' } })
  return readCampaign(tx, id)
}

/** Lets a paused campaign give again, from today on. @throws campaign.unknown, campaign.not_in_state, campaign.has_ended */
export async function resumeCampaign(tx: Tx, id: string, occasion: Occasion): Promise<Campaign> {
  const campaign = await lockedCampaign(tx, id)
  const { terms, budgetPoints } = campaign
  if (campaign.state !== 'paused') throw notInState(campaign.state, ['paused'])
  if (terms.window.to < occasion.today) throw hasEnded()
  await publishTerms(tx, occasion, campaign, { kind: 'resumption', terms, budgetPoints })
  const state = stateOn(terms.window, occasion.today)
  await updateCampaign(tx, id, { state }, occasion.now)
  await noteChange(tx, occasion, 'campaign.resumed', id, { state: { before: 'paused', after: state } })
  return readCampaign(tx, id)
}
