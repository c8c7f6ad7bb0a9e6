import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { formatMoney, parseMoney } from '@stamkund/points-engine'
import { readCosts } from './costs.queries.ts'
import { lockProductIds } from './products.queries.ts'
import { putProductCosts } from './put-product-costs.ts'
import { putProducts } from './put-products.ts'

type Period = readonly [sku: string, validFrom: string, validTo: string | null, unitCost: string]

let club: TestDatabase
const write = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(club.database, work)

beforeAll(async () => {
  club = await testDatabase()
})

afterAll(() => club.close())

const newProduct = (sku: string) => write((tx) => putProducts(tx, [{ sku, name: sku }], '2026-03-31'))

async function put(...periods: Period[]): Promise<string[]> {
  const rows = periods.map(([sku, validFrom, validTo, unitCost]) => ({
    sku,
    validFrom,
    validTo,
    unitCost: parseMoney(unitCost),
  }))
  const outcomes = await write((tx) => putProductCosts(tx, rows))
  return outcomes.map((outcome) => (outcome.outcome === 'rejected' ? outcome.code : outcome.outcome))
}

async function history(sku: string): Promise<(string | null)[][]> {
  const ids = await write((tx) => lockProductIds(tx, [sku]))
  const periods = await readCosts(club.database, [...ids.values()])
  return periods.map(({ validFrom, validTo, unitCost }) => [validFrom, validTo, formatMoney(unitCost)])
}

test('periods that follow each other go in, and are unchanged when they come again', async () => {
  await newProduct('HELMET')
  const periods: Period[] = [
    ['HELMET', '2011-05-31', '2012-05-29', '12.0278'],
    ['HELMET', '2012-05-30', '2013-05-29', '13.8782'],
    ['HELMET', '2013-05-30', null, '13.0863'],
  ]
  expect(await put(...periods)).toEqual(['imported', 'imported', 'imported'])
  expect(await put(...periods)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  expect(await history('HELMET')).toEqual(periods.map(([, ...period]) => period))
})

test('outcomes stand in the order of the rows, whatever the order of their days', async () => {
  await newProduct('ORDER')
  const outcomes = await put(
    ['ORDER', '2026-02-01', null, '2'],
    ['NOBODY', '2026-01-01', null, '1'],
    ['ORDER', '2026-01-01', '2026-01-31', '1'],
  )
  expect(outcomes).toEqual(['imported', 'product_cost.unknown_sku', 'imported'])
})

test('a file that closes the open period and opens the next one goes in, in either order', async () => {
  await newProduct('CLOSES')
  await put(['CLOSES', '2026-01-01', null, '1'])
  expect(await put(['CLOSES', '2026-02-01', null, '2'], ['CLOSES', '2026-01-01', '2026-01-31', '1'])).toEqual([
    'imported',
    'imported',
  ])
  expect(await history('CLOSES')).toEqual([
    ['2026-01-01', '2026-01-31', '1.0000'],
    ['2026-02-01', null, '2.0000'],
  ])
})

test('the later of two rows of one first day stands', async () => {
  await newProduct('TWICE')
  expect(await put(['TWICE', '2026-01-01', null, '1'], ['TWICE', '2026-01-01', null, '2'])).toEqual([
    'imported',
    'imported',
  ])
  expect(await history('TWICE')).toEqual([['2026-01-01', null, '2.0000']])
})

describe('a period is rejected', () => {
  test.each<[string, string, string | null]>([
    ['that shares the last day of another', '2026-01-31', '2026-02-10'],
    ['that ends on the first day of another', '2025-12-01', '2026-01-01'],
    ['within another', '2026-01-10', '2026-01-11'],
    ['around another', '2025-12-01', '2026-02-28'],
    ['that is open and begins before another', '2025-12-01', null],
    ['that begins in an open one', '2026-03-15', '2026-03-16'],
  ])('%s', async (name, validFrom, validTo) => {
    await newProduct(name)
    await put([name, '2026-01-01', '2026-01-31', '1'], [name, '2026-03-01', null, '3'])
    expect(await put([name, validFrom, validTo, '2'])).toEqual(['product_cost.overlaps'])
    expect(await history(name)).toHaveLength(2)
  })

  test('that ends before it begins', async () => {
    await newProduct('REVERSED')
    expect(await put(['REVERSED', '2026-01-02', '2026-01-01', '1'])).toEqual(['product_cost.ends_before_it_begins'])
  })

  test('that overlaps an earlier row, of which the first alone goes in', async () => {
    await newProduct('WITHIN-FILE')
    expect(
      await put(['WITHIN-FILE', '2026-01-01', '2026-01-31', '1'], ['WITHIN-FILE', '2026-01-15', null, '2']),
    ).toEqual(['imported', 'product_cost.overlaps'])
  })
})

test('a period of one day next to others is none of theirs', async () => {
  await newProduct('ONE-DAY')
  await put(['ONE-DAY', '2026-01-01', '2026-01-31', '1'], ['ONE-DAY', '2026-02-02', null, '3'])
  expect(await put(['ONE-DAY', '2026-02-01', '2026-02-01', '2'])).toEqual(['imported'])
})

test('two imports at once leave no overlap', async () => {
  for (let round = 0; round < 20; round += 1) {
    const sku = `RACE-${round}`
    await newProduct(sku)
    const outcomes = await Promise.all([put([sku, '2026-01-01', null, '1']), put([sku, '2026-01-15', null, '2'])])
    expect(outcomes.flat().sort()).toEqual(['imported', 'product_cost.overlaps'])
  }
})

test('five thousand rows go in at once', async () => {
  const skus = Array.from({ length: 1_000 }, (_, index) => `BULK-${index}`)
  await write((tx) =>
    putProducts(
      tx,
      skus.map((sku) => ({ sku, name: sku })),
      '2026-03-31',
    ),
  )
  const rows = skus.flatMap((sku) =>
    [2021, 2022, 2023, 2024, 2025].map((year): Period => [sku, `${year}-01-01`, `${year}-12-31`, '1']),
  )
  expect(new Set(await put(...rows))).toEqual(new Set(['imported']))
  expect(await history('BULK-999')).toHaveLength(5)
})
