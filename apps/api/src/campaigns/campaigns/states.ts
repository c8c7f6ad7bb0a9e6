/** What becomes of a campaign: draft → (awaiting_approval →) scheduled → running ⇄ paused → ended → archived. */
export const campaignStates = [
  'draft',
  'awaiting_approval',
  'scheduled',
  'running',
  'paused',
  'ended',
  'archived',
] as const

export type CampaignState = (typeof campaignStates)[number]

/** It has been launched and hasn't ended: days and people still move it. */
export function isInMotion(state: CampaignState): boolean {
  return state === 'scheduled' || state === 'running' || state === 'paused'
}

/** What a campaign in force is on a day, by its window alone. */
export function stateOn({ from }: { readonly from: string }, today: string): 'scheduled' | 'running' {
  return today < from ? 'scheduled' : 'running'
}
