import { describe, expect, test } from '@jest/globals'
import { drawHoldout } from './draw-holdout.ts'
import { companiesToSee, measureEffect, verdictOf } from './measure-effect.ts'
import { seededRandom } from './random.ts'
import type { MeasuredCompany } from './stratified-design.ts'

const SEED = { seed: 'test' }

const group = (outcomes: readonly number[], isHeldOut: boolean, stratum = 'A', before: readonly number[][] = []) =>
  outcomes.map(
    (outcome, index): MeasuredCompany => ({
      id: `${stratum}${isHeldOut ? 'h' : 't'}${index}`,
      stratum,
      isHeldOut,
      outcome,
      before: before[index] ?? [],
    }),
  )

/** A club in which a treated company brings as much more. */
function clubWith(effect: number, companies = 80): MeasuredCompany[] {
  const random = seededRandom('club')
  const drawable = Array.from({ length: companies }, (_, index) => ({
    id: `company ${index}`,
    stratum: 'ABC'[index % 3] ?? '',
  }))
  const heldOut = drawHoldout(drawable, 3_000, 'draw')
  return drawable.map(({ id, stratum }) => {
    const size = Math.exp(3 * random())
    const isHeldOut = heldOut.has(id)
    const outcome = size * (0.8 + 0.4 * random()) + (isHeldOut ? 0 : effect)
    return { id, stratum, isHeldOut, outcome, before: [size * (0.8 + 0.4 * random()), size] }
  })
}

describe('an effect, computed by hand,', () => {
  test('of two and two companies is the difference of means, with the standard error of Welch', () => {
    const effect = measureEffect([...group([10, 12], true), ...group([20, 23], false)], SEED)
    // √(4.5 / 2 + 2 / 2). Of six draws two show as much: this one, and its mirror.
    expect(effect).toMatchObject({ estimate: 10.5, treated: 2, heldOut: 2, low: null, high: null })
    expect(effect?.standardError).toBeCloseTo(Math.sqrt(3.25), 12)
    expect(effect?.pValue).toBeCloseTo(1 / 3, 1)
  })

  test('of two strata is the mean of their differences, weighed by how well each can tell', () => {
    const one = [...group([10, 12], true, 'A'), ...group([13, 15], false, 'A')]
    const other = [...group([100, 110], true, 'B'), ...group([105, 115, 110, 110], false, 'B')]
    // n p (1 − p) of the strata: 1 and 4/3; differences 3 and 5.
    const expected = (1 * 3 + (4 / 3) * 5) / (1 + 4 / 3)
    expect(measureEffect([...one, ...other], SEED)?.estimate).toBeCloseTo(expected, 12)
  })

  test('takes out what the period before says of each company', () => {
    const before = [[10], [20], [30], [50]]
    const outcomeOf = ([margin = 0]: readonly number[] = []) => 7 + 2 * margin
    const heldOut = group(before.map(outcomeOf), true, 'A', before)
    const treated = group(
      before.map((each) => outcomeOf(each) + 3),
      false,
      'A',
      before,
    )
    const effect = measureEffect([...heldOut, ...treated], SEED)
    expect(effect?.estimate).toBeCloseTo(3, 9)
    expect(effect?.low).toBeCloseTo(3, 6)
    expect(effect?.high).toBeCloseTo(3, 6)
    expect(effect?.pValue).toBeLessThan(0.05)
  })

  test('of a draw of two among five has the p-value of one in ten', () => {
    const effect = measureEffect([...group([0, 1], true), ...group([10, 11, 12], false)], SEED)
    expect(effect?.pValue).toBeCloseTo(0.1, 1)
    expect(effect?.pValue).toBeGreaterThan(0.05)
  })
})

