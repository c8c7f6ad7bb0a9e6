import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { type MarginBand, parseMoney } from '@stamkund/points-engine'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { releaseBand, setBand } from './assign-bands.ts'
import { readBands } from './bands.queries.ts'
import { readProductFacts } from './product-facts.queries.ts'
import { putProducts } from './put-products.ts'

let club: TestDatabase
const write = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(club.database, work)

beforeAll(async () => {
  club = await testDatabase()
})

afterAll(() => club.close())

/** Writes a product of list price 100 and this cost, as the ERP would on that day. */
async function putCost(sku: string, unitCost: string | null, today: string): Promise<void> {
  const row = {
    sku,
    name: sku,
    listPrice: parseMoney('100'),
    unitCost: unitCost === null ? null : parseMoney(unitCost),
  }
  await write((tx) => putProducts(tx, [row], today))
}

async function idOf(sku: string): Promise<string> {
  const facts = (await readProductFacts(club.database, [sku]))(sku, '2026-01-01')
  if (!facts) throw new Error(`no product ${sku}`)
  return facts.productId
}

async function bandsOn(sku: string, days: readonly string[]): Promise<(MarginBand | undefined)[]> {
  const read = await readProductFacts(club.database, [sku])
  return days.map((on) => read(sku, on)?.band)
}

const assignments = async (sku: string) =>
  (await readBands(club.database, await idOf(sku))).map(({ validFrom, band, isManual }) => [validFrom, band, isManual])

describe('the computed band', () => {
  test.each<[string, string | null, MarginBand]>([
    ['just below 15 %', '85.0001', 'low'],
    ['exactly 15 %', '85', 'standard'],
    ['just below 30 %', '70.0001', 'standard'],
    ['exactly 30 %', '70', 'raised'],
    ['just below 45 %', '55.0001', 'raised'],
    ['exactly 45 %', '55', 'top'],
    ['below cost', '100.0001', 'low'],
    ['nothing, at a cost of nothing', '0', 'unknown'],
    ['unknown, below a cost of nothing', '-1', 'unknown'],
    ['unknown without a cost', null, 'unknown'],
  ])('of a margin that is %s', async (margin, unitCost, band) => {
    await putCost(margin, unitCost, '2026-03-31')
    expect(await bandsOn(margin, ['2026-03-31'])).toEqual([band])
  })

  test('that a product gets first holds for all earlier days', async () => {
    await putCost('FIRST', '50', '2026-03-31')
    expect(await bandsOn('FIRST', ['1900-01-01', '2011-05-31', '2026-03-30', '2040-01-01'])).toEqual(
      Array(4).fill('top'),
    )
  })

  test('changes from the day on which a new cost is written', async () => {
    await putCost('CHANGED', '50', '2026-03-01')
    await putCost('CHANGED', '80', '2026-03-31')
    expect(await bandsOn('CHANGED', ['2026-03-30', '2026-03-31', '2026-04-01'])).toEqual([
      'top',
      'standard',
      'standard',
    ])
  })

  test('that changes on its first day leaves earlier days as they were', async () => {
    await putCost('SAME-DAY', '50', '2026-03-31')
    await putCost('SAME-DAY', '80', '2026-03-31')
    expect(await bandsOn('SAME-DAY', ['2026-03-30', '2026-03-31'])).toEqual(['top', 'standard'])
  })

  test('is the last one of several on a day', async () => {
    await putCost('LAST', '50', '2026-03-01')
    for (const cost of ['80', '60', '90']) await putCost('LAST', cost, '2026-03-31')
    expect(await assignments('LAST')).toEqual([
      ['1900-01-01', 'top', false],
      ['2026-03-31', 'low', false],
    ])
  })

  test('is not assigned again by a cost within the same band', async () => {
    await putCost('WITHIN', '50', '2026-03-01')
    await putCost('WITHIN', '40', '2026-03-31')
    expect(await assignments('WITHIN')).toEqual([['1900-01-01', 'top', false]])
  })
})

