import { type CampaignState, campaignStates } from './campaign-states.ts'

export interface CampaignsSearch {
  readonly state?: CampaignState
  readonly view?: 'calendar'
}

export function campaignsSearch({ state, view }: Record<string, unknown>): CampaignsSearch {
  const known = campaignStates.find((each) => each === state)
  return { ...(known && { state: known }), ...(view === 'calendar' && { view }) }
}
