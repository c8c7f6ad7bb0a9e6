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
