import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatMoney, parseMoney } from './money.ts'

describe('money', () => {
  test.each([
    ['-12.5', -125_000n],
    ['0', 0n],
    ['-0', 0n],
    ['2024.9940', 20_249_940n],
    ['1.50000', 15_000n],
    ['007', 70_000n],
    ['99999999999999.9999', 999_999_999_999_999_999n],
  ])('reads %s', (text, value) => {
    expect(parseMoney(text)).toBe(value)
  })

  test.each(['', ' 1', '1 ', '+1', '1.', '.5', '1,5', '1e3', '0x10', '--1', '１', '1\n'])('refuses %j', (text) => {
    expect(() => parseMoney(text)).toThrow(/money\.malformed/)
  })

  test('refuses a fifth significant decimal rather than rounding it away', () => {
    expect(() => parseMoney('1.00001')).toThrow(/money\.too_many_decimals/)
  })

  test('refuses what numeric(18,4) can not hold', () => {
    expect(() => parseMoney('100000000000000')).toThrow(/money\.too_large/)
    expect(() => parseMoney(`-${'9'.repeat(5000)}`)).toThrow(/money\.too_large/)
  })

  test('writes exactly four decimals', () => {
    expect([20_249_940n, -1n, 0n, 10_000n].map(formatMoney)).toEqual(['2024.9940', '-0.0001', '0.0000', '1.0000'])
  })

  test('comes back unchanged after writing and reading', () => {
    const limit = 10n ** 18n - 1n
    fc.assert(fc.property(fc.bigInt({ min: -limit, max: limit }), (value) => parseMoney(formatMoney(value)) === value))
  })
})
