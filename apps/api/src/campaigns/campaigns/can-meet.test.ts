import { describe, expect, test } from '@jest/globals'
import { mayMeet, sharedDays, stackingOf } from './can-meet.ts'
import type { Audience, CampaignTerms } from './terms.schema.ts'

const terms = (more: Partial<CampaignTerms> = {}): CampaignTerms => ({
  window: { from: '2026-04-01', to: '2026-04-30' },
  audience: { kind: 'all' },
  effect: { kind: 'points_per_purchase', points: 1 },
  exclusiveGroup: null,
  priority: 0,
  ...more,
})
const forWhom = (audience: Audience) => terms({ audience })
const a: Audience = { kind: 'classes', by: 'net_sales', values: ['A'] }
const c: Audience = { kind: 'classes', by: 'net_sales', values: ['C'] }

describe('two campaigns', () => {
  test.each<[string, CampaignTerms, CampaignTerms]>([
    ['products', terms({ lines: { skus: ['X'] } }), terms({ lines: { skus: ['Y'], brands: ['Z'] } })],
    ['companies', forWhom({ kind: 'companies', ids: ['1'] }), forWhom({ kind: 'companies', ids: ['2', '3'] })],
    ['classes', forWhom({ kind: 'and', of: [a, { kind: 'all' }] }), forWhom(c)],
    ['currencies', terms({ conditions: { currency: 'SEK' } }), terms({ conditions: { currency: 'NOK' } })],
    ['an event and purchases', terms({ effect: { kind: 'event', event: 'seen', points: 1 } }), terms()],
    ['an intersection of nobody', forWhom({ kind: 'and', of: [a, c] }), forWhom(a)],
  ])('cannot meet when their lists prove it: %s', (_, one, other) => {
    expect([mayMeet(one, other), mayMeet(other, one)]).toEqual([false, false])
  })

  test.each<[string, CampaignTerms, CampaignTerms]>([
    ['nothing is said', terms(), terms()],
    ['one has all products', terms({ lines: { skus: ['X'] } }), terms()],
    ['one value is shared', terms({ lines: { brands: ['X', 'Y'] } }), terms({ lines: { brands: ['Y'] } })],
    ['fields differ', terms({ lines: { brands: ['X'] } }), terms({ lines: { categories: ['Y'] } })],
    ['alternatives', forWhom({ kind: 'or', of: [a, c] }), forWhom(a)],
    ['exceptions', forWhom({ kind: 'not', of: a }), forWhom(a)],
    ['classes of other kinds', forWhom(a), forWhom({ kind: 'classes', by: 'margin', values: ['C'] })],
    ['segments', forWhom({ kind: 'segments', ids: ['1'] }), forWhom({ kind: 'segments', ids: ['2'] })],
  ])('may meet otherwise: %s', (_, one, other) => {
    expect([mayMeet(one, other), mayMeet(other, one)]).toEqual([true, true])
  })

  test('of one group compete, all others add up', () => {
    expect(stackingOf(terms({ exclusiveGroup: 'g' }), terms({ exclusiveGroup: 'g' }))).toBe('best_wins')
    expect(stackingOf(terms({ exclusiveGroup: 'g' }), terms({ exclusiveGroup: 'h' }))).toBe('add_up')
    expect(stackingOf(terms(), terms())).toBe('add_up')
  })

  test('share the days from the later beginning to the earlier end', () => {
    const april = { from: '2026-04-01', to: '2026-04-30' }
    expect(sharedDays(april, { from: '2026-04-30', to: '2026-12-31' })).toEqual({
      from: '2026-04-30',
      to: '2026-04-30',
    })
    expect(sharedDays({ from: '2026-01-01', to: '2026-12-31' }, april)).toEqual(april)
    expect(sharedDays(april, { from: '2026-05-01', to: '2026-05-31' })).toBeNull()
  })
})
