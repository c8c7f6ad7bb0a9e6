import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { AwardRule } from './award-rule.ts'
import { evaluate } from './evaluate.ts'
import { line, purchase, rule, SEEDED_POLICY } from './examples.fixture.ts'
import { CompanyHistory } from './purchase-history.ts'
import { compileRuleSet } from './rule-set.ts'

const nets = fc.integer({ min: 1, max: 500 })
const steps = fc
  .uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 })
  .map((thresholds) => thresholds.map((amount) => ({ thresholdAmount: String(amount), points: amount * 3 })))

/** What a company is given in all for purchases of one day, recorded one after the other. */
function totalOf(rules: readonly AwardRule[], invoices: readonly (readonly number[])[]): number {
  const ruleSet = compileRuleSet(SEEDED_POLICY, rules)
  const counters = new Map<string, number>()
  const history = new CompanyHistory()
  let total = 0
  for (const invoice of invoices) {
    const facts = purchase(
      invoice.map((net) => line({ net: String(net), sku: net % 2 === 0 ? 'even' : 'odd' })),
      { history },
    )
    const { points, charges } = evaluate(ruleSet, facts, counters)
    for (const { counter, amount } of charges) counters.set(counter, (counters.get(counter) ?? 0) + amount)
    history.record(facts.occurredOn, facts.lines)
    total += points
  }
  return total
}

describe('a ladder', () => {
  test('gives as much for a purchase as for its parts, and each step once', () => {
    fc.assert(
      fc.property(fc.array(nets, { minLength: 1, maxLength: 8 }), steps, (bought, ladder) => {
        const rules = [rule({ effect: { kind: 'ladder', steps: ladder } })]
        const sum = bought.reduce((total, net) => total + net, 0)
        const reached = ladder.filter(({ thresholdAmount }) => Number(thresholdAmount) <= sum)
        const expected = sum + reached.reduce((total, { points }) => total + points, 0)
        expect(totalOf(rules, [bought])).toBe(expected)
        expect(
          totalOf(
            rules,
            bought.map((net) => [net]),
          ),
        ).toBe(expected)
      }),
    )
  })
})

const effects: fc.Arbitrary<AwardRule['effect']> = fc.oneof(
  fc.record({ kind: fc.constant('multiplier' as const), multiplierHundredths: fc.constant(200) }),
  fc.record({ kind: fc.constant('points_per_purchase' as const), points: nets }),
  fc.record({ kind: fc.constant('ladder' as const), steps }),
)
const rules: fc.Arbitrary<AwardRule[]> = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.integer({ min: 0, max: 99 }).map((number) => `rule-${number}`),
        effect: effects,
        newTo: fc.constant('sku' as const),
        conditions: fc.constant({ ordinal: { since: 'ever' as const, is: [1] } }),
        caps: fc.record({ perCompany: fc.record({ points: nets, period: fc.constant('day' as const) }) }),
      },
      { requiredKeys: ['id', 'effect'] },
    )
    .map(rule),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
)

describe('purchases of one day', () => {
  test('give a company the same in any order, but for a budget that ends and groups that a cap decides', () => {
    const invoices = fc.array(fc.array(nets, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(rules, invoices, (together, day) => {
        expect(totalOf(together, day.toReversed())).toBe(totalOf(together, day))
      }),
    )
  })
})
