import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { beginCampaign } from './campaign.queries.ts'
import { noteEnd } from './end-campaign.ts'
import { noteChange } from './note-change.ts'
import { lockedCampaign } from './read-campaign.ts'
import { isInMotion, stateOn } from './states.ts'

/** Begins or ends a campaign whose day has come; whoever comes second finds it done. */
export async function moveOn(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  const campaign = await lockedCampaign(tx, id)
  const { state, terms } = campaign
  if (!isInMotion(state)) return
  if (terms.window.to < occasion.today) {
    await noteEnd(tx, campaign, occasion)
  } else if (state === 'scheduled' && stateOn(terms.window, occasion.today) === 'running') {
    await beginCampaign(tx, id)
    await noteChange(tx, occasion, 'campaign.began', id, { state: { before: state, after: 'running' } })
  }
}
