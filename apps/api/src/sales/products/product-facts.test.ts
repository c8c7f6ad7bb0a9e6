import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { parseMoney } from '@stamkund/points-engine'
import { readProductFacts } from './product-facts.queries.ts'
import { putProductCosts } from './put-product-costs.ts'
import { putProducts } from './put-products.ts'

let club: TestDatabase
const write = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(club.database, work)

beforeAll(async () => {
  club = await testDatabase()
  const products = [
    {
      sku: 'HELMET',
      name: 'Helmet',
      category: 'Gear',
      subcategory: 'Heads',
      brand: 'Poc',
      unitCost: parseMoney('13.5'),
    },
    { sku: 'helmet', name: 'Another helmet' },
    { sku: 'FREIGHT', name: 'Freight', isSellable: false },
    { sku: 'BÅT', name: 'Boat' },
  ]
  await write((tx) => putProducts(tx, products, '2026-03-31'))
  const costs = [
    { sku: 'HELMET', validFrom: '2011-05-31', validTo: '2012-05-29', unitCost: parseMoney('12.0278') },
    { sku: 'HELMET', validFrom: '2012-06-01', validTo: null, unitCost: parseMoney('13.8782') },
    { sku: 'helmet', validFrom: '2012-06-01', validTo: '2012-12-31', unitCost: parseMoney('1') },
  ]
  await write((tx) => putProductCosts(tx, costs))
})

afterAll(() => club.close())

test('what points depend on is told, one answer per pair, in their order', async () => {
  const pairs = [
    { sku: 'NOBODY', on: '2026-03-31' },
    { sku: 'FREIGHT', on: '2026-03-31' },
    { sku: 'HELMET', on: '2026-03-31' },
    { sku: 'NOBODY', on: '2026-03-31' },
    { sku: 'FREIGHT', on: '2026-03-31' },
  ]
  const read = await readProductFacts(
    club.database,
    pairs.map(({ sku }) => sku),
  )
  const [none, freight, helmet, ...again] = pairs.map(({ sku, on }) => read(sku, on))
  expect(none).toBeNull()
  expect(freight).toMatchObject({ isSellable: false, category: null, band: 'unknown', unitCost: null })
  expect(helmet).toEqual({
    productId: expect.any(String),
    isSellable: true,
    category: 'Gear',
    subcategory: 'Heads',
    brand: 'Poc',
    band: 'unknown',
    unitCost: parseMoney('13.8782'),
  })
  expect(again).toEqual([none, freight])
})

test('SKUs are found exactly as they are written', async () => {
  const skus = ['helmet', 'Helmet', 'HELMET ', 'BÅT', 'båt']
  const read = await readProductFacts(club.database, skus)
  expect(skus.map((sku) => read(sku, '2026-03-31') !== null)).toEqual([true, false, false, true, false])
})

describe('the unit cost', () => {
  test.each([
    ['HELMET', '2011-05-30', '13.5', 'the product, before its history'],
    ['HELMET', '2011-05-31', '12.0278', 'the first day of a period'],
    ['HELMET', '2012-05-29', '12.0278', 'the last day of a period'],
    ['HELMET', '2012-05-30', '13.5', 'the product, between two periods'],
    ['HELMET', '2012-06-01', '13.8782', 'the open period'],
    ['HELMET', '2030-01-01', '13.8782', 'the open period, years later'],
    ['helmet', '2012-12-31', '1', 'the only period'],
  ])('of %s on %s is %s: %s', async (sku, on, unitCost) => {
    const read = await readProductFacts(club.database, [sku])
    expect(read(sku, on)).toMatchObject({ unitCost: parseMoney(unitCost) })
  })

  test('is unknown after the history of a product without a cost', async () => {
    const read = await readProductFacts(club.database, ['helmet'])
    expect(read('helmet', '2013-01-01')).toMatchObject({ unitCost: null })
  })
})

test('what was not asked for is not known', async () => {
  const read = await readProductFacts(club.database, [])
  expect(read('HELMET', '2026-03-31')).toBeNull()
})

test('the facts of a day are those of that day, whatever day was asked for before', async () => {
  const read = await readProductFacts(club.database, ['HELMET'])
  const costs = ['2011-05-31', '2030-01-01', '2011-05-31'].map((on) => read('HELMET', on)?.unitCost)
  expect(costs).toEqual([parseMoney('12.0278'), parseMoney('13.8782'), parseMoney('12.0278')])
})

test('years in which nothing changes take no more room than a day', async () => {
  const read = await readProductFacts(club.database, ['HELMET'])
  const first = read('HELMET', '2012-06-01')
  expect(read('HELMET', '2011-06-01')).not.toBe(first)
  expect(read('HELMET', '2030-01-01')).toBe(first)
})
