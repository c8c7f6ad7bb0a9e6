import { describe, expect, test } from '@jest/globals'
import { readDecimal, writtenDecimal } from './decimal-text.ts'
import { isMoved, moveOf, searchOf } from './move.ts'
import { productsSearch } from './products-search.ts'

describe('the address of the products', () => {
  test('keeps what it understands, and nothing else', () => {
    const given = { view: 'list', q: 801, category: '', band: 'high', sort: 'margin', other: 'x' }
    expect(productsSearch(given)).toEqual({ view: 'list', q: '801', sort: 'margin' })
  })

  test('speaks of a move only when it is whole', () => {
    const whole = { moveCategory: 'Glue', moveFrom: 'raised', moveTo: 'top' }
    expect(productsSearch(whole)).toEqual(whole)
    expect(productsSearch({ ...whole, moveTo: 'up' })).toEqual({})
    expect(productsSearch({ ...whole, moveProduct: 'p1' })).toEqual({})
  })
})

test('a move survives its way through the address', () => {
  const move = { subject: { productId: 'p1' }, from: 'low', to: 'top' } as const
  expect(moveOf(searchOf(move))).toEqual(move)
  expect(isMoved(move, { productId: 'p1' }, 'low')).toBe(true)
  expect(isMoved(move, { productId: 'p1' }, 'raised')).toBe(false)
  expect(isMoved(move, { category: 'p1' }, 'low')).toBe(false)
})

describe('an amount', () => {
  test.each([
    ['12,50', '12.50'],
    ['1 200', '1200'],
    ['0.0001', '0.0001'],
    ['', null],
    ['12,50 kr', undefined],
    ['-3', undefined],
    ['1.23456', undefined],
  ])('written as “%s” is %s', (written, read) => {
    expect(readDecimal(written)).toBe(read)
  })

  test('is shown as it would be written', () => {
    expect(writtenDecimal('12.5000', 'sv')).toBe('12,5')
    expect(writtenDecimal('100.0000', 'en')).toBe('100')
    expect(writtenDecimal('100', 'en')).toBe('100')
    expect(writtenDecimal(null, 'en')).toBe('')
  })
})
