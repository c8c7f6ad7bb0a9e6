import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { AwardRule } from './award-rule.ts'
import { evaluate } from './evaluate.ts'
import { countersOfEvent, type EventFacts, evaluateEvent } from './evaluate-event.ts'
import { line, purchase, rule, SEEDED_POLICY } from './examples.fixture.ts'
import { asksCountersOn, asksHistoryOn, compileRuleSet, countersOf } from './rule-set.ts'

const DAY = '2026-05-15'

/** 500 points for a survey, once. */
const survey = (change: Partial<AwardRule> = {}) =>
  rule({ effect: { kind: 'event', event: 'survey_answered', points: 500 }, ...change })
const answered = (change: Partial<EventFacts> = {}): EventFacts => ({
  event: 'survey_answered',
  occurredOn: DAY,
  company: { id: 'company-1', tier: null },
  memberId: 'member-1',
  memberRole: 'viewer',
  ...change,
})

/** What events are given one after the other. */
function given(rules: readonly AwardRule[], events: readonly EventFacts[]) {
  const ruleSet = compileRuleSet(SEEDED_POLICY, rules)
  const counters = new Map<string, number>()
  return events.map((event) => {
    const known = new Set(countersOfEvent(ruleSet, event))
    const evaluation = evaluateEvent(ruleSet, event, counters)
    for (const { counter, amount } of evaluation.charges) {
      expect(known).toContain(counter)
      counters.set(counter, (counters.get(counter) ?? 0) + amount)
    }
    return evaluation
  })
}

