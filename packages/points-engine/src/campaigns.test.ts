import { describe, expect, test } from '@jest/globals'
import type { Audience } from './audience.ts'
import type { AwardRule } from './award-rule.ts'
import type { Effect } from './effect.ts'
import { evaluate } from './evaluate.ts'
import { awardsOf, GOLD, line, pointsByLine, purchase, rule, SEEDED_POLICY } from './examples.fixture.ts'
import type { CompanyFacts, LineFacts, PurchaseFacts } from './facts.ts'
import type { LineSelector } from './line-selector.ts'
import type { PurchaseConditions } from './purchase-conditions.ts'
import { CompanyHistory } from './purchase-history.ts'
import { compileRuleSet } from './rule-set.ts'

/** Of a company that bought a bike on each of these days. */
function historyOn(...days: string[]): CompanyHistory {
  const history = new CompanyHistory()
  for (const day of days) history.record(day, [line()])
  return history
}

function bonusOf(changes: Partial<AwardRule>, lines: readonly LineFacts[], facts: Partial<PurchaseFacts> = {}) {
  const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, [rule(changes)]), purchase(lines, facts))
  return pointsByLine(evaluation).map(({ spring = 0 }) => spring)
}

describe("a rule's window", () => {
  test('includes its first and its last day, and is asked of the day of the purchase', () => {
    const window = { from: '2026-02-01', to: '2026-02-28' }
    const days = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01']
    const bonuses = days.map((occurredOn) => bonusOf({ window }, [line()], { occurredOn }))
    expect(bonuses).toEqual([[0], [100], [100], [0]])
  })

  test('may be one of many that begin and end on different days', () => {
    const rules = Array.from({ length: 70 }, (_, index) => {
      const from = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
      return rule({
        id: `rule-${index}`,
        window: { from, to: '2026-06-30' },
        effect: { kind: 'points_per_line', points: 1 },
      })
    })
    const ruleSet = compileRuleSet(SEEDED_POLICY, rules)
    const pointsOn = (occurredOn: string) => evaluate(ruleSet, purchase([line()], { occurredOn })).points
    expect(['2025-12-31', '2026-01-01', '2026-02-15', '2026-06-30', '2026-07-01'].map(pointsOn)).toEqual([
      100, 101, 146, 170, 100,
    ])
  })
})

describe("a rule's audience", () => {
  const company: CompanyFacts = {
    id: 'c1',
    tier: GOLD,
    salesClass: 'A',
    marginClass: 'B',
    employees: 40,
    industry: 'Retail',
    country: 'SE',
    salesRepId: 'r1',
    segmentIds: ['s1', 's2'],
  }

  test.each<[string, Audience, boolean]>([
    ['everyone', { kind: 'all' }, true],
    ['companies', { kind: 'companies', ids: ['c0', 'c1'] }, true],
    ['other companies', { kind: 'companies', ids: ['c0'] }, false],
    ['tiers', { kind: 'tiers', ids: ['gold'] }, true],
    ['classes', { kind: 'classes', by: 'net_sales', values: ['B'] }, false],
    ['classes by margin', { kind: 'classes', by: 'margin', values: ['B'] }, true],
    ['companies of a size', { kind: 'employees', min: 40, max: 49 }, true],
    ['larger companies', { kind: 'employees', min: 41 }, false],
    ['industries', { kind: 'industries', values: ['Retail'] }, true],
    ['countries', { kind: 'countries', values: ['NO', 'SE'] }, true],
    ['sales reps', { kind: 'sales_reps', ids: ['r2'] }, false],
    ['segments', { kind: 'segments', ids: ['s2'] }, true],
    ['neither', { kind: 'not', of: { kind: 'countries', values: ['SE'] } }, false],
    ['both', { kind: 'and', of: [{ kind: 'all' }, { kind: 'classes', by: 'net_sales', values: ['B'] }] }, false],
    [
      'either',
      {
        kind: 'or',
        of: [
          { kind: 'classes', by: 'net_sales', values: ['B'] },
          { kind: 'tiers', ids: ['gold'] },
        ],
      },
      true,
    ],
  ])('can be %s', (_, audience, belongs) => {
    expect(bonusOf({ audience }, [line()], { company })).toEqual([belongs ? 100 : 0])
  })

  test('does not hold companies of which the fact is unknown', () => {
    const audience: Audience = { kind: 'industries', values: ['Retail'] }
    expect(bonusOf({ audience }, [line()], { company: { id: 'c2', tier: null, industry: null } })).toEqual([0])
    expect(bonusOf({ audience }, [line()])).toEqual([0])
  })
})

