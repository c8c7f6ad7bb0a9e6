import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { parseMoney } from '@stamkund/points-engine'
import { lockProducts } from './put-products.queries.ts'
import { type ProductRow, putProducts } from './put-products.ts'

const TODAY = '2026-03-31'

let club: TestDatabase
const write = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(club.database, work)

beforeAll(async () => {
  club = await testDatabase()
})

afterAll(() => club.close())

async function put(...rows: ProductRow[]): Promise<string[]> {
  const outcomes = await write((tx) => putProducts(tx, rows, TODAY))
  return outcomes.map(({ outcome }) => outcome)
}

const read = async (sku: string) => (await write((tx) => lockProducts(tx, [sku]))).get(sku)

const bike: ProductRow = {
  sku: 'BIKE',
  name: 'Mountain bike',
  category: 'Bikes',
  subcategory: 'Mountain Bikes',
  brand: 'Trek',
  unitCost: parseMoney('1898.0944'),
  listPrice: parseMoney('3374.99'),
  currency: 'USD',
  isSellable: true,
}

test('a row is stored whole, and unchanged when it comes again', async () => {
  expect(await put(bike)).toEqual(['imported'])
  expect(await put(bike)).toEqual(['unchanged'])
  const { sku: _, ...fields } = bike
  expect(await read('BIKE')).toEqual(fields)
})

test('a column that is absent is left as it is, an empty cell clears', async () => {
  await put({ ...bike, sku: 'PARTIAL' })
  expect(await put({ sku: 'PARTIAL', name: 'Renamed', brand: null, unitCost: null })).toEqual(['imported'])
  expect(await read('PARTIAL')).toMatchObject({
    name: 'Renamed',
    category: 'Bikes',
    brand: null,
    unitCost: null,
    currency: 'USD',
  })
})

test('a new product of few columns is sellable and its rest unknown', async () => {
  await put({ sku: 'SHORT', name: 'Short' })
  expect(await read('SHORT')).toEqual({
    name: 'Short',
    category: null,
    subcategory: null,
    brand: null,
    unitCost: null,
    listPrice: null,
    currency: null,
    isSellable: true,
  })
})

test('SKUs that differ by case alone are two products', async () => {
  expect(await put({ sku: 'abc-1', name: 'small' }, { sku: 'ABC-1', name: 'large' })).toEqual(['imported', 'imported'])
  expect([await read('abc-1'), await read('ABC-1')]).toMatchObject([{ name: 'small' }, { name: 'large' }])
})

test.each(['Å-ängå', '漢字', '🔩🔧', 'Ω"\'\\%_;--'])('the SKU %s is found again', async (sku) => {
  expect(await put({ sku, name: sku })).toEqual(['imported'])
  expect(await put({ sku, name: sku })).toEqual(['unchanged'])
})

test('of two rows with one SKU the later wins', async () => {
  const outcomes = await put(
    { sku: 'TWICE', name: 'One', brand: 'A' },
    { sku: 'TWICE', name: 'Two' },
    { sku: 'TWICE', name: 'Two' },
  )
  expect(outcomes).toEqual(['imported', 'imported', 'unchanged'])
  expect(await read('TWICE')).toMatchObject({ name: 'Two', brand: 'A' })
})

test('the largest amounts are kept exactly', async () => {
  const largest = parseMoney('99999999999999.9999')
  await put({ sku: 'HUGE', name: 'Huge', listPrice: largest, unitCost: -largest })
  expect(await read('HUGE')).toMatchObject({ listPrice: largest, unitCost: -largest })
})

test('no rows are no work', async () => {
  expect(await put()).toEqual([])
})

describe('five thousand rows', () => {
  const rows = (brand: string) =>
    Array.from({ length: 5_000 }, (_, index) => ({
      sku: `BULK-${index}`,
      name: `Product ${index}`,
      brand,
      listPrice: 1_000_000n,
      unitCost: BigInt(index) * 250n,
    }))
  const countBands = statement(
    'test_count_bands',
    `select b.band, count(*) from product_band b join product p on p.id = b.product_id where p.sku like 'BULK-%' group by 1`,
  )

  test('go in at once, each with its band', async () => {
    expect(new Set(await put(...rows('A')))).toEqual(new Set(['imported']))
    const counts = await club.database.rows<{ band: string; count: number }>(countBands)
    // Cost in percent of the price: index / 40.
    expect(Object.fromEntries(counts.map(({ band, count }) => [band, count]))).toEqual({
      unknown: 1,
      top: 2_200,
      raised: 600,
      standard: 600,
      low: 1_599,
    })
  })

  test('change only what differs', async () => {
    await put(...rows('B'))
    const outcomes = await put(...rows('B').map((row, index) => (index % 1_000 === 0 ? { ...row, brand: 'C' } : row)))
    expect(outcomes.filter((outcome) => outcome === 'imported')).toHaveLength(5)
  })

  test('that two imports bring at once are stored once', async () => {
    const half = (brand: string) =>
      Array.from({ length: 2_000 }, (_, index) => ({ sku: `RACE-${index}`, name: 'Race', brand }))
    const all = await Promise.all([put(...half('A')), put(...half('B').reverse())])
    expect(all.flat().filter((outcome) => outcome === 'imported')).toHaveLength(4_000)
    const count = statement(
      'test_count_race',
      `select count(*), count(distinct brand) as brands from product where sku like 'RACE-%'`,
    )
    expect(await club.database.rows(count)).toEqual([{ count: 2_000, brands: 1 }])
  })
})
