import { describe, expect, test } from '@jest/globals'
import { evaluate } from './evaluate.ts'
import { GOLD, line, pointsByLine, purchase, rule, SEEDED_POLICY } from './examples.fixture.ts'
import { acceptsCurrency, compileRuleSet } from './rule-set.ts'

const seeded = compileRuleSet(SEEDED_POLICY)

describe('the base rate', () => {
  test('gives net × rate × band multiplier, rounded once per line', () => {
    const lines = (['low', 'standard', 'raised', 'top', 'unknown'] as const).map((band) =>
      line({ net: '2024.9940', band }),
    )
    const evaluation = evaluate(seeded, purchase(lines))
    expect(pointsByLine(evaluation)).toEqual([1012, 2025, 4050, 6075, 2025].map((base) => ({ base })))
    expect(evaluation.points).toBe(15_187)
  })

  test('explains itself with rate, band and multiplier', () => {
    const evaluation = evaluate(seeded, purchase([line({ band: 'top' })]))
    expect(evaluation.lines).toEqual([
      {
        lineNo: 1,
        noAwardReason: null,
        awards: [
          {
            ruleId: 'base',
            ruleName: 'Base rate',
            points: 300,
            explanation: { kind: 'base', band: 'top', rateBasisPoints: 10_000, multiplierHundredths: 300, trims: [] },
          },
        ],
      },
    ])
  })

  test('rounds half a point up', () => {
    const evaluation = evaluate(
      seeded,
      purchase([line({ net: '1', band: 'low' }), line({ net: '0.9999', band: 'low' })]),
    )
    expect(pointsByLine(evaluation)).toEqual([{ base: 1 }, {}])
    expect(evaluation.lines[1]?.noAwardReason).toBe('rounds_to_zero')
  })

  test('has one rate per currency, and a wildcard for the others', () => {
    const rates = [
      { currency: 'EUR', rateBasisPoints: 110_000 },
      { currency: '*', rateBasisPoints: 5_000 },
    ]
    const ruleSet = compileRuleSet({ ...SEEDED_POLICY, rates })
    expect(evaluate(ruleSet, purchase([line()], { currency: 'EUR' })).points).toBe(1100)
    expect(evaluate(ruleSet, purchase([line()], { currency: 'NOK' })).points).toBe(50)
  })

  test('refuses a currency that the policy does not know', () => {
    const ruleSet = compileRuleSet({ ...SEEDED_POLICY, rates: [{ currency: 'EUR', rateBasisPoints: 10_000 }] })
    expect([acceptsCurrency(ruleSet, 'EUR'), acceptsCurrency(ruleSet, 'SEK')]).toEqual([true, false])
    expect(() => evaluate(ruleSet, purchase([line()]))).toThrow('purchase.unknown_currency: SEK')
  })

  test('stays exact for the largest amount there is, and refuses points that can not be', () => {
    const largest = line({ net: '99999999999999.9999' })
    expect(evaluate(seeded, purchase([largest])).points).toBe(100_000_000_000_000)
    const generous = compileRuleSet({ ...SEEDED_POLICY, rates: [{ currency: '*', rateBasisPoints: 10 ** 7 }] })
    expect(() => evaluate(generous, purchase([largest]))).toThrow(/points\.overflow/)
    const half = compileRuleSet({ ...SEEDED_POLICY, rates: [{ currency: '*', rateBasisPoints: 500_000 }] })
    expect(() => evaluate(half, purchase([largest, largest]))).toThrow(/points\.overflow/)
  })
})

describe('a line that earns nothing', () => {
  test.each([
    ['not_sellable', line({ isSellable: false })],
    ['zero_amount', line({ net: '0' })],
    ['negative_amount', line({ net: '-5' })],
    ['quantity_not_positive', line({ units: '0' })],
    ['quantity_not_positive', line({ units: '-1' })],
    ['below_cost', line({ units: '3', cost: '33.3334' })],
  ])('says %s', (reason, facts) => {
    const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, [rule()]), purchase([facts, line()]))
    expect(evaluation.lines[0]).toEqual({ lineNo: 1, noAwardReason: reason, awards: [] })
    expect(evaluation.points).toBe(200)
  })

  test('may be sold at cost exactly, at an unknown cost, or below it when the guard is off', () => {
    expect(evaluate(seeded, purchase([line({ units: '3', net: '100.0002', cost: '33.3334' })])).points).toBe(100)
    expect(evaluate(seeded, purchase([line()])).points).toBe(100)
    const unguarded = compileRuleSet({ ...SEEDED_POLICY, guardsBelowCost: false })
    expect(evaluate(unguarded, purchase([line({ cost: '500' })])).points).toBe(100)
  })

  test('is told from one at cost even where doubles can not', () => {
    const quantity = 10n ** 12n + 1n
    const unitCost = 10n ** 9n + 7n
    const netAmount = (quantity * unitCost) / 10_000n
    const facts = { quantity, unitCost, netAmount }
    expect(evaluate(seeded, purchase([line(facts)])).lines[0]?.noAwardReason).toBe('below_cost')
    expect(
      evaluate(seeded, purchase([line({ ...facts, netAmount: netAmount + 1n })])).lines[0]?.noAwardReason,
    ).toBeNull()
  })
})

describe('bonuses', () => {
  test('add and never compound: 1.25x and 2x on a 100-point line give 25 and 100 more', () => {
    const facts = purchase([line()], { company: { id: 'c', tier: GOLD } })
    const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, [rule()]), facts)
    expect(pointsByLine(evaluation)).toEqual([{ base: 100, tier: 25, spring: 100 }])
  })

  test('come from the unrounded base', () => {
    // 10.4 is 10 points, and its tenfold is 104 rather than 100.
    const tenfold = rule({ effect: { kind: 'multiplier', multiplierHundredths: 1100 } })
    const evaluation = evaluate(compileRuleSet(SEEDED_POLICY, [tenfold]), purchase([line({ net: '10.4' })]))
    expect(pointsByLine(evaluation)).toEqual([{ base: 10, spring: 104 }])
  })

  test('say which terms they multiply', () => {
    const evaluation = evaluate(seeded, purchase([line({ band: 'raised' })], { company: { id: 'c', tier: GOLD } }))
    expect(evaluation.lines[0]?.awards[1]).toEqual({
      ruleId: 'tier',
      ruleName: 'Gold',
      points: 50,
      explanation: {
        kind: 'tier',
        tierId: 'gold',
        tierName: 'Gold',
        multiplierHundredths: 125,
        band: 'raised',
        rateBasisPoints: 10_000,
        bandMultiplierHundredths: 200,
        trims: [],
      },
    })
  })

  test('of a tier at or below 1x take nothing', () => {
    const tier = { id: 'blue', name: 'Blue', multiplierHundredths: 50 }
    expect(evaluate(seeded, purchase([line()], { company: { id: 'c', tier } })).points).toBe(100)
  })
})