describe("a rule's audience by what was bought before", () => {
  const on = (audience: Audience, ...days: string[]) =>
    bonusOf({ audience }, [line()], { occurredOn: '2026-05-15', history: historyOn(...days) })[0] === 100
  const bikesIn30Days: Audience = { kind: 'bought', products: { categories: ['Bikes'] }, days: 30 }
  const asleep: Audience = { kind: 'no_purchase', days: 90 }

  test('looks at the days before the purchase, not at its own', () => {
    expect(on(bikesIn30Days, '2026-05-15')).toBe(false)
    expect(on(bikesIn30Days, '2026-05-14')).toBe(true)
    expect(on(bikesIn30Days, '2026-04-15')).toBe(true)
    expect(on(bikesIn30Days, '2026-04-14')).toBe(false)
    expect(on(bikesIn30Days, '2026-04-20', '2026-06-01')).toBe(true)
  })

  test('knows which products', () => {
    expect(on({ kind: 'bought', products: { brands: ['Giro'] }, days: 30 }, '2026-05-14')).toBe(false)
    expect(on({ kind: 'not', of: bikesIn30Days }, '2026-05-14')).toBe(false)
  })

  test('holds who sleeps, and neither who woke up nor who never bought', () => {
    expect(on(asleep, '2026-02-13')).toBe(true)
    expect(on(asleep, '2026-02-13', '2026-05-15')).toBe(true)
    expect(on(asleep, '2026-02-14')).toBe(false)
    expect(on(asleep)).toBe(false)
  })

  test('can be who placed the purchase', () => {
    const audience: Audience = { kind: 'member_roles', values: ['redeemer'] }
    expect(bonusOf({ audience }, [line()], { memberRole: 'redeemer' })).toEqual([100])
    expect(bonusOf({ audience }, [line()], { memberRole: 'viewer' })).toEqual([0])
    expect(bonusOf({ audience }, [line()])).toEqual([0])
  })
})

describe("a rule's lines", () => {
  const bike = line({ sku: 'BK-1', band: 'low', units: '2', net: '200' })
  const helmet = line({ sku: 'HL-1', category: 'Accessories', subcategory: 'Helmets', brand: 'Giro', net: '50' })
  const unnamed = line({ sku: 'X-1', category: null, subcategory: null, brand: null })

  test.each<[string, LineSelector, boolean[]]>([
    ['SKU, case-sensitive', { skus: ['bk-1', 'HL-1'] }, [false, true, false]],
    ['category', { categories: ['Bikes'] }, [true, false, false]],
    ['subcategory', { subcategories: ['Helmets', 'Locks'] }, [false, true, false]],
    ['brand', { brands: ['Giro'] }, [false, true, false]],
    ['band', { bands: ['low'] }, [true, false, false]],
    ['least quantity', { minQuantity: '2' }, [true, false, false]],
    ['least amount', { minAmount: '100.0000' }, [true, false, true]],
    ['several fields at once', { categories: ['Bikes', 'Accessories'], brands: ['Giro'] }, [false, true, false]],
    ['what is left out', { except: { categories: ['Bikes'] } }, [false, true, true]],
    ['all but a brand', { minAmount: '60', except: { brands: ['Giro'] } }, [true, false, true]],
  ])('are found by %s', (_, lines, found) => {
    const bonuses = bonusOf({ lines, effect: { kind: 'points_per_line', points: 7 } }, [bike, helmet, unnamed])
    expect(bonuses).toEqual(found.map((isFound) => (isFound ? 7 : 0)))
  })

  test('may be those of a category that the company has never bought', () => {
    const changes: Partial<AwardRule> = { newTo: 'category', effect: { kind: 'points_per_line', points: 7 } }
    const facts = { occurredOn: '2026-05-15', history: historyOn('2020-01-01') }
    expect(bonusOf(changes, [bike, helmet, unnamed], facts)).toEqual([0, 7, 0])
    expect(bonusOf({ ...changes, newTo: 'sku' }, [bike, helmet], facts)).toEqual([7, 7])
  })

  test('are found alike however many other rules there are', () => {
    const others = Array.from({ length: 64 }, (_, index) =>
      rule({ id: `other-${index}`, priority: index, lines: { skus: [`SKU-${index}`], brands: ['Giro'] } }),
    )
    const mine = rule({ priority: -1, lines: { skus: ['HL-1'] }, effect: { kind: 'points_per_line', points: 7 } })
    const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, [mine, ...others]), purchase([bike, helmet]))
    expect(pointsByLine(evaluation)).toEqual([{ base: 100 }, { base: 50, spring: 7 }])
  })
})