describe('points for an event', () => {
  test('are given with the reason, and charged to what limits them', () => {
    const caps = { perCompany: { points: 900, period: 'month' as const }, budget: 5_000 }
    expect(given([survey({ campaignId: 'c', caps })], [answered()])).toEqual([
      {
        points: 500,
        awards: [
          {
            ruleId: 'spring',
            ruleName: 'Spring campaign',
            points: 500,
            explanation: { kind: 'event', event: 'survey_answered', points: 500, trims: [] },
          },
        ],
        noAwardReason: null,
        charges: [
          { counter: 'budget:c', amount: 500 },
          { counter: 'company:c:2026-05:company-1', amount: 500 },
          { counter: 'times:c:member-1', amount: 1 },
        ],
      },
    ])
  })

  test.each<[string, Partial<AwardRule>, Partial<EventFacts>]>([
    ['no_campaign', {}, { event: 'survey_opened' }],
    ['no_campaign', {}, { occurredOn: '2027-01-01' }],
    ['no_campaign', { inForce: { from: '2026-01-01', to: '2026-05-14' } }, {}],
    ['not_in_audience', { audience: { kind: 'companies', ids: ['company-2'] } }, {}],
    ['not_in_audience', { audience: { kind: 'no_purchase', days: 90 } }, {}],
    ['limit_reached', { caps: { budget: 0 } }, {}],
  ])('are not given: %s', (noAwardReason, change, facts) => {
    expect(given([survey(change)], [answered(facts)])).toMatchObject([{ points: 0, awards: [], noAwardReason }])
  })

  test('are given as often as the rule says, to each member', () => {
    const twice = survey({ effect: { kind: 'event', event: 'survey_answered', points: 5, timesPerMember: 2 } })
    const events = ['a', 'a', 'a', 'b'].map((memberId) => answered({ memberId }))
    expect(given([twice], events).map(({ points, noAwardReason }) => [points, noAwardReason])).toEqual([
      [5, null],
      [5, null],
      [0, 'already_given'],
      [5, null],
    ])
  })

  test('that a cap leaves nothing of do not count as a time', () => {
    const caps = { perCompany: { points: 0, period: 'day' as const } }
    expect(given([survey({ caps })], [answered()])[0]?.charges).toEqual([])
  })

  test('cost purchases nothing', () => {
    const rules = [survey({ audience: { kind: 'no_purchase', days: 9 }, caps: { budget: 9 } })]
    const ruleSet = compileRuleSet(SEEDED_POLICY, rules)
    const bought = purchase([line()])
    expect([asksCountersOn(ruleSet, DAY), asksHistoryOn(ruleSet, DAY), countersOf(ruleSet, bought)]).toEqual([
      false,
      false,
      [],
    ])
    expect(evaluate(ruleSet, bought)).toEqual(evaluate(compileRuleSet(SEEDED_POLICY), bought))
  })

  test('are the same whatever rules are called, and never more than budgets and caps leave', () => {
    const limits = fc.integer({ min: 0, max: 40 })
    const ruleWithLimits = fc.record({
      points: fc.integer({ min: 1, max: 20 }),
      timesPerMember: fc.integer({ min: 1, max: 3 }),
      caps: fc.record(
        {
          budget: limits,
          perCompany: fc.record({ points: limits, period: fc.constant('day' as const) }),
          perMember: fc.record({ points: limits, period: fc.constant('year' as const) }),
        },
        { requiredKeys: [] },
      ),
    })
    const events = fc.array(
      fc.record({ memberId: fc.constantFrom('a', 'b', 'c'), company: fc.constantFrom('x', 'y') }),
      { maxLength: 20 },
    )
    const named = (
      together: readonly { caps: AwardRule['caps']; points: number; timesPerMember: number }[],
      by: string,
    ) =>
      together.map(({ caps = {}, points, timesPerMember }, index) =>
        survey({
          id: `${by}${by === 'a' ? index : 9 - index}`,
          caps,
          effect: { kind: 'event', event: 'survey_answered', points, timesPerMember },
        }),
      )
    fc.assert(
      fc.property(fc.array(ruleWithLimits, { minLength: 1, maxLength: 4 }), events, (together, done) => {
        const facts = done.map(({ memberId, company }) => answered({ memberId, company: { id: company, tier: null } }))
        const rules = named(together, 'a')
        const evaluations = given(rules, facts)
        const points = (each: typeof evaluations) => each.map((evaluation) => evaluation.points)
        expect(points(given(named(together, 'b'), facts))).toEqual(points(evaluations))
        for (const { id, caps } of rules) {
          const sumWhere = (isSuch: (event: EventFacts) => boolean) =>
            evaluations.reduce((sum, { awards }, index) => {
              const award = awards.find(({ ruleId }) => ruleId === id)
              return sum + (isSuch(facts[index] as EventFacts) ? (award?.points ?? 0) : 0)
            }, 0)
          expect(sumWhere(() => true)).toBeLessThanOrEqual(caps?.budget ?? Infinity)
          expect(sumWhere(({ company }) => company.id === 'x')).toBeLessThanOrEqual(
            caps?.perCompany?.points ?? Infinity,
          )
          expect(sumWhere(({ memberId }) => memberId === 'a')).toBeLessThanOrEqual(caps?.perMember?.points ?? Infinity)
        }
      }),
    )
  })
})

describe('a rule for an event', () => {
  test.each<[string, Partial<AwardRule>]>([
    ['lines', { lines: { skus: ['SAW'] } }],
    ['newTo', { newTo: 'sku' }],
    ['conditions', { conditions: { weekdays: [1] } }],
    ['caps.perPurchase', { caps: { perPurchase: 5 } }],
    ['exclusiveGroup', { exclusiveGroup: 'spring' }],
    ['effect.event', { effect: { kind: 'event', event: 'Survey answered', points: 5 } }],
    ['effect.points', { effect: { kind: 'event', event: 'seen', points: 0 } }],
    ['effect.timesPerMember', { effect: { kind: 'event', event: 'seen', points: 5, timesPerMember: 0 } }],
  ])('is refused with its place: %s', (path, change) => {
    const compiling = () => compileRuleSet(SEEDED_POLICY, [survey(change)])
    expect(compiling).toThrow(RangeError)
    expect(compiling).toThrow(`rule spring: ${path}: `)
  })
})
