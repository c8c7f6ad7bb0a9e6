import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line, type SellingClub, sellingClub, TODAY } from '../../../test/selling-club.fixture.ts'
import { clockStandingOn } from '../../platform/clock.ts'
import { readClubSales } from './club-sales.queries.ts'
import { refreshFigures } from './refresh-figures.job.ts'

let club: SellingClub
beforeAll(async () => {
  club = await sellingClub()
})
afterAll(() => club.close())

const rowOf = async (companyNo: string) => {
  const { items } = await club.read(`/company-overviews?q=${companyNo}`)
  return items.find((row: { companyNo: string }) => row.companyNo === companyNo)
}
const clubSales = () => readClubSales(club.database, 'SEK', { from: '1900-01-01', to: '9999-12-01' })

describe('what a company bought in twelve months', () => {
  test('is net of returns, with the margin of the lines whose cost is known', async () => {
    await club.newCompany('NET')
    await club.buy('NET', '2026-01-10', [line('BIKE', '3', '300'), line('FREIGHT', '1', '25')])
    await club.giveBack('NET', '2026-02-10', [line('BIKE', '-1', '-100')])
    await club.addUp()
    expect(await rowOf('NET')).toMatchObject({
      currency: 'SEK',
      netSales12Months: '225.0000',
      contributionMargin12Months: '80.0000',
      lastPurchaseOn: '2026-01-10',
    })
  })

  test('begins the day after the same day a year before', async () => {
    await club.newCompany('YEAR')
    await club.buy('YEAR', '2025-03-31', [line('BIKE', '1', '100')])
    await club.buy('YEAR', '2025-04-01', [line('BIKE', '2', '200')])
    await club.addUp()
    expect(await rowOf('YEAR')).toMatchObject({ netSales12Months: '200.0000' })
  })

  test('moves on with the day', async () => {
    await club.newCompany('DAY')
    await club.buy('DAY', '2025-04-01', [line('BIKE', '1', '100')])
    await club.addUp()
    expect(await rowOf('DAY')).toMatchObject({ netSales12Months: '100.0000' })
    await refreshFigures({ database: club.database, clock: clockStandingOn('2026-04-01') })
    expect(await rowOf('DAY')).toMatchObject({ netSales12Months: '0.0000', lastPurchaseOn: '2025-04-01' })
    await club.addUp()
    expect(await rowOf('DAY')).toMatchObject({ netSales12Months: '100.0000' })
  })

  test("is in the club's currency if the company buys in it, else in the one in which it buys most", async () => {
    await club.newCompany('BOTH')
    await club.buy('BOTH', '2026-01-01', [line('BIKE', '9', '900')], { currency: 'EUR' })
    await club.buy('BOTH', '2026-01-01', [line('BIKE', '1', '100')])
    await club.newCompany('EURO')
    await club.buy('EURO', '2026-01-01', [line('BIKE', '9', '900')], { currency: 'EUR' })
    await club.buy('EURO', '2026-01-01', [line('BIKE', '1', '100')], { currency: 'USD' })
    await club.addUp()
    expect(await rowOf('BOTH')).toMatchObject({ currency: 'SEK', netSales12Months: '100.0000' })
    expect(await rowOf('EURO')).toMatchObject({ currency: 'EUR', netSales12Months: '900.0000' })
  })

  test('says nothing of a margin where no cost is known, and nothing of a company that never bought', async () => {
    await club.newCompany('UNKNOWN')
    await club.buy('UNKNOWN', '2026-01-01', [line('NO-SUCH-SKU', '1', '100')])
    await club.newCompany('NEVER')
    await club.addUp()
    expect(await rowOf('UNKNOWN')).toMatchObject({ netSales12Months: '100.0000', contributionMargin12Months: null })
    expect(await rowOf('NEVER')).toMatchObject({
      netSales12Months: '0.0000',
      contributionMargin12Months: null,
      currency: null,
      lastPurchaseOn: null,
    })
  })
})

describe('what the club sold by month and band', () => {
  test('adds up to all purchases, whatever is added up again', async () => {
    await club.addUp()
    const before = await clubSales()
    await club.addUp()
    expect(await clubSales()).toEqual(before)
    const { items } = await club.read('/purchases?limit=200')
    const purchases = items.filter(({ currency }: { currency: string }) => currency === 'SEK')
    const net = purchases.reduce((sum: number, { netAmount }: { netAmount: string }) => sum + Number(netAmount), 0)
    expect(before.reduce((sum, { netSales }) => sum + Number(netSales) / 10_000, 0)).toBe(net)
  })

  test('takes a late invoice into its month, and each line into the band of its day', async () => {
    await club.newCompany('LATE')
    await club.buy('LATE', '2021-05-31', [line('SAW', '1', '90'), line('FREIGHT', '1', '5'), line('BELL', '1', '100')])
    await club.addUp()
    const may = (await clubSales()).filter(({ month }) => month === '2021-05-01')
    expect(may).toEqual([
      {
        month: '2021-05-01',
        band: 'standard',
        netSales: 1_000_000n,
        netSalesWithCost: 1_000_000n,
        contributionMargin: 200_000n,
      },
      {
        month: '2021-05-01',
        band: 'top',
        netSales: 900_000n,
        netSalesWithCost: 900_000n,
        contributionMargin: 400_000n,
      },
      { month: '2021-05-01', band: 'none', netSales: 50_000n, netSalesWithCost: 0n, contributionMargin: 0n },
    ])
  })

  test('is the same after companies were merged, and the one that goes on has the sales of both', async () => {
    const [one, other] = [await club.newCompany('ONE'), await club.newCompany('OTHER')]
    await club.buy('ONE', '2026-01-01', [line('BIKE', '1', '100')])
    await club.buy('OTHER', '2026-01-01', [line('BIKE', '2', '200')])
    await club.addUp()
    const before = await clubSales()
    await club.make(`/companies/${one.id}/merger`, { intoCompanyId: other.id })
    await club.addUp()
    expect(await clubSales()).toEqual(before)
    expect(await rowOf('OTHER')).toMatchObject({ netSales12Months: '300.0000' })
    expect(await rowOf('ONE')).toBeUndefined()
  })

  test('is the same when two jobs add up at the same time', async () => {
    await club.newCompany('TWICE')
    await club.buy('TWICE', '2026-02-01', [line('BIKE', '1', '100')])
    const before = (await clubSales()).reduce((sum, { netSales }) => sum + netSales, 0n)
    await Promise.all([club.addUp(), club.addUp(), club.addUp()])
    const after = (await clubSales()).reduce((sum, { netSales }) => sum + netSales, 0n)
    expect(after - before).toBe(1_000_000n)
  })
})

test('a club without companies is added up too', async () => {
  const empty = await sellingClub()
  await empty.addUp()
  await empty.findWhatGoesTogether()
  expect(await empty.read('/company-overviews')).toEqual({ items: [], nextCursor: null })
  expect(await readClubSales(empty.database, 'SEK', { from: '1900-01-01', to: TODAY })).toEqual([])
  await empty.close()
})