describe('an effect', () => {
  test('is found where there is one, and lies in its interval', () => {
    const effect = measureEffect(clubWith(4), SEED)
    expect(effect?.pValue).toBeLessThan(0.001)
    expect(effect?.low).toBeLessThan(4)
    expect(effect?.low).toBeGreaterThan(2)
    expect(effect?.high).toBeGreaterThan(4)
    expect(effect && verdictOf(effect)).toBe('paid_for_itself')
  })

  test('is never surer than the number of draws allows', () => {
    expect(measureEffect(clubWith(40), { ...SEED, draws: 19 })?.pValue).toBe(1 / 20)
  })

  test('below zero is one too', () => {
    const effect = measureEffect(clubWith(-4), SEED)
    expect(effect && verdictOf(effect)).toBe('did_not')
  })

  test('is not told from a club in which there is none', () => {
    const effect = measureEffect(clubWith(0), SEED)
    expect(effect?.pValue).toBeGreaterThan(0.05)
    expect(effect && verdictOf(effect)).toBe('cannot_be_told')
  })

  test('is the same in any order of the companies, and again', () => {
    const club = clubWith(2)
    expect(measureEffect(club.toReversed(), SEED)).toEqual(measureEffect(club, SEED))
  })

  test('follows the currency, and does not move with what all companies bring more', () => {
    const [club, measured] = [clubWith(2), measureEffect(clubWith(2), SEED)]
    const dearer = club.map((company) => ({
      ...company,
      outcome: 1_000 * company.outcome,
      before: company.before.map((margin) => 1_000 * margin),
    }))
    const richer = club.map((company) => ({ ...company, outcome: company.outcome + 500 }))
    for (const [changed, scale] of [
      [measureEffect(dearer, SEED), 1_000],
      [measureEffect(richer, SEED), 1],
    ] as const) {
      expect(changed?.pValue).toBe(measured?.pValue)
      for (const figure of ['estimate', 'standardError', 'low', 'high'] as const) {
        expect((changed?.[figure] ?? Number.NaN) / scale).toBeCloseTo(measured?.[figure] ?? Number.NaN, 6)
      }
    }
  })

  test('needs no period before: a column of nothing, or of what is known already, changes nothing', () => {
    const club = clubWith(2).map((company) => ({ ...company, before: company.before.slice(0, 1) }))
    const withNothing = club.map((company) => ({ ...company, before: [...company.before, 0] }))
    const withTheSame = club.map(({ before, ...company }) => ({ ...company, before: [...before, ...before] }))
    expect(measureEffect(withNothing, SEED)).toEqual(measureEffect(club, SEED))
    expect(measureEffect(withTheSame, SEED)?.estimate).toBeCloseTo(measureEffect(club, SEED)?.estimate ?? 0, 9)
    expect(
      measureEffect(
        club.map((company) => ({ ...company, before: [] })),
        SEED,
      ),
    ).not.toBeNull()
  })

  test('agrees with its interval: the p-value of a limit is 5 %', () => {
    const club = clubWith(2)
    const { low, high } = measureEffect(club, SEED) ?? {}
    for (const limit of [low ?? 0, high ?? 0]) {
      const less = club.map((company) => ({ ...company, outcome: company.outcome - (company.isHeldOut ? 0 : limit) }))
      expect(measureEffect(less, SEED)?.pValue).toBeCloseTo(0.05, 2)
    }
  })

  test.each([
    ['nobody', []],
    ['one company', group([1], true)],
    ['companies that were all treated', group([1, 2, 3, 4], false)],
    ['companies that were all held out', group([1, 2, 3, 4], true)],
    ['one that was held out', [...group([1], true), ...group([2, 3, 4], false)]],
    ['companies of which none brought anything', [...group([0, 0, 0], true), ...group([0, 0, 0], false)]],
    ['strata in which all were treated alike', [...group([1, 2, 3], true, 'A'), ...group([4, 5, 6], false, 'B')]],
  ])('of %s is none', (_, companies) => {
    expect(measureEffect(companies, SEED)).toBeNull()
  })
})

describe('the companies needed', () => {
  test('grow with the square of how small the effect is', () => {
    const effect = measureEffect(clubWith(2), SEED)
    if (effect === null) throw new Error('there is an effect')
    expect(companiesToSee(effect.detectable, effect)).toBe(80)
    expect(companiesToSee(effect.detectable / 2, effect)).toBe(320)
    expect(companiesToSee(-effect.detectable / 2, effect)).toBe(320)
    expect(companiesToSee(0, effect)).toBeNull()
  })
})
