import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { AwardRule } from './award-rule.ts'
import type { Effect } from './effect.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { awardsOf, line, purchase, rule, SEEDED_POLICY } from './examples.fixture.ts'
import type { LineFacts } from './facts.ts'
import { MARGIN_BANDS } from './margin-band.ts'
import { expectedAwards } from './oracle.fixture.ts'
import type { EarningPolicy } from './policy.ts'
import { compileRuleSet, countersOf, countersOfCompany } from './rule-set.ts'

const ratePart = fc.oneof(
  fc.integer({ min: 0, max: 50_000 }),
  fc.constant(10_000),
  fc.integer({ min: 0, max: 10 ** 7 }),
)
const policies: fc.Arbitrary<EarningPolicy> = fc.record({
  rates: ratePart.map((rateBasisPoints) => [{ currency: '*', rateBasisPoints }]),
  bandMultipliersHundredths: fc.record({
    low: fc.integer({ min: 0, max: 100 }),
    standard: fc.constant(100),
    raised: fc.constant(200),
    top: fc.integer({ min: 100, max: 999 }),
    unknown: fc.constant(100),
  }),
  guardsBelowCost: fc.boolean(),
  marginShareBasisPoints: fc.option(fc.integer({ min: 0, max: 10_000 })),
  costPerPointTenthousandths: fc.integer({ min: 0, max: 5_000 }),
})

const amounts = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 8n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: 10n ** 8n, max: 10n ** 13n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 6n), max: 0n }) },
)
const lines: fc.Arbitrary<LineFacts> = fc.record({
  lineNo: fc.constant(0),
  sku: fc.constant('SKU'),
  isSellable: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
  band: fc.constantFrom(...MARGIN_BANDS),
  category: fc.constant(null),
  subcategory: fc.constant(null),
  brand: fc.constant(null),
  quantity: fc.oneof(fc.constant(10_000n), fc.bigInt({ min: -10_000n, max: 10n ** 7n })),
  netAmount: amounts,
  unitCost: fc.option(fc.bigInt({ min: 0n, max: 10n ** 6n })),
})

const wholePoints = fc.integer({ min: 1, max: 5_000 })
const lineEffects: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ kind: fc.constant('multiplier' as const), multiplierHundredths: fc.integer({ min: 101, max: 1000 }) }),
  fc.record({ kind: fc.constant('rate' as const), rateBasisPoints: fc.integer({ min: 1, max: 99_999 }) }),
  fc.record({ kind: fc.constantFrom('points_per_line' as const, 'points_per_unit' as const), points: wholePoints }),
)
const purchaseEffects: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ kind: fc.constant('points_per_purchase' as const), points: wholePoints }),
  fc.record({ kind: fc.constant('points_per_amount' as const), points: wholePoints, stepAmount: fc.constant('99.5') }),
)
const limit = fc.integer({ min: 0, max: 20_000 })

function rulesWith(
  effects: fc.Arbitrary<Effect>,
  caps: fc.Arbitrary<NonNullable<AwardRule['caps']>>,
  groups: fc.Arbitrary<string | null>,
): fc.Arbitrary<AwardRule[]> {
  const changes = fc.record({
    id: fc.integer({ min: 0, max: 999 }).map((number) => `rule-${number}`),
    priority: fc.integer({ min: 0, max: 3 }),
    exclusiveGroup: groups,
    lines: fc.uniqueArray(fc.constantFrom(...MARGIN_BANDS), { minLength: 1 }).map((bands) => ({ bands })),
    effect: effects,
    caps,
  })
  return fc.uniqueArray(changes.map(rule), { selector: ({ id }) => id, maxLength: 6 })
}