describe("a rule's conditions", () => {
  const bike = line({ net: '300', units: '2' })
  const helmet = line({ category: 'Accessories', net: '100' })
  const freight = line({ isSellable: false, net: '900', category: 'Freight' })
  const bikes: Partial<AwardRule> = { lines: { categories: ['Bikes'] }, effect: { kind: 'points_per_line', points: 7 } }

  test.each<[string, PurchaseConditions, boolean]>([
    ['currency', { currency: 'SEK' }, true],
    ['another currency', { currency: 'NOK' }, false],
    ['least net amount', { minNetAmount: '400' }, true],
    ['least net amount without freight', { minNetAmount: '400.0001' }, false],
    ['least net amount of its lines', { minSelectedNetAmount: '300' }, true],
    ['least net amount of its lines alone', { minSelectedNetAmount: '300.01' }, false],
    ['least quantity of its lines', { minSelectedQuantity: '2' }, true],
    ['least quantity of its lines alone', { minSelectedQuantity: '3' }, false],
    ['weekday', { weekdays: [5] }, true],
    ['other weekdays', { weekdays: [1, 7] }, false],
    ['every line', { concernsEveryLine: true }, false],
    ['A and B', { combination: [{ categories: ['Bikes'] }, { categories: ['Accessories'] }] }, true],
    ['A and C', { combination: [{ categories: ['Bikes'] }, { categories: ['Freight'] }] }, false],
    ['the hour', { hours: { from: 6, to: 9 } }, true],
    ['the hour before', { hours: { from: 6, to: 8 } }, false],
    ['the night until morning', { hours: { from: 22, to: 9 } }, true],
    ['the night', { hours: { from: 22, to: 6 } }, false],
    ['first purchase', { ordinal: { since: 'ever', is: [1] } }, false],
    ['third purchase', { ordinal: { since: 'ever', is: [3] } }, true],
    ['second purchase in the window', { ordinal: { since: 'window', is: [2] } }, true],
    ['every third purchase', { ordinal: { since: 'ever', every: 3 } }, true],
    ['every second purchase', { ordinal: { since: 'ever', every: 2 } }, false],
    ['one that holds and one that does not', { weekdays: [5], currency: 'NOK' }, false],
  ])('can be on %s', (_, conditions, holds) => {
    const facts = { occurredOn: '2026-05-15', hour: 8, history: historyOn('2025-12-31', '2026-05-14', '2026-05-15') }
    expect(bonusOf({ ...bikes, conditions }, [bike, helmet, freight], facts)).toEqual([holds ? 7 : 0, 0, 0])
  })

  test('see that a rule concerns every line that earns, freight aside', () => {
    expect(bonusOf({ ...bikes, conditions: { concernsEveryLine: true } }, [bike, freight])).toEqual([7, 0])
  })

  test('know Sunday as day 7', () => {
    expect(bonusOf({ conditions: { weekdays: [7] } }, [line()], { occurredOn: '2026-05-17' })).toEqual([100])
  })

  test('take a company without a history for one that has never bought, and no hour for none', () => {
    expect(bonusOf({ conditions: { ordinal: { since: 'ever', is: [1] } } }, [line()])).toEqual([100])
    expect(bonusOf({ conditions: { hours: { from: 0, to: 24 } } }, [line()])).toEqual([0])
  })
})

