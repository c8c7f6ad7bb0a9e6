import { describe, expect, test } from '@jest/globals'
import type { AwardRule } from './award-rule.ts'
import { evaluate } from './evaluate.ts'
import { awardsOf, GOLD, line, pointsByLine, purchase, rule, SEEDED_POLICY } from './examples.fixture.ts'
import { compileRuleSet, countersOf, countersOfAward } from './rule-set.ts'

const double = (id: string, changes: Partial<AwardRule> = {}) => rule({ id, ...changes })

describe('the margin share', () => {
  // Points cost 0.01 each. Of 100.00 sold at a cost of 99.00, half the margin pays for 50 points.
  const halfTheMargin = { ...SEEDED_POLICY, marginShareBasisPoints: 5_000 }

  test('trims bonuses before the base, the lowest priority first', () => {
    const rules = [double('low', { priority: 1 }), double('high', { priority: 2 })]
    const facts = purchase([line({ cost: '96.50' })], { company: { id: 'c', tier: GOLD } })
    const evaluation = evaluate(compileRuleSet(halfTheMargin, rules), facts)
    expect(pointsByLine(evaluation)).toEqual([{ base: 100, tier: 25, high: 50, low: 0 }])
    expect(awardsOf(evaluation).map(({ explanation }) => explanation.trims)).toEqual([
      [],
      [],
      [{ code: 'margin_share', points: 50, limit: null }],
      [{ code: 'margin_share', points: 100, limit: null }],
    ])
  })

  test('trims the base when bonuses are not enough, and floors its limit', () => {
    const evaluation = evaluate(compileRuleSet(halfTheMargin), purchase([line({ cost: '99.0001' })]))
    expect(pointsByLine(evaluation)).toEqual([{ base: 49 }])
  })

  test('leaves nothing where there is no margin, and says so', () => {
    const evaluation = evaluate(compileRuleSet(halfTheMargin), purchase([line({ cost: '100' })]))
    expect(evaluation.lines[0]?.noAwardReason).toBeNull()
    expect(awardsOf(evaluation)).toMatchObject([{ points: 0, explanation: { trims: [{ points: 100 }] } }])
    const unguarded = compileRuleSet({ ...halfTheMargin, guardsBelowCost: false })
    expect(evaluate(unguarded, purchase([line({ cost: '200' })])).points).toBe(0)
  })

  test('lets unknown cost and free points pass', () => {
    expect(evaluate(compileRuleSet(halfTheMargin), purchase([line()])).points).toBe(100)
    const free = compileRuleSet({ ...halfTheMargin, costPerPointTenthousandths: 0 })
    expect(evaluate(free, purchase([line({ cost: '100' })])).points).toBe(100)
  })

  test('comes before caps, so that a budget is charged only with what is given', () => {
    const ruleSet = compileRuleSet(halfTheMargin, [double('spring', { caps: { budget: 1000 } })])
    const evaluation = evaluate(ruleSet, purchase([line({ cost: '97' })]))
    expect(evaluation.charges).toEqual([{ counter: 'budget:spring', amount: 50 }])
  })
})

describe('a cap per member', () => {
  const ruleSet = compileRuleSet(SEEDED_POLICY, [
    double('spring', { caps: { perMember: { points: 150, period: 'month' } } }),
  ])
  const counter = 'member:spring:2026-05:anna'

  test('counts what the member placed in the period', () => {
    const first = evaluate(ruleSet, purchase([line()], { memberId: 'anna' }))
    expect(first.charges).toEqual([{ counter, amount: 100 }])
    const second = evaluate(ruleSet, purchase([line()], { memberId: 'anna' }), new Map([[counter, 100]]))
    expect(pointsByLine(second)).toEqual([{ base: 100, spring: 50 }])
    expect(awardsOf(second)[1]?.explanation.trims).toEqual([{ code: 'campaign_per_member', points: 50, limit: 150 }])
  })

  test('does not limit what nobody known placed', () => {
    const evaluation = evaluate(ruleSet, purchase([line({ net: '900' })]))
    expect([evaluation.points, evaluation.charges]).toEqual([1_800, []])
  })
})

test('what points of an award were charged to can be named once more, for a return', () => {
  const caps = { budget: 900, perCompany: { points: 500, period: 'year' as const } }
  const ruleSet = compileRuleSet(SEEDED_POLICY, [double('spring.1', { campaignId: 'spring', caps })])
  const bought = { occurredOn: '2026-05-15', company: { id: 'c', tier: null }, memberId: null }
  expect(countersOfAward(ruleSet, 'spring.1', bought)).toEqual(['budget:spring', 'company:spring:2026:c'])
  expect(countersOfAward(ruleSet, 'base', bought)).toEqual([])
})

describe('exclusive groups', () => {
  const brand = double('brand', { exclusiveGroup: 'spring', lines: { brands: ['Giro'] } })
  const all = rule({ id: 'all', exclusiveGroup: 'spring', effect: { kind: 'multiplier', multiplierHundredths: 150 } })

  test('let the best rule win, line by line, and leave the others to add up', () => {
    const ruleSet = compileRuleSet(SEEDED_POLICY, [brand, all, double('other')])
    const evaluation = evaluate(ruleSet, purchase([line({ brand: 'Giro' }), line()]))
    expect(pointsByLine(evaluation)).toEqual([
      { base: 100, brand: 100, other: 100 },
      { base: 100, all: 50, other: 100 },
    ])
  })

  test('give a tie to the higher priority, then to the id', () => {
    const first = { ...double('a'), exclusiveGroup: 'g' }
    const second = { ...double('b'), exclusiveGroup: 'g' }
    const winnerOf = (...rules: AwardRule[]) =>
      awardsOf(evaluate(compileRuleSet(SEEDED_POLICY, rules), purchase([line()])))[1]?.ruleId
    expect(winnerOf(second, first)).toBe('a')
    expect(winnerOf(first, { ...second, priority: 1 })).toBe('b')
  })

  test('pass over a rule that has nothing left to give', () => {
    const spent = { ...double('spent', { priority: 9, caps: { budget: 500 } }), exclusiveGroup: 'spring' }
    const ruleSet = compileRuleSet(SEEDED_POLICY, [spent, all])
    const winnerAt = (used: number) =>
      pointsByLine(evaluate(ruleSet, purchase([line()]), new Map([['budget:spent', used]])))[0]
    expect(winnerAt(400)).toEqual({ base: 100, spent: 100 })
    expect(winnerAt(450)).toEqual({ base: 100, spent: 50 })
    expect(winnerAt(451)).toEqual({ base: 100, all: 50 })
  })
})

