import { describe, expect, test } from '@jest/globals'
import { isRefusal, type RedeemingFacts, unavailabilityOf } from './unavailability.ts'

const plain: Parameters<typeof unavailabilityOf>[0] = {
  points: 100,
  stockLeft: null,
  availableFrom: null,
  availableUntil: null,
  maxPerCompany: null,
  maxPerMember: null,
  needsStaffApproval: false,
  archivedAt: null,
}
const somebody: RedeemingFacts = {
  today: '2026-03-31',
  isInAudience: true,
  available: 100,
  debt: 0,
  redeemedByCompany: 0,
  redeemedByMember: 0,
}
const reasons = (reward: Partial<typeof plain>, facts: Partial<RedeemingFacts> = {}) =>
  unavailabilityOf({ ...plain, ...reward }, { ...somebody, ...facts })

describe('a reward', () => {
  test('is there for whoever has just the points', () => {
    expect(reasons({})).toEqual([])
  })

  test('is too dear by the points that are missing', () => {
    expect(reasons({}, { available: 99 })).toEqual([{ code: 'points_missing', missing: 1 }])
  })

  test('is there from its first through its last day', () => {
    const window = { availableFrom: '2026-03-01', availableUntil: '2026-03-31' }
    expect(reasons(window, { today: '2026-02-28' })).toEqual([{ code: 'not_yet', from: '2026-03-01' }])
    expect(reasons(window, { today: '2026-03-01' })).toEqual([])
    expect(reasons(window, { today: '2026-03-31' })).toEqual([])
    expect(reasons(window, { today: '2026-04-01' })).toEqual([{ code: 'no_longer', until: '2026-03-31' }])
  })

  test('is out of stock at zero, not at one', () => {
    expect(reasons({ stockLeft: 0 })).toEqual([{ code: 'out_of_stock' }])
    expect(reasons({ stockLeft: 1 })).toEqual([])
  })

  test('is limited per company and per person', () => {
    const limits = { maxPerCompany: 3, maxPerMember: 1 }
    expect(reasons(limits, { redeemedByCompany: 2 })).toEqual([])
    expect(reasons(limits, { redeemedByCompany: 3, redeemedByMember: 1 })).toEqual([
      { code: 'limit_of_company_reached', limit: 3 },
      { code: 'limit_of_member_reached', limit: 1 },
    ])
  })

  test('is not there in debt, even for no more points than there are', () => {
    expect(reasons({}, { debt: 5 })).toEqual([{ code: 'in_debt', debt: 5 }])
  })

  test('tells every reason at once', () => {
    const everything = { archivedAt: new Date(), stockLeft: 0, availableFrom: '2027-01-01', needsStaffApproval: true }
    const codes = reasons(everything, { isInAudience: false, available: 0 }).map(({ code }) => code)
    expect(codes).toEqual([
      'archived',
      'not_for_your_company',
      'not_yet',
      'out_of_stock',
      'points_missing',
      'needs_approval',
    ])
  })

  test('that needs an approval is there all the same', () => {
    const [reason, ...more] = reasons({ needsStaffApproval: true })
    expect([reason, more]).toEqual([{ code: 'needs_approval', by: 'staff' }, []])
    expect(reason && isRefusal(reason)).toBe(false)
    expect(isRefusal({ code: 'out_of_stock' })).toBe(true)
  })
})