describe('a band set by hand', () => {
  const setTo = async (sku: string, band: MarginBand, validFrom: string, today = validFrom) => {
    const id = await idOf(sku)
    await write((tx) => setBand(tx, id, { band, validFrom }, occasionOn(today)))
  }
  const release = async (sku: string, today: string) => {
    const id = await idOf(sku)
    await write((tx) => releaseBand(tx, id, occasionOn(today)))
  }

  test('stays whatever the cost, until it is released to what the cost has become', async () => {
    await putCost('HAND', '50', '2026-01-01')
    await setTo('HAND', 'low', '2026-02-01')
    await putCost('HAND', '80', '2026-03-01')
    expect(await bandsOn('HAND', ['2026-01-31', '2026-02-01', '2026-03-01'])).toEqual(['top', 'low', 'low'])
    await release('HAND', '2026-04-01')
    expect(await bandsOn('HAND', ['2026-01-31', '2026-03-31', '2026-04-01'])).toEqual(['top', 'low', 'standard'])
  })

  test('stays even where it is what the cost computes to', async () => {
    await putCost('PINNED', '50', '2026-01-01')
    await setTo('PINNED', 'top', '2026-02-01')
    await putCost('PINNED', '80', '2026-03-01')
    expect(await bandsOn('PINNED', ['2026-03-01'])).toEqual(['top'])
  })

  test('for a later day leaves the days until then to the cost', async () => {
    await putCost('PLANNED', '50', '2026-01-01')
    await setTo('PLANNED', 'low', '2026-03-01', '2026-02-01')
    await putCost('PLANNED', '80', '2026-02-15')
    const days = ['2026-02-14', '2026-02-15', '2026-02-28', '2026-03-01']
    expect(await bandsOn('PLANNED', days)).toEqual(['top', 'standard', 'standard', 'low'])
  })

  test('for a later day is dropped when it is released before', async () => {
    await putCost('DROPPED', '50', '2026-01-01')
    await setTo('DROPPED', 'low', '2026-03-01', '2026-02-01')
    await release('DROPPED', '2026-02-15')
    expect(await assignments('DROPPED')).toEqual([['1900-01-01', 'top', false]])
  })

  test('is not set in the past', async () => {
    await putCost('PAST', '50', '2026-01-01')
    await expect(setTo('PAST', 'low', '2026-01-31', '2026-02-01')).rejects.toMatchObject({
      code: 'product.band_in_the_past',
      status: 422,
    })
  })

  test('leaves nothing to release on a product that has its computed one', async () => {
    await putCost('COMPUTED', '50', '2026-01-01')
    await release('COMPUTED', '2026-02-01')
    expect(await assignments('COMPUTED')).toEqual([['1900-01-01', 'top', false]])
  })

  test('twice at once for the same day is one of the two', async () => {
    await putCost('RACE', '50', '2026-01-01')
    await Promise.all([setTo('RACE', 'low', '2026-02-01'), setTo('RACE', 'raised', '2026-02-01')])
    expect(await assignments('RACE')).toEqual([
      ['1900-01-01', 'top', false],
      ['2026-02-01', expect.stringMatching(/^(low|raised)$/), true],
    ])
  })

  test('is not lost to a cost that changes at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const sku = `RACE-${round}`
      await putCost(sku, '50', '2026-01-01')
      await Promise.all([setTo(sku, 'raised', '2026-02-01'), putCost(sku, '90', '2026-02-01')])
      expect(await bandsOn(sku, ['2026-02-01'])).toEqual(['raised'])
    }
  })

  test('needs a product', async () => {
    const nobody = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'
    const occasion = occasionOn('2026-02-01')
    const set = write((tx) => setBand(tx, nobody, { band: 'low', validFrom: '2026-02-01' }, occasion))
    await expect(set).rejects.toMatchObject({ code: 'product.unknown' })
    await expect(write((tx) => releaseBand(tx, nobody, occasion))).rejects.toMatchObject({
      code: 'product.unknown',
    })
  })
})
