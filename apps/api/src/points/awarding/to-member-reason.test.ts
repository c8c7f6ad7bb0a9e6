import { expect, test } from '@jest/globals'
import type { AwardExplanation } from '@stamkund/points-engine'
import { toMemberNoAwardReason, toMemberReason } from './to-member-reason.ts'

const base = { kind: 'base', band: 'top', rateBasisPoints: 10_000, multiplierHundredths: 300 } as const

test('a member reads the multiplier, not the band', () => {
  expect(toMemberReason({ ...base, trims: [] })).toEqual({
    kind: 'base',
    rateBasisPoints: 10_000,
    multiplierHundredths: 300,
    trims: [],
  })
  const tier = { kind: 'tier', tierId: 'gold', tierName: 'Gold', multiplierHundredths: 125, band: 'low' } as const
  const told = toMemberReason({ ...tier, rateBasisPoints: 10_000, bandMultiplierHundredths: 50, trims: [] })
  expect(told).not.toHaveProperty('band')
})

test('a limit that follows from a margin is one of the club’s terms, without a figure', () => {
  const explanation: AwardExplanation = {
    ...base,
    trims: [
      { code: 'margin_share', points: 40, limit: null },
      { code: 'campaign_budget', points: 5, limit: 1_000_000 },
      { code: 'policy_per_purchase', points: 10, limit: 500 },
    ],
  }
  expect(toMemberReason(explanation)).toMatchObject({
    trims: [
      { code: 'club_terms', points: 40, limit: null },
      { code: 'campaign_budget', points: 5, limit: null },
      { code: 'policy_per_purchase', points: 10, limit: 500 },
    ],
  })
  expect(JSON.stringify(toMemberReason(explanation))).not.toContain('margin')
})

test('a line below cost is limited by the club’s terms', () => {
  expect(toMemberNoAwardReason('below_cost')).toBe('club_terms')
  expect(toMemberNoAwardReason('not_sellable')).toBe('not_sellable')
  expect(toMemberNoAwardReason(null)).toBeNull()
})
