import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pointsToReverse } from './reversal.ts'

const line = { quantity: 30_000n, netAmount: 1_000_000n, returnedQuantity: 0n, creditedAmount: 0n }

describe('a return', () => {
  test('takes back its part of the award, rounded once on what has come back in all', () => {
    const afterEach = [1, 2, 3].map((units) =>
      pointsToReverse(100, { ...line, returnedQuantity: BigInt(units) * 10_000n }),
    )
    expect(afterEach).toEqual([33, 67, 100])
  })

  test('counts credited amounts in proportion to the net amount, together with returned goods', () => {
    expect(pointsToReverse(100, { ...line, creditedAmount: 100_000n })).toBe(10)
    expect(pointsToReverse(100, { ...line, returnedQuantity: 10_000n, creditedAmount: 100_000n })).toBe(43)
  })

  test('never takes back more than was given', () => {
    expect(pointsToReverse(100, { ...line, returnedQuantity: 30_000n, creditedAmount: 500_000n })).toBe(100)
  })

  test('takes nothing back of nothing, even on a line that can not earn', () => {
    expect(pointsToReverse(0, { ...line, quantity: 0n, netAmount: 0n })).toBe(0)
  })

  test('refuses what makes no sense', () => {
    expect(() => pointsToReverse(-1, line)).toThrow(RangeError)
    expect(() => pointsToReverse(1.5, line)).toThrow(RangeError)
    expect(() => pointsToReverse(1, { ...line, returnedQuantity: -1n })).toThrow(RangeError)
    expect(() => pointsToReverse(1, { ...line, netAmount: 0n })).toThrow(RangeError)
  })

  test('in any number of steps reverses exactly everything, and at no step less than before', () => {
    const steps = fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 })
    const points = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.maxSafeNat())
    fc.assert(
      fc.property(points, steps, fc.bigInt({ min: 1n, max: 10n ** 18n }), (award, quantities, netAmount) => {
        const quantity = quantities.reduce((sum, part) => sum + part, 0n)
        let returnedQuantity = 0n
        let reversed = 0
        for (const part of quantities) {
          returnedQuantity += part
          const inAll = pointsToReverse(award, { quantity, netAmount, returnedQuantity, creditedAmount: 0n })
          expect(inAll).toBeGreaterThanOrEqual(reversed)
          expect(inAll).toBeLessThanOrEqual(award)
          reversed = inAll
        }
        expect(reversed).toBe(award)
      }),
    )
  })
})