const noCaps = fc.constant({})
const noGroup = fc.constant(null)
const someGroup = fc.constantFrom(null, 'one', 'other')
const manyCaps = fc.record(
  {
    perPurchase: limit,
    perCompany: fc.record({ points: limit, period: fc.constantFrom('month' as const, 'window' as const) }),
    budget: limit,
  },
  { requiredKeys: [] },
)
const invoices = fc.array(lines, { minLength: 1, maxLength: 5 })
const tiers = fc.option(
  fc.record({ id: fc.constant('t'), name: fc.constant('T'), multiplierHundredths: fc.integer({ min: 50, max: 300 }) }),
)

describe('the engine', () => {
  test('agrees with the law written in BigInt alone', () => {
    // A group and a spent budget meet in the examples: here a rule has one or the other.
    const ruled = fc.oneof(
      rulesWith(lineEffects, noCaps, someGroup),
      rulesWith(lineEffects, fc.record({ perPurchase: limit, budget: limit }, { requiredKeys: [] }), noGroup),
    )
    fc.assert(
      fc.property(policies, ruled, invoices, tiers, limit, (policy, rules, invoice, tier, used) => {
        const facts = purchase(invoice, { company: { id: 'c', tier } })
        const counters = new Map(rules.map(({ id }) => [`budget:${id}`, used]))
        const evaluation = evaluate(compileRuleSet(policy, rules), facts, counters)
        const actual = evaluation.lines.flatMap(({ lineNo, awards }) =>
          awards
            .filter(({ points }) => points > 0)
            .map(({ ruleId, points }) => ({ ruleId, lineNo, points: BigInt(points) })),
        )
        expect(actual).toEqual(expectedAwards(policy, rules, facts, counters))
      }),
      { numRuns: 1500 },
    )
  })

  const anyRules = rulesWith(fc.oneof(lineEffects, purchaseEffects), manyCaps, someGroup)

  test('adds up, names every trim, and gives no award of nothing without one', () => {
    fc.assert(
      fc.property(policies, anyRules, invoices, (policy, rules, invoice) => {
        const evaluation = evaluate(compileRuleSet(policy, rules), purchase(invoice))
        const awards = awardsOf(evaluation)
        expect(evaluation.points).toBe(awards.reduce((sum, { points }) => sum + points, 0))
        expect(evaluation.lines.map(({ lineNo }) => lineNo)).toEqual(invoice.map((_, index) => index + 1))
        for (const { points, explanation } of awards) {
          expect(Number.isSafeInteger(points) && points >= 0).toBe(true)
          expect(points > 0 || explanation.trims.length > 0).toBe(true)
          for (const trim of explanation.trims) expect(trim.points).toBeGreaterThan(0)
        }
        for (const { noAwardReason, awards: own } of evaluation.lines)
          expect(noAwardReason === null).toBe(own.length > 0)
      }),
    )
  })

  test('never passes a cap or a budget over many purchases, and charges exactly what it gave', () => {
    const capped = rulesWith(fc.oneof(lineEffects, purchaseEffects), manyCaps, someGroup)
    fc.assert(
      fc.property(policies, capped, fc.array(invoices, { minLength: 1, maxLength: 8 }), (policy, rules, history) => {
        const ruleSet = compileRuleSet(policy, rules)
        const counters = new Map<string, number>()
        const given = new Map(rules.map(({ id }) => [id, 0]))
        for (const invoice of history) {
          const facts = purchase(invoice)
          const evaluation = evaluate(ruleSet, facts, counters)
          for (const { id, caps } of rules) {
            const points = pointsOfRule(evaluation, id)
            expect(points).toBeLessThanOrEqual(caps?.perPurchase ?? Number.POSITIVE_INFINITY)
            given.set(id, (given.get(id) ?? 0) + points)
          }
          for (const { counter, amount } of evaluation.charges) {
            expect(countersOf(ruleSet, facts)).toContain(counter)
            expect(countersOfCompany(ruleSet, facts.company.id, facts.occurredOn)).toContain(counter)
            counters.set(counter, (counters.get(counter) ?? 0) + amount)
          }
        }
        for (const { id, caps } of rules) {
          expect(given.get(id)).toBeLessThanOrEqual(caps?.budget ?? Number.POSITIVE_INFINITY)
          expect(given.get(id)).toBeLessThanOrEqual(caps?.perCompany?.points ?? Number.POSITIVE_INFINITY)
          if (caps?.budget !== undefined) expect(counters.get(`budget:${id}`) ?? 0).toBe(given.get(id))
        }
      }),
    )
  })

  test('trims the base of a line only when nothing is left of its bonuses', () => {
    fc.assert(
      fc.property(policies, anyRules, invoices, (policy, rules, invoice) => {
        for (const { awards } of evaluate(compileRuleSet(policy, rules), purchase(invoice)).lines) {
          const [base, ...bonuses] = awards
          if (base?.ruleId !== 'base' || base.explanation.trims.length === 0) continue
          expect(bonuses.reduce((sum, { points }) => sum + points, 0)).toBe(0)
        }
      }),
    )
  })

  test('keeps what points cost within the share of the margin', () => {
    fc.assert(
      fc.property(policies, anyRules, lines, fc.integer({ min: 0, max: 10_000 }), (policy, rules, facts, share) => {
        fc.pre(facts.unitCost !== null)
        const ruleSet = compileRuleSet({ ...policy, marginShareBasisPoints: share }, rules)
        const { points } = evaluate(ruleSet, purchase([facts]))
        const margin = facts.netAmount * 10_000n - facts.quantity * (facts.unitCost ?? 0n)
        const cost = BigInt(points) * BigInt(policy.costPerPointTenthousandths) * 10n ** 8n
        expect(cost === 0n || cost <= margin * BigInt(share)).toBe(true)
      }),
    )
  })

  test('gives the same whatever the order of the rules, and however often it is asked', () => {
    const shuffled = anyRules.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })),
    )
    fc.assert(
      fc.property(policies, shuffled, invoices, (policy, [rules, reordered], invoice) => {
        const ruleSet = compileRuleSet(policy, rules)
        const facts = purchase(invoice)
        const evaluation = evaluate(ruleSet, facts)
        expect(evaluate(ruleSet, facts)).toEqual(evaluation)
        expect(evaluate(compileRuleSet(policy, reordered), facts)).toEqual(evaluation)
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
      }),
    )
  })

  test('gives lines together what it gives them one by one, as long as no rule looks at the whole purchase', () => {
    fc.assert(
      fc.property(policies, rulesWith(lineEffects, noCaps, someGroup), invoices, (policy, rules, invoice) => {
        const ruleSet = compileRuleSet(policy, rules)
        const together = awardsOf(evaluate(ruleSet, purchase(invoice)))
        expect(together).toEqual(invoice.flatMap((facts) => awardsOf(evaluate(ruleSet, purchase([facts])))))
      }),
    )
  })

  test('spreads points of a purchase to the last one', () => {
    const positive = fc.array(fc.bigInt({ min: 10_000n, max: 10n ** 12n }), { minLength: 1, maxLength: 8 })
    const points = fc.integer({ min: 1, max: 10 ** 12 })
    fc.assert(
      fc.property(positive, points, fc.integer({ min: 101, max: 300 }), (nets, given, multiplierHundredths) => {
        const rules = [
          rule({ effect: { kind: 'points_per_purchase', points: given } }),
          rule({ id: 'other', effect: { kind: 'multiplier', multiplierHundredths } }),
        ]
        const invoice = purchase(nets.map((netAmount) => line({ netAmount })))
        const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, rules), invoice)
        expect(pointsOfRule(evaluation, 'spring')).toBe(given)
      }),
    )
  })
})

function pointsOfRule(evaluation: Evaluation, ruleId: string): number {
  return awardsOf(evaluation).reduce((sum, award) => sum + (award.ruleId === ruleId ? award.points : 0), 0)
}
