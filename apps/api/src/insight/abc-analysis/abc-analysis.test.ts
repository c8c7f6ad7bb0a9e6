import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'
import { firstClassifiedDay, readClasses, readClassHistory } from '../../customers/segments/index.ts'
import { classifyOnNewDay } from './index.ts'

const clock = { day: '2026-03-10', now: () => new Date(`${clock.day}T12:00:00Z`) }
let club: SellingClub
let tests = 0
let ids: Map<string, string>
beforeAll(async () => {
  club = await sellingClub({ clock })
})
afterAll(() => club.close())
beforeEach(async () => {
  clock.day = '2026-03-10'
  tests += 1
  ids = new Map()
  await club.inTransaction((tx) => tx.rows(FORGET))
})

const FORGET = statement('test_forget', 'truncate purchase, purchase_line, company_class, classification')

const numberOf = (no: string) => `${no}-${tests}`

async function company(no: string) {
  const { id } = await club.newCompany(numberOf(no))
  ids.set(no, id)
}

/** Buys for so much, of which so much is what it cost. */
async function sold(no: string, on: string, amount: string, cost?: string, more: object = {}) {
  if (!ids.has(no)) await company(no)
  const sku = cost === undefined ? 'UNKNOWN' : 'BELL'
  await club.buy(numberOf(no), on, [line(sku, '1', amount, cost)], more)
}

const classify = () => club.make('/classifications')

/** By number: the sales class and the margin class. */
async function classesOn(day: string) {
  const classes = await readClasses(
    club.database,
    [...ids.values()].map((companyId) => ({ companyId, day })),
  )
  return Object.fromEntries(
    [...ids].map(([no, id]) => {
      const known = classes.get(`${id} ${day}`)
      return [no, known ? `${known.salesClass ?? '-'}${known.marginClass ?? '-'}` : null]
    }),
  )
}

describe('the classes of companies', () => {
  test('are those of the sum of what is larger, exactly at the limits', async () => {
    for (const [no, amount] of Object.entries({ a: '500', b: '300', c: '150', d: '50' }))
      await sold(no, '2026-03-01', amount, '0')
    expect(await classify()).toMatchObject({ day: '2026-03-10', changed: 4 })
    // Before c there are exactly 80 %, before d exactly 95 %.
    expect(await classesOn('2026-03-10')).toEqual({ a: 'AA', b: 'AA', c: 'BB', d: 'CC' })
    await sold('c', '2026-03-02', '0.0001', '0')
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ a: 'AA', b: 'AA', c: 'AA', d: 'CC' })
  })

  test('are A for a company that makes up more than the limit alone', async () => {
    await sold('a', '2026-03-01', '1000', '0')
    await sold('b', '2026-03-01', '1', '0')
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ a: 'AA', b: 'CC' })
  })

  test('are the same for the same amounts', async () => {
    for (const no of ['a', 'b', 'c', 'd', 'e', 'g', 'h']) await sold(no, '2026-03-01', '100', '10')
    await sold('f', '2026-03-01', '1', '0.1')
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({
      a: 'AA',
      b: 'AA',
      c: 'AA',
      d: 'AA',
      e: 'AA',
      g: 'AA',
      h: 'AA',
      f: 'CC',
    })
  })

  test('differ by net sales and by margin', async () => {
    await sold('big', '2026-03-01', '1000', '990')
    await sold('good', '2026-03-01', '100', '10')
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ big: 'AB', good: 'BA' })
  })

  test('take what costs nobody knows to earn what the others do, and say how much that is', async () => {
    await sold('known', '2026-03-01', '100', '60')
    await sold('unknown', '2026-03-01', '300')
    const { currencies } = await classify()
    expect(currencies).toEqual([
      {
        currency: 'SEK',
        companies: 2,
        netSales: '400.0000',
        contributionMargin: '40.0000',
        withoutCostBasisPoints: 7500,
      },
    ])
    expect(await classesOn('2026-03-10')).toEqual({ known: 'AA', unknown: 'AA' })
    expect(await club.read('/classifications/latest')).toEqual({ day: '2026-03-10', currencies })
  })

  test('count twelve months before the day, which is not among them', async () => {
    await sold('first', '2025-03-10', '100', '10')
    await sold('before', '2025-03-09', '100', '10')
    await sold('today', '2026-03-10', '100', '10')
    await sold('yesterday', '2026-03-09', '100', '10')
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ first: 'AA', before: '--', today: null, yesterday: 'AA' })
  })

  test('are less returns, and C for whoever returned everything', async () => {
    await sold('a', '2026-02-01', '100', '10')
    await sold('b', '2026-02-01', '100', '10')
    await club.giveBack(numberOf('b'), '2026-02-20', [line('BELL', '-1', '-100', '10')])
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ a: 'AA', b: 'CC' })
  })

  test('compare companies with those who buy in the same currency', async () => {
    await sold('sek', '2026-03-01', '100', '10')
    await sold('small', '2026-03-01', '1', '0.1')
    await sold('eur', '2026-03-01', '10', '1', { currency: 'EUR' })
    await sold('both', '2026-03-01', '1', '0.1')
    await sold('both', '2026-03-01', '1000', '1', { currency: 'EUR' })
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ sek: 'AA', small: 'CC', eur: 'AA', both: 'CC' })
  })

  test('of a merged company are those of the one that goes on', async () => {
    await sold('a', '2026-02-01', '100', '10')
    await sold('b', '2026-02-01', '10', '1')
    await sold('c', '2026-02-01', '95', '9.5')
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ a: 'AA', b: 'CC', c: 'AA' })
    clock.day = '2026-03-11'
    await club.make(`/companies/${ids.get('c')}/merger`, { intoCompanyId: ids.get('b') })
    await classify()
    expect(await classesOn('2026-03-10')).toEqual({ a: 'AA', b: 'CC', c: 'AA' })
    expect(await classesOn('2026-03-11')).toEqual({ a: 'AA', b: 'AA', c: 'AA' })
    const history = (await readClassHistory(club.database)).filter(({ companyId }) => companyId === ids.get('c'))
    expect(history.map(({ validFrom, salesClass }) => `${validFrom} ${salesClass}`)).toEqual([
      '2026-03-01 A',
      '2026-03-11 A',
    ])
  })
})