describe('caps and budgets', () => {
  const lines = [line(), line(), line()]

  test('per purchase serve the lines in their order, and say what they took', () => {
    const evaluation = evaluate(
      compileRuleSet(SEEDED_POLICY, [double('spring', { caps: { perPurchase: 150 } })]),
      purchase(lines),
    )
    expect(pointsByLine(evaluation).map(({ spring }) => spring)).toEqual([100, 50, 0])
    expect(awardsOf(evaluation)[3]?.explanation.trims).toEqual([
      { code: 'campaign_per_purchase', points: 50, limit: 150 },
    ])
    expect(evaluation.charges).toEqual([])
  })

  test.each([
    ['window', 'company:spring:window:company-1'],
    ['year', 'company:spring:2026:company-1'],
    ['quarter', 'company:spring:2026-Q2:company-1'],
    ['month', 'company:spring:2026-05:company-1'],
    ['day', 'company:spring:2026-05-15:company-1'],
  ] as const)('per company and %s count from where the counter stands', (period, counter) => {
    const ruleSet = compileRuleSet(SEEDED_POLICY, [double('spring', { caps: { perCompany: { points: 500, period } } })])
    expect(countersOf(ruleSet, purchase(lines))).toEqual([counter])
    const evaluation = evaluate(ruleSet, purchase(lines), new Map([[counter, 380]]))
    expect(evaluation.points).toBe(420)
    expect(evaluation.charges).toEqual([{ counter, amount: 120 }])
  })

  test('trim to the tightest of several, and charge all that are kept with the same points', () => {
    const caps = { perPurchase: 250, perCompany: { points: 1000, period: 'year' as const }, budget: 10_000 }
    const ruleSet = compileRuleSet(SEEDED_POLICY, [double('spring', { caps })])
    const evaluation = evaluate(ruleSet, purchase(lines), new Map([['budget:spring', 9_990]]))
    expect(evaluation.points).toBe(310)
    expect(evaluation.charges).toEqual([
      { counter: 'budget:spring', amount: 10 },
      { counter: 'company:spring:2026:company-1', amount: 10 },
    ])
  })

  test('that are overdrawn give nothing and take nothing', () => {
    const ruleSet = compileRuleSet(SEEDED_POLICY, [double('spring', { caps: { budget: 100 } })])
    const evaluation = evaluate(ruleSet, purchase(lines), new Map([['budget:spring', 101]]))
    expect(evaluation.points).toBe(300)
    expect(evaluation.charges).toEqual([])
  })

  test('of one campaign are shared by its rules, the higher priority first', () => {
    const shared = { campaignId: 'summer', caps: { budget: 400 } }
    const rules = [double('low', { ...shared, priority: 1 }), double('high', { ...shared, priority: 2 })]
    const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, rules), purchase(lines))
    expect(pointsByLine(evaluation)).toEqual([
      { base: 100, high: 100, low: 100 },
      { base: 100, high: 100, low: 0 },
      { base: 100, high: 100, low: 0 },
    ])
    expect(evaluation.charges).toEqual([{ counter: 'budget:summer', amount: 400 }])
  })

  test('of the policy hold everything, base before tier before campaigns, and give back to the budget what they take', () => {
    const policy = {
      ...SEEDED_POLICY,
      caps: { perPurchase: 400, perCompany: { points: 1000, period: 'month' as const } },
    }
    const ruleSet = compileRuleSet(policy, [double('spring', { caps: { budget: 1000 } })])
    const facts = purchase(lines, { company: { id: 'c', tier: GOLD } })
    const evaluation = evaluate(ruleSet, facts)
    expect(pointsByLine(evaluation)).toEqual([
      { base: 100, tier: 25, spring: 25 },
      { base: 100, tier: 25, spring: 0 },
      { base: 100, tier: 25, spring: 0 },
    ])
    expect(evaluation.charges).toEqual([
      { counter: 'budget:spring', amount: 25 },
      { counter: 'company::policy:2026-05:c', amount: 400 },
    ])
  })

  test('name only the counters of rules in force that are for the company', () => {
    const rules = [
      double('mine', { caps: { budget: 1 } }),
      double('theirs', { caps: { budget: 1 }, audience: { kind: 'companies', ids: ['company-2'] } }),
      double('past', { caps: { budget: 1 }, window: { from: '2025-01-01', to: '2025-12-31' } }),
      rule({ id: 'steps', effect: { kind: 'ladder', steps: [{ thresholdAmount: '1', points: 1 }] } }),
      double('unlimited', { caps: { perPurchase: 1 } }),
    ]
    expect(countersOf(compileRuleSet(SEEDED_POLICY, rules), purchase(lines))).toEqual([
      'budget:mine',
      'ladder:steps:company-1',
    ])
  })
})
