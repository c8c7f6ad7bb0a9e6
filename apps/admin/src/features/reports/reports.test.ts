import { describe, expect, test } from '@jest/globals'
import { marginShares, spreadLabels } from './margin-shares.ts'
import { monthsOf, reportsSearch } from './reports-search.ts'
import { scaleOf } from './scale.ts'

const TODAY = '2026-11-22'

describe('the period of a report', () => {
  test.each([
    [{}, {}],
    [{ period: 'twentyFour' }, { from: '2024-12-01' }],
    [{ period: 'year' }, { from: '2026-01-01' }],
    [{ period: 'lastYear' }, { from: '2025-01-01', to: '2025-12-01' }],
    [
      { period: 'own', from: '2025-02', to: '2025-05' },
      { from: '2025-02-01', to: '2025-05-01' },
    ],
    [
      { period: 'own', from: '2025-05', to: '2025-02' },
      { from: '2025-05-01', to: '2025-05-01' },
    ],
  ])('of %j', (search, months) => {
    expect(monthsOf(reportsSearch(search), TODAY)).toEqual(months)
  })

  test('that nobody can have chosen is not one', () => {
    expect(reportsSearch({ view: 'x', period: 'own', from: '2025-13', to: 'May', list: 3 })).toEqual({ period: 'own' })
    expect(reportsSearch({ from: '2025-01' })).toEqual({})
  })
})

describe('the shares of a month', () => {
  const row = (band: 'top' | 'low' | 'none' | 'unknown', netSales: string, month = '2026-10') => ({
    month,
    band,
    netSales,
    contributionMargin: '0',
    netSalesWithoutCost: '0',
  })

  test('are of what is above zero, and freight goes with what has no band', () => {
    const items = [row('top', '60'), row('none', '10'), row('unknown', '30'), row('low', '-20')]
    const [month] = marginShares({ items }, 'netSales')
    expect(month?.shares).toEqual({ other: 0.4, low: 0, standard: 0, raised: 0, top: 0.6 })
    expect(month?.amounts.low).toBe(-20)
  })

  test('of a month in which only something came back are nothing', () => {
    const [month] = marginShares({ items: [row('top', '-5')] }, 'netSales')
    expect(month?.shares.top).toBe(0)
  })
})

test('labels stand near their middles without touching', () => {
  expect(spreadLabels([10, 100, 195, 198, 200], 20, 200)).toEqual([10, 100, 160, 180, 200])
  expect(spreadLabels([0, 5], 20, 200)).toEqual([0, 20])
})

describe('the scale of a chart', () => {
  test('begins at zero and ends at or above the highest', () => {
    expect(scaleOf([1_134_000, 1_592_144])).toEqual({ ticks: [0, 800_000, 1_600_000], domain: [0, 1_600_000] })
  })

  test('goes below zero as far as the values do', () => {
    const { ticks, domain } = scaleOf([1_054_411, -801_000])
    expect(ticks).toEqual([-600_000, 0, 600_000, 1_200_000])
    expect(domain).toEqual([-801_000, 1_200_000])
  })

  test('of nothing is zero', () => {
    expect(scaleOf([])).toEqual({ ticks: [0], domain: [0, 0] })
  })
})
