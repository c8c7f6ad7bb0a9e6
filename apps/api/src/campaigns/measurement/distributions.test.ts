import { describe, expect, test } from '@jest/globals'
import { incompleteBeta, logGamma, studentCdf, studentQuantile } from './distributions.ts'

describe("Student's t", () => {
  // M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, table 26.10.
  test.each([
    [1, 0.9, 3.078],
    [1, 0.975, 12.706],
    [1, 0.999, 318.309],
    [2, 0.95, 2.92],
    [3, 0.975, 3.182],
    [5, 0.99, 3.365],
    [10, 0.975, 2.228],
    [10, 0.999, 4.144],
    [29, 0.975, 2.045],
    [30, 0.95, 1.697],
    [60, 0.975, 2.0],
    [100, 0.995, 2.626],
  ])('with %d degrees of freedom lies with probability %d below %d', (degrees, probability, quantile) => {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(quantile, 3)
    expect(studentCdf(quantile, degrees)).toBeCloseTo(probability, 3)
  })

  test('is the normal distribution with very many degrees of freedom', () => {
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.959963984540054, 5)
    expect(studentQuantile(0.8, 1e6)).toBeCloseTo(0.841621233572914, 5)
  })

  test('is Cauchy with one, and has a closed form with two', () => {
    for (const t of [-50, -1, -0.01, 0, 0.5, 3, 1_000]) {
      expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12)
      expect(studentCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12)
    }
  })

  test('is the same on both sides of 0', () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12)
    expect(studentQuantile(0.025, 7)).toBe(-studentQuantile(0.975, 7))
    expect(studentCdf(-2, 7)).toBeCloseTo(1 - studentCdf(2, 7), 14)
  })

  test.each([0, 1, -0.1, Number.NaN])('has no quantile of %p', (probability) => {
    expect(() => studentQuantile(probability, 5)).toThrow(RangeError)
  })

  test('needs degrees of freedom', () => {
    expect(() => studentQuantile(0.9, 0)).toThrow(RangeError)
  })
})

test('the gamma function agrees with factorials and the root of π', () => {
  expect(logGamma(1)).toBeCloseTo(0, 13)
  expect(logGamma(6)).toBeCloseTo(Math.log(120), 12)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 12)
  expect(logGamma(171)).toBeCloseTo(706.5730622457874, 9)
})

test('the incomplete beta function agrees with its closed forms', () => {
  for (const x of [0, 0.001, 0.2, 0.5, 0.9, 1]) {
    expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 13)
    expect(incompleteBeta(x, 3, 1)).toBeCloseTo(x ** 3, 13)
    expect(incompleteBeta(x, 1, 4)).toBeCloseTo(1 - (1 - x) ** 4, 13)
    expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12)
  }
})
