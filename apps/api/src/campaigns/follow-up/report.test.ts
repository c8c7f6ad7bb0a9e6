import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line } from '../../../test/selling-club.fixture.ts'
import { type FollowedClub, followedClub } from './followed-club.fixture.ts'
import type { CampaignReport } from './report.schema.ts'

const COMPANIES = 16

interface Row {
  readonly companyId: string
  readonly companyNo: string
  readonly isHeldOut: boolean
}

type Reported = CampaignReport['periods'][number]

async function clubWithHistory(companies = COMPANIES): Promise<FollowedClub> {
  const club = await followedClub()
  for (let index = 1; index <= companies; index += 1) {
    const companyNo = `C${String(index).padStart(2, '0')}`
    await club.newCompany(companyNo)
    await club.buySaws(companyNo, '2026-03-10', index)
    await club.buySaws(companyNo, '2025-04-10', 2 * index)
  }
  return club
}

const rowsOf = async (club: FollowedClub, id: string): Promise<Row[]> =>
  (await club.read(`/campaigns/${id}/report/companies`)).items

describe('a campaign with half of the companies held out', () => {
  let club: FollowedClub
  let id: string
  let rows: Row[]
  beforeAll(async () => {
    club = await clubWithHistory()
    id = await club.launched({}, { holdoutShareBasisPoints: 5_000 })
    rows = await rowsOf(club, id)
    club.moveTo('2026-04-30')
    // All buy as in March; those that are treated two saws, so 100.00 of margin, more.
    for (const { companyNo, isHeldOut } of rows) {
      await club.buySaws(companyNo, '2026-04-15', Number(companyNo.slice(1)) + (isHeldOut ? 0 : 2))
    }
    await club.buy('C01', '2026-04-16', [line('MYSTERY', '1', '70'), line('FREIGHT', '1', '10')])
    // No tool: points for it would tell C01 from the others, in a draw that is another one each time.
    await club.buy('C01', '2026-04-16', [line('BELL', '1', '100')], { currency: 'EUR' })
  })
  afterAll(() => club.close())

  test('claims no effect before its last day is over', async () => {
    expect(await club.report(id)).toMatchObject({ measurement: 'not_over', isFinal: false, effect: null })
  })

  test('is measured afterwards: the margin that points brought, less what they cost', async () => {
    club.moveTo('2026-05-01')
    const report = await club.report(id)
    expect(report).toMatchObject({
      measurement: 'measured',
      isFinal: true,
      heldOutShareBasisPoints: 5_000,
      costPerPoint: '0.0100',
      points: 4_000,
      mergedCompanies: 0,
      effect: { verdict: 'paid_for_itself' },
    })
    // 500 points cost 5.00.
    const { netPerCompany, netTotal, grossPerCompany, pValue, companiesNeeded } = report.effect
    expect(Math.abs(Number(netPerCompany.estimate) - 95)).toBeLessThan(1)
    expect(Math.abs(Number(grossPerCompany.estimate) - 100)).toBeLessThan(1)
    expect(Number(netTotal.estimate)).toBeCloseTo(8 * Number(netPerCompany.estimate), 2)
    expect(Number(netPerCompany.low)).toBeGreaterThan(90)
    expect(Number(netPerCompany.high)).toBeLessThan(100)
    expect(pValue).toBeLessThan(0.05)
    expect(companiesNeeded.forThisEffect).toBeLessThanOrEqual(COMPANIES)
  })

  test('is the same when it is read again', async () => {
    expect(await club.report(id)).toEqual(await club.report(id))
  })

  test('compares three periods, in one currency, and names what has no cost', async () => {
    const { periods, skusWithoutCost, currency } = await club.report(id)
    const all = (COMPANIES * (COMPANIES + 1)) / 2
    const margins = periods.map(({ period, from, to, treated, heldOut }: Reported) => [
      period,
      from,
      to,
      Number(treated.contributionMargin) + Number(heldOut.contributionMargin),
    ])
    expect(margins).toEqual([
      ['window', '2026-04-01', '2026-04-30', 50 * all + 8 * 100],
      ['before', '2026-03-02', '2026-03-31', 50 * all],
      ['last_year', '2025-04-01', '2025-04-30', 100 * all],
    ])
    expect(currency).toBe('SEK')
    expect(periods[0]).toMatchObject({
      linesWithoutCost: 1,
      netSalesWithoutCost: '70.0000',
      linesInOtherCurrencies: 1,
      treated: { companies: 8, buying: 8 },
      heldOut: { companies: 8, buying: 8 },
    })
    expect(skusWithoutCost).toEqual([{ sku: 'MYSTERY', lines: 1, netSales: '70.0000' }])
  })

  test('gives its companies as pages and as a file', async () => {
    expect(rows.map(({ companyNo }) => companyNo)).toEqual(rows.map(({ companyNo }) => companyNo).toSorted())
    const first = await club.read(`/campaigns/${id}/report/companies?limit=10`)
    const second = await club.read(`/campaigns/${id}/report/companies?limit=10&cursor=${first.nextCursor}`)
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([10, 6, null])
    const all = await club.read(`/campaigns/${id}/report/companies`)
    expect([...first.items, ...second.items]).toEqual(all.items)
    const file = await club.request('GET', `/campaigns/${id}/report/companies?format=csv`)
    const lines = file.body.split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFcompany_no,name,sales_class,held_out,contribution_margin,contribution_margin_before,contribution_margin_last_year,points,points_cost',
    )
    const treated = all.items.find(({ isHeldOut, companyNo }: Row) => !isHeldOut && companyNo !== 'C01')
    const margin = 50 * Number(treated.companyNo.slice(1))
    expect(lines).toContain(
      `${treated.companyNo},Company ${treated.companyNo},,false,${margin + 100}.0000,${margin}.0000,${2 * margin}.0000,500,5.0000`,
    )
    expect(lines).toHaveLength(COMPANIES + 2)
  })

  test('is not for a sales rep', async () => {
    const session = await club.staffSession('sales_rep')
    for (const path of ['report', 'report/companies']) {
      expect((await club.request('GET', `/campaigns/${id}/${path}`, { session })).status).toBe(403)
    }
  })

  test('costs what was given up to this moment, in whatever currency, whatever was added up by then', async () => {
    const { points } = await club.report(id)
    const treated = rows.find(({ isHeldOut }) => !isHeldOut)
    await club.buy(treated?.companyNo ?? '', '2026-04-20', [line('SAW', '1', '100')], { currency: 'EUR' })
    expect((await club.read(`/campaigns/${id}/report`)).points).toBe(points + 500)
  })

  test('leaves out companies that were merged with one that was treated otherwise, and joins the others', async () => {
    const heldOut = rows.filter(({ isHeldOut }) => isHeldOut)
    const treated = rows.filter(({ isHeldOut }) => !isHeldOut)
    const merge = (one: Row | undefined, into: Row | undefined) =>
      club.make(`/companies/${one?.companyId}/merger`, { intoCompanyId: into?.companyId })
    await merge(heldOut[0], treated[0])
    await merge(treated[1], treated[2])
    const { mergedCompanies, periods, measurement } = await club.report(id)
    expect([measurement, mergedCompanies]).toEqual(['measured', 2])
    expect([periods[0].treated.companies, periods[0].heldOut.companies]).toEqual([6, 7])
    const joined = (await rowsOf(club, id)).filter(({ companyId }) => companyId === treated[2]?.companyId)
    expect(joined).toMatchObject([{ points: 1_000 }])
  })
})

