import { expect, test } from '@jest/globals'
import { foreseeEffect, variationOf } from './foresee-effect.ts'

const club = (outcomes: readonly number[], before: readonly number[] = []) =>
  outcomes.map((outcome, index) => ({
    stratum: 'A',
    outcome,
    before: before[index] === undefined ? [] : [before[index]],
  }))

test('without a past, what companies vary by is their standard deviation', () => {
  const variation = variationOf(club([2, 4, 4, 4, 5, 5, 7, 9]))
  expect(variation).toMatchObject({ companies: 8, mean: 5, correlation: 0, degreesOfFreedom: 7 })
  expect(variation.unexplainedDeviation).toBeCloseTo(Math.sqrt(32 / 7), 12)
})

test('what the past says does not count, and the correlation says how much that is', () => {
  // Pearson's r of the two is 0.8; residual sum of squares 10 × (1 − 0.64).
  const variation = variationOf(club([1, 3, 2, 5, 4], [1, 2, 3, 4, 5]))
  expect(variation.correlation).toBeCloseTo(0.8, 12)
  expect(variation.unexplainedDeviation).toBeCloseTo(Math.sqrt(3.6 / 3), 12)
})

test('an effect that can be seen is (t₀.₉₇₅ + t₀.₈) standard errors', () => {
  const variation = { companies: 40, mean: 100, unexplainedDeviation: 10, correlation: 0, degreesOfFreedom: 31 }
  const { treated, heldOut, detectable } = foreseeEffect(variation, 2_500)
  expect([treated, heldOut]).toEqual([30, 10])
  // Tables: 2.042 and 0.854 with 30 degrees of freedom.
  expect(detectable).toBeCloseTo((2.042 + 0.854) * 10 * Math.sqrt(1 / 30 + 1 / 10), 2)
})

test('half is the best share, and four times as many companies see half as much', () => {
  const variation = { companies: 400, mean: 1, unexplainedDeviation: 1, correlation: 0, degreesOfFreedom: 398 }
  const seen = (share: number, companies = 400) => foreseeEffect({ ...variation, companies }, share).detectable ?? 0
  expect(seen(5_000)).toBeLessThan(seen(4_000))
  expect(seen(1_000)).toBeGreaterThan(seen(2_000))
  expect(seen(5_000, 1_600)).toBeCloseTo(seen(5_000) / 2, 12)
})

test('of nobody, of one, and of a share of less than two companies nothing can be seen', () => {
  expect(foreseeEffect(variationOf([]), 2_000)).toEqual({ treated: 0, heldOut: 0, detectable: null })
  expect(foreseeEffect(variationOf(club([3])), 5_000).detectable).toBeNull()
  expect(foreseeEffect(variationOf(club([1, 2, 3, 4, 5, 6])), 2_000).detectable).toBeNull()
})

test('a club that bought nothing varies by nothing', () => {
  expect(variationOf(club([0, 0, 0]))).toMatchObject({ mean: 0, unexplainedDeviation: 0, correlation: null })
})
