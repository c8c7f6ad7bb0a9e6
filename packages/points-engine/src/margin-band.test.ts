import { describe, expect, test } from '@jest/globals'
import { computeBand } from './margin-band.ts'
import { parseMoney } from './money.ts'

const bandOf = (listPrice: string | null, unitCost: string | null) =>
  computeBand(listPrice === null ? null : parseMoney(listPrice), unitCost === null ? null : parseMoney(unitCost))

describe('the computed margin band', () => {
  test.each([
    ['85.0001', 'low'],
    ['85', 'standard'],
    ['70.0001', 'standard'],
    ['70', 'raised'],
    ['55.0001', 'raised'],
    ['55', 'top'],
    ['0.0001', 'top'],
    ['120', 'low'],
  ])('of list price 100 and cost %s is %s: lower limits are inclusive', (cost, band) => {
    expect(bandOf('100', cost)).toBe(band)
  })

  test('is exact where a floating-point margin is not', () => {
    expect(bandOf('0.6', '0.51')).toBe('standard')
    expect(bandOf('3374.9900', '2868.7415')).toBe('standard')
    expect(bandOf('3374.9900', '2868.7416')).toBe('low')
  })

  test.each([
    [null, '10'],
    ['10', null],
    ['0', '10'],
    ['10', '0'],
    ['-1', '1'],
    ['1', '-1'],
  ])('of list price %s and cost %s is unknown', (listPrice, unitCost) => {
    expect(bandOf(listPrice, unitCost)).toBe('unknown')
  })
})
