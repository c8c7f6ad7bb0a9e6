import { describe, expect, test } from '@jest/globals'
import { currency, day, decimal, email, key, notNegative, text, wholeNumber, yesOrNo } from './cell-types.ts'

const point = decimal({ usesDecimalComma: false })
const comma = decimal({ usesDecimalComma: true })
const code = (code: string) => expect.objectContaining({ code, column: 'column' })

describe('a decimal', () => {
  test.each([
    ['0', 0n],
    ['1', 10_000n],
    ['-12.5', -125_000n],
    ['2024.994', 20_249_940n],
    ['1.50000', 15_000n],
    ['007', 70_000n],
    ['0.0001', 1n],
    ['99999999999999.9999', 999_999_999_999_999_999n],
    ['-99999999999999.9999', -999_999_999_999_999_999n],
  ])('%s is %s ten-thousandths', (text, value) => {
    expect(point(text, 'column')).toBe(value)
  })

  test.each([
    ['1.00001', 'amount.too_many_decimals'],
    ['100000000000000', 'amount.too_large'],
    ['1,5', 'amount.invalid'],
    ['1.', 'amount.invalid'],
    ['.5', 'amount.invalid'],
    ['1e3', 'amount.invalid'],
    ['1 000', 'amount.invalid'],
    ['1.000.000', 'amount.invalid'],
    ['+1', 'amount.invalid'],
    ['١', 'amount.invalid'],
    ['12 SEK', 'amount.invalid'],
  ])('%s is rejected as %s', (text, expected) => {
    expect(point(text, 'column')).toEqual(code(expected))
  })

  test('has a comma or a point where semicolons separate the cells', () => {
    expect([comma('-12,5', 'column'), comma('12.5', 'column')]).toEqual([-125_000n, 125_000n])
    expect(comma('1.000,5', 'column')).toEqual(code('amount.invalid'))
  })

  test('can be forbidden below zero', () => {
    expect(notNegative(point)('-0.01', 'column')).toEqual(code('amount.negative'))
    expect(notNegative(point)('0', 'column')).toBe(0n)
  })
})

describe('a date', () => {
  test.each([
    '2009-12-01',
    '2009-12-01T07:45:00',
    '2009-12-01 07:45',
    '2009-12-01T23:59:59.999Z',
    '2009-12-01T00:00:00+02:00',
  ])('%s is a day, its time cut off', (text) => {
    expect(day()(text, 'column')).toBe('2009-12-01')
  })

  test.each(['2009-02-29', '2009-13-01', '1899-12-31', '01/12/2009', '2009-12-1', '20091201', '2009-12-01 noon', 'x'])(
    '%s is rejected',
    (text) => {
      expect(day()(text, 'column')).toEqual(code('date.invalid'))
    },
  )
})

describe('text', () => {
  test('loses control characters, and gets spaces for line breaks', () => {
    expect(text(50)('Kurf\u0081rstenstr 9\r\n2nd floor\u0000', 'column')).toBe('Kurfrstenstr 9 2nd floor')
  })

  test('that identifies something is rejected for them', () => {
    expect(key(50)('A\n1', 'column')).toEqual(code('cell.control_character'))
  })

  test('is rejected when it is too long', () => {
    expect(text(3)('漢字々', 'column')).toBe('漢字々')
    expect(text(3)('漢字々々', 'column')).toEqual(code('cell.too_long'))
    expect(key(3)('abcd', 'column')).toEqual(code('cell.too_long'))
  })
})

test('a whole number is within its limits', () => {
  const type = wholeNumber(1, 2_147_483_647)
  expect([type('1', 'column'), type('2147483647', 'column'), type('000010', 'column')]).toEqual([1, 2_147_483_647, 10])
  for (const text of ['0', '2147483648', '1.0', '-1', '99999999999999999999', ''])
    expect(type(text, 'column')).toEqual(code('number.invalid'))
})

test('1 and 0 are yes and no', () => {
  expect([yesOrNo('1', 'column'), yesOrNo('0', 'column')]).toEqual([true, false])
  expect(yesOrNo('true', 'column')).toEqual(code('number.invalid'))
})

test('e-mail addresses and currencies have their forms', () => {
  expect([email('a@b.se', 'column'), currency('SEK', 'column')]).toEqual(['a@b.se', 'SEK'])
  expect([email('a b@c.se', 'column'), currency('sek', 'column')]).toEqual([
    code('email.invalid'),
    code('currency.invalid'),
  ])
})
