import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decimalToTenThousandths, tenThousandthsToDecimal } from './columns.ts'

describe('ten-thousandths', () => {
  test.each([
    ['0', 0n],
    ['3', 30_000n],
    ['-0.0001', -1n],
    ['-12.5', -125_000n],
    ['99999999999999.9999', 999_999_999_999_999_999n],
  ])('read %s exactly', (decimal, value) => {
    expect(decimalToTenThousandths(decimal)).toBe(value)
  })

  test('are written with four decimals', () => {
    expect([0n, -1n, 10_000n, -125_000n].map(tenThousandthsToDecimal)).toEqual([
      '0.0000',
      '-0.0001',
      '1.0000',
      '-12.5000',
    ])
  })

  test('come back as they were written', () => {
    fc.assert(fc.property(fc.bigInt(), (value) => decimalToTenThousandths(tenThousandthsToDecimal(value)) === value))
  })
})
