import { type CampaignState, campaignStates } from './campaign-states.ts'

export interface CampaignsSearch {
  readonly state?: CampaignState
  readonly view?: 'calendar'
}

export function campaignsSearch({ state, view }: Record<string, unknown>): CampaignsSearch {
  const known = campaignStates.find((each) => each === state)
  return { ...(known && { state: known }), ...(view === 'calendar' && { view }) }
}

export interface CampaignSearch {
  /** Whose simulation is beside that of the campaign. */
  readonly compare?: string
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function campaignSearch({ compare }: Record<string, unknown>): CampaignSearch {
  return typeof compare === 'string' && ID.test(compare) ? { compare } : {}
}
