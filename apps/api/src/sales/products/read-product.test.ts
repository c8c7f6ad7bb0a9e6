import { expect, test } from '@jest/globals'
import { type Money, parseMoney } from '@stamkund/points-engine'
import { standardMarginBasisPoints } from './read-product.ts'

const money = (text: string | null): Money | null => (text === null ? null : parseMoney(text))

test.each<[string | null, string | null, number | null, string]>([
  ['100', '55', 4500, 'exact'],
  ['100', '85.0001', 1499, 'rounded down, below the limit of a band'],
  ['3374.99', '1898.0944', 4375, 'rounded down'],
  ['100', '100', 0, 'nothing'],
  ['100', '100.0001', -1, 'a loss, rounded down too'],
  ['100', '300', -20_000, 'a loss of twice the price'],
  ['99999999999999.9999', '0.0001', 9_999, 'never quite the whole'],
  ['0.0001', '99999999999999.9999', null, 'a loss beyond what JSON can tell'],
  ['0', '1', null, 'unknown without a price'],
  [null, '1', null, 'unknown without a price'],
  ['1', null, null, 'unknown without a cost'],
  ['1', '0', null, 'unknown at a cost of nothing'],
])('the margin at price %s and cost %s is %s: %s', (listPrice, unitCost, margin) => {
  expect(standardMarginBasisPoints(money(listPrice), money(unitCost))).toBe(margin)
})