describe("a rule's effect", () => {
  const lines = [line({ net: '100' }), line({ net: '50', units: '2.5', category: 'Accessories' })]

  test.each<[string, Effect, number[]]>([
    ['a multiplier', { kind: 'multiplier', multiplierHundredths: 150 }, [50, 25]],
    ['a rate beside the base', { kind: 'rate', rateBasisPoints: 2_500 }, [25, 13]],
    ['points per line', { kind: 'points_per_line', points: 3 }, [3, 3]],
    ['points per unit', { kind: 'points_per_unit', points: 3 }, [3, 8]],
    ['points per purchase, spread by net amount', { kind: 'points_per_purchase', points: 100 }, [67, 33]],
    ['points per full step of the amount', { kind: 'points_per_amount', points: 10, stepAmount: '40' }, [20, 10]],
    ['no full step', { kind: 'points_per_amount', points: 10, stepAmount: '150.0001' }, [0, 0]],
    [
      'a basket',
      { kind: 'basket', points: 9, groups: [{ categories: ['Bikes'] }, { categories: ['Accessories'] }] },
      [6, 3],
    ],
    [
      'half a basket',
      { kind: 'basket', points: 9, groups: [{ categories: ['Bikes'] }, { categories: ['Tyres'] }] },
      [0, 0],
    ],
  ])('can be %s', (_, effect, bonuses) => {
    expect(bonusOf({ effect }, lines)).toEqual(bonuses)
  })

  test('spreads a basket only over the lines that made it', () => {
    const effect: Effect = { kind: 'basket', points: 9, groups: [{ categories: ['Accessories'] }] }
    expect(bonusOf({ effect }, lines)).toEqual([0, 9])
  })

  test('explains points of the purchase on each of its lines', () => {
    const effect: Effect = { kind: 'points_per_amount', points: 10, stepAmount: '40' }
    const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, [rule({ effect })]), purchase(lines))
    const explanation = {
      kind: 'points_per_amount',
      points: 30,
      pointsPerStep: 10,
      stepAmount: '40',
      steps: 3,
      trims: [],
    }
    expect(awardsOf(evaluation).filter(({ ruleId }) => ruleId === 'spring')).toEqual([
      { ruleId: 'spring', ruleName: 'Spring campaign', points: 20, explanation },
      { ruleId: 'spring', ruleName: 'Spring campaign', points: 10, explanation },
    ])
  })

  test('gives each step of a ladder once, from what the company has bought before', () => {
    const steps = [
      { thresholdAmount: '300', points: 60 },
      { thresholdAmount: '100', points: 10 },
      { thresholdAmount: '250', points: 40 },
    ]
    const ladder = rule({ id: 'spring.2', campaignId: 'spring', effect: { kind: 'ladder', steps } })
    const ruleSet = compileRuleSet(SEEDED_POLICY, [ladder])
    const counter = 'ladder:spring:company-1'
    const stepsAt = (before: number) => {
      const evaluation = evaluate(ruleSet, purchase(lines), new Map([[counter, before]]))
      expect(evaluation.charges).toEqual([{ counter, amount: 1_500_000 }])
      expect(evaluation.counted).toEqual([
        { counter, lineNo: 1, amount: 1_000_000 },
        { counter, lineNo: 2, amount: 500_000 },
      ])
      const given = awardsOf(evaluation).filter(({ ruleId }) => ruleId === 'spring.2')
      const reached = given.map(({ explanation }) => explanation.kind === 'ladder' && explanation.thresholdAmount)
      expect(given.reduce((sum, { points }) => sum + points, 0)).toBe(evaluation.points - 150)
      return [evaluation.points - 150, ...new Set(reached)]
    }
    expect([0, 999_999, 1_000_000, 1_500_000, 3_000_000].map(stepsAt)).toEqual([
      [10, '100.0000'],
      [10, '100.0000'],
      [40, '250.0000'],
      [100, '250.0000', '300.0000'],
      [0],
    ])
  })
})