describe('the history of classes', () => {
  test('has a row only when a class changes, and ends when a company buys no more', async () => {
    await sold('a', '2026-03-01', '100', '10')
    await sold('b', '2026-03-09', '100', '10')
    for (const day of ['2026-03-10', '2026-03-11', '2026-04-02', '2027-03-01', '2027-03-02', '2027-03-03']) {
      clock.day = day
      await classify()
    }
    const { classHistory, classes } = await club.read(`/companies/${ids.get('a')}/standing`)
    expect(classHistory).toEqual([
      { validFrom: '2027-03-02', salesClass: null, marginClass: null },
      { validFrom: '2026-03-10', salesClass: 'A', marginClass: 'A' },
    ])
    expect(classes).toEqual(classHistory[0])
  })

  test('goes back to the first of each month that has purchases before it', async () => {
    await sold('a', '2025-12-15', '100', '10')
    await sold('b', '2026-01-31', '900', '10')
    await sold('c', '2026-02-01', '9', '8')
    await classifyOnNewDay({ database: club.database, clock })
    expect(await firstClassifiedDay(club.database)).toBe('2026-01-01')
    expect(await classesOn('2025-12-31')).toEqual({ a: null, b: null, c: null })
    expect(await classesOn('2026-01-15')).toEqual({ a: 'AA', b: null, c: null })
    expect(await classesOn('2026-02-15')).toEqual({ a: 'BB', b: 'AA', c: null })
    expect(await classesOn('2026-03-01')).toEqual({ a: 'BB', b: 'AA', c: 'CC' })
  })

  test('goes further back when older purchases come in, and stays as it was where there is one', async () => {
    await sold('a', '2026-01-15', '100', '10')
    await classifyOnNewDay({ database: club.database, clock })
    await sold('b', '2025-11-15', '900', '10')
    clock.day = '2026-03-11'
    await classifyOnNewDay({ database: club.database, clock })
    expect(await classesOn('2025-12-01')).toEqual({ a: null, b: 'AA' })
    expect(await classesOn('2026-02-01')).toEqual({ a: 'AA', b: 'AA' })
    expect(await classesOn('2026-03-11')).toEqual({ a: 'BB', b: 'AA' })
  })

  test('is written once on a day, whoever tries', async () => {
    await sold('a', '2026-03-01', '100', '10')
    await Promise.all(Array.from({ length: 5 }, classify))
    expect((await classify()).changed).toBe(0)
    expect(await readClassHistory(club.database)).toHaveLength(1)
  })
})

test('a club in which nobody bought anything has no classes', async () => {
  await company('a')
  expect(await classify()).toEqual({ day: '2026-03-10', currencies: [], changed: 0 })
  expect(await club.read('/classifications/latest')).toEqual({ day: null, currencies: [] })
  expect(await club.read(`/companies/${ids.get('a')}/standing`)).toMatchObject({ classes: null, classHistory: [] })
})
