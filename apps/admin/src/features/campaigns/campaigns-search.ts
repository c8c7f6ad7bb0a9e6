import { type CampaignState, campaignStates } from './campaign-states.ts'

export interface CampaignsSearch {
  readonly state?: CampaignState
  readonly view?: 'calendar'
}

export function campaignsSearch({ state, view }: Record<string, unknown>): CampaignsSearch {
  const known = campaignStates.find((each) => each === state)
  return { ...(known && { state: known }), ...(view === 'calendar' && { view }) }
}

/** What a campaign is tried on. */
export interface CampaignSearch {
  /** Whose simulation is beside that of the campaign. */
  readonly compare?: string
  /** Purchases from this day; without it and the last one, of the last twelve months. */
  readonly from?: string
  readonly to?: string
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const DAY = /^\d{4}-\d\d-\d\d$/

export function campaignSearch({ compare, from, to }: Record<string, unknown>): CampaignSearch {
  const is = (pattern: RegExp, value: unknown): value is string => typeof value === 'string' && pattern.test(value)
  return {
    ...(is(ID, compare) && { compare }),
    ...(is(DAY, from) && { from }),
    ...(is(DAY, to) && { to }),
  }
}