describe('a rule that makes no sense is refused, and says where', () => {
  test.each<[string, Partial<AwardRule>]>([
    ['rule base: its id is taken', { id: 'base' }],
    ['rule a:b: ids must not', { id: 'a:b' }],
    ['window.to: is before', { window: { from: '2026-02-02', to: '2026-02-01' } }],
    ['window.from: must be a date', { window: { from: '2026-02-30', to: '2026-03-01' } }],
    ['audience.of[0].ids: must not be empty', { audience: { kind: 'and', of: [{ kind: 'tiers', ids: [] }] } }],
    [
      'effect.multiplierHundredths: must be an integer from 101',
      { effect: { kind: 'multiplier', multiplierHundredths: 100 } },
    ],
    ['effect.points: must be an integer from 1', { effect: { kind: 'points_per_line', points: 0.5 } }],
    ['effect.stepAmount: must be above zero', { effect: { kind: 'points_per_amount', points: 1, stepAmount: '0' } }],
    ['effect.groups: must not be empty', { effect: { kind: 'basket', points: 1, groups: [] } }],
    ['lines.minAmount: money.malformed', { lines: { minAmount: '1,5' } }],
    ['lines.except.bands: unknown', { lines: { except: { bands: ['best' as 'top'] } } }],
    ['conditions.weekdays: must be an integer from 1 to 7', { conditions: { weekdays: [0] } }],
    ['conditions.hours: from and to are', { conditions: { hours: { from: 8, to: 8 } } }],
    ['conditions.ordinal: needs is or every', { conditions: { ordinal: { since: 'ever' } } }],
    ['audience.days: must be an integer from 1', { audience: { kind: 'no_purchase', days: 0 } }],
    ['audience: needs min or max', { audience: { kind: 'employees' } }],
    ['newTo: unknown', { newTo: 'colour' as 'brand' }],
    [
      'effect.steps: two have the same thresholdAmount',
      {
        effect: {
          kind: 'ladder',
          steps: [
            { thresholdAmount: '100', points: 1 },
            { thresholdAmount: '100.00', points: 2 },
          ],
        },
      },
    ],
    ['caps.budget: must be an integer', { caps: { budget: -1 } }],
    ['caps.perCompany.period: unknown', { caps: { perCompany: { points: 1, period: 'week' as 'day' } } }],
    ['effect.kind: unknown', { effect: { kind: 'free_lunch' } as unknown as Effect }],
  ])('%s', (message, changes) => {
    expect(() => compileRuleSet(SEEDED_POLICY, [rule(changes)])).toThrow(message)
  })

  test('so is one whose id is used twice, and a policy whose terms are out of range', () => {
    expect(() => compileRuleSet(SEEDED_POLICY, [rule(), rule()])).toThrow('rule spring: its id is taken')
    expect(() => compileRuleSet({ ...SEEDED_POLICY, rates: [] })).toThrow('policy.rates: must not be empty')
    expect(() => compileRuleSet({ ...SEEDED_POLICY, marginShareBasisPoints: 10_001 })).toThrow(RangeError)
    const twice = [...SEEDED_POLICY.rates, ...SEEDED_POLICY.rates]
    expect(() => compileRuleSet({ ...SEEDED_POLICY, rates: twice })).toThrow('policy.rates.*: is given twice')
  })
})
