import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ratio, roundHalfAwayFromZero, roundProduct } from './rounding.ts'

describe('the one rounding', () => {
  test('takes a half away from zero', () => {
    const halves = [5n, -5n, 3n, -3n, 1n, -1n].map((numerator) => roundHalfAwayFromZero(numerator, 2n))
    expect(halves).toEqual([3n, -3n, 2n, -2n, 1n, -1n])
  })

  test('takes what is below a half towards zero', () => {
    expect([7n, -7n, 4n].map((numerator) => roundHalfAwayFromZero(numerator, 5n))).toEqual([1n, -1n, 1n])
    expect(roundHalfAwayFromZero(2n, 5n)).toBe(0n)
  })

  test('is never more than a half away, on either side of zero', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 20n }), (numerator, denominator) => {
        const twiceTheError = 2n * (roundHalfAwayFromZero(numerator, denominator) * denominator - numerator)
        expect(twiceTheError <= denominator && twiceTheError >= -denominator).toBe(true)
        expect(roundHalfAwayFromZero(-numerator, denominator)).toBe(-roundHalfAwayFromZero(numerator, denominator))
      }),
    )
  })

  test('refuses a denominator that is not above zero', () => {
    expect(() => roundHalfAwayFromZero(1n, 0n)).toThrow(RangeError)
  })

  test('gives on plain numbers what it gives on BigInt, around 2^53 above all', () => {
    const factor = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(1, 3, 100, 7_777, 10 ** 10))
    const amount = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.bigInt({ min: 0n, max: 10n ** 7n }),
      fc.bigInt({ min: 2n ** 53n - 1000n, max: 2n ** 53n + 1000n }),
    )
    fc.assert(
      fc.property(amount, factor, factor, (exact, [a, b], [c, d]) => {
        const expected = roundHalfAwayFromZero(exact * BigInt(a) * BigInt(c), BigInt(b) * BigInt(d))
        const points = () => roundProduct(exact, Number(exact), ratio(a, b), ratio(c, d))
        if (expected > Number.MAX_SAFE_INTEGER) expect(points).toThrow(/points\.overflow/)
        else expect(BigInt(points())).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  test('is exact where the division of plain numbers is at its coarsest', () => {
    for (const denominator of [3, 7, 9_999, 10_000]) {
      for (let below = 1n; below < 50n; below += 1n) {
        const exact = 2n ** 53n - 20_000n - below
        const expected = Number(roundHalfAwayFromZero(exact, BigInt(denominator)))
        expect(roundProduct(exact, Number(exact), ratio(1, denominator))).toBe(expected)
      }
    }
  })
})
