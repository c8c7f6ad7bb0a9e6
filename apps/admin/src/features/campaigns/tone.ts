import type { CampaignState } from './campaign-states.ts'

const tones = {
  draft: 'warn',
  awaiting_approval: 'warn',
  scheduled: 'plain',
  running: 'ok',
  paused: 'warn',
  ended: 'plain',
  archived: 'plain',
} as const

export function toneOf(state: CampaignState): (typeof tones)[CampaignState] {
  return tones[state]
}