describe('a campaign that nobody was held out of', () => {
  let club: FollowedClub
  beforeAll(async () => {
    club = await clubWithHistory(3)
  })
  afterAll(() => club.close())

  test('has margins to look at, and no effect is claimed', async () => {
    const id = await club.launched()
    club.moveTo('2026-05-01')
    await club.buySaws('C01', '2026-04-15', 9)
    await club.newCompany('LATER')
    await club.buySaws('LATER', '2026-04-20', 5)
    const report = await club.report(id)
    expect(report).toMatchObject({ measurement: 'no_holdout', effect: null, points: 500 })
    expect(report.periods.map(({ treated }: { treated: object }) => treated)).toMatchObject([
      { companies: 3, buying: 1, contributionMargin: '450.0000', contributionMarginPerCompany: '150.0000' },
      { companies: 3, buying: 3, contributionMargin: '300.0000' },
      { companies: 3, buying: 3, contributionMargin: '600.0000' },
    ])
    expect(report.periods[0].heldOut).toMatchObject({ companies: 0, contributionMarginPerCompany: null })
  })

  test('has nothing to report before it begins, or if it was ended on its first day', async () => {
    const window = { from: '2026-06-01', to: '2026-06-30' }
    const planned = await club.plan({ window })
    expect(await club.report(planned)).toMatchObject({ measurement: 'not_begun', periods: [], effect: null })
    const id = await club.launched({ window })
    club.moveTo('2026-06-01')
    await club.act(id, 'end')
    club.moveTo('2026-06-10')
    expect(await club.report(id)).toMatchObject({ measurement: 'not_begun', periods: [] })
  })

  test('that was ended early is reported for the days that there were', async () => {
    const id = await club.launched({ window: { from: '2026-07-01', to: '2026-07-31' } })
    club.moveTo('2026-07-11')
    await club.act(id, 'end')
    club.moveTo('2026-07-12')
    const { isFinal, periods } = await club.report(id)
    expect(isFinal).toBe(true)
    expect(periods.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([
      ['2026-07-01', '2026-07-10'],
      ['2026-06-21', '2026-06-30'],
      ['2025-07-01', '2025-07-10'],
    ])
  })
})

test('a campaign of one company, or of none that bought, cannot be measured', async () => {
  const club = await followedClub()
  await club.newCompany('ALONE')
  const id = await club.launched({}, { holdoutShareBasisPoints: 5_000 })
  club.moveTo('2026-05-01')
  expect(await club.report(id)).toMatchObject({ measurement: 'too_few_companies', effect: null, points: 0 })
  await club.close()
})
