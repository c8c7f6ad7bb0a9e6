import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'

let now = new Date('2024-01-15T09:00:00Z')
let club: SellingClub
beforeAll(async () => {
  club = await sellingClub({ clock: { now: () => now } })
})
afterAll(() => club.close())

const LEDGER = statement(
  'test_ledger_totals',
  `select -sum(issued) as issued, sum(redeemed) as redeemed, sum(expired) as expired, -sum(adjusted) as adjusted,
     sum(available + pending + held) as outstanding from ledger.wallet`,
)

async function ledgerTotals() {
  const [totals] = await club.database.rows<Record<string, string>>(LEDGER)
  return Object.fromEntries(Object.entries(totals ?? {}).map(([name, value]) => [name, Number(value)]))
}

async function reportTotals() {
  const { items, totals } = await club.read('/reports/points?from=2020-01-01')
  const { issued, takenBack, ...rest } = totals
  return { issued: issued - takenBack, ...rest, outstanding: items.at(-1).outstanding }
}

describe('the points report', () => {
  test('of a club without points is a year of nothing', async () => {
    const report = await club.read('/reports/points')
    expect(report.items).toHaveLength(12)
    expect(report).toMatchObject({ outstandingBefore: 0, totals: { issued: 0, redeemed: 0 } })
    expect(report.items[11]).toMatchObject({ month: '2024-01', outstanding: 0, outstandingWorth: '0.0000' })
  })

  test('agrees with the ledger, however much of it has been added up', async () => {
    const one = await club.newCompany('ONE')
    const other = await club.newCompany('OTHER')
    const member = await club.make('/members', { companyId: one.id, email: 'a@example.com' })
    const reward = await club.make('/rewards', { kind: 'service', points: 300, texts: { en: { name: 'Training' } } })
    await club.buy('ONE', '2023-12-30', [line('SAW', '10', '1000')])
    await club.addUp()
    expect(await reportTotals()).toEqual(await ledgerTotals())
    await club.giveBack('ONE', '2024-01-10', [line('SAW', '-2', '-200')])
    await club.make('/opening-balances', { companyNo: 'OTHER', points: 777 })
    const { id } = await club.make('/redemptions', { rewardId: reward.id, memberId: member.id })
    expect(await reportTotals()).toEqual(await ledgerTotals())
    await club.addUp()
    await club.make(`/redemptions/${id}/fulfilment`)
    await club.make(`/companies/${other.id}/merger`, { intoCompanyId: one.id })
    now = new Date('2026-02-10T09:00:00Z')
    await club.read(`/companies/${one.id}/wallet`)
    await club.buy('ONE', '2026-01-31', [line('BELL', '1', '100')])
    expect(await reportTotals()).toEqual(await ledgerTotals())
    await club.addUp()
    await club.addUp()
    expect(await reportTotals()).toEqual(await ledgerTotals())
  })

  test('puts each entry into the month of its day, and carries what is outstanding on', async () => {
    const { items, outstandingBefore } = await club.read('/reports/points?from=2024-01-31&to=2024-02-01')
    expect(outstandingBefore).toBe(3000)
    expect(items).toEqual([
      {
        month: '2024-01',
        issued: 0,
        takenBack: 600,
        redeemed: 300,
        expired: 0,
        adjusted: 777,
        outstanding: 2877,
        issuedWorth: '0.0000',
        redeemedWorth: '3.0000',
        outstandingWorth: '28.7700',
      },
      expect.objectContaining({ month: '2024-02', issued: 0, outstanding: 2877 }),
    ])
    const [december] = (await club.read('/reports/points?from=2023-12-01&to=2023-12-31')).items
    expect(december).toMatchObject({ month: '2023-12', issued: 3000, issuedWorth: '30.0000', outstanding: 3000 })
    const { items: later } = await club.read('/reports/points?from=2026-01-01&to=2026-01-31')
    expect(later[0]).toMatchObject({ month: '2026-01', issued: 100, expired: 2100, outstanding: 877 })
  })

  test('is a file too', async () => {
    const file = await club.request('GET', '/reports/points?from=2023-12-01&to=2024-01-01&format=csv')
    expect(file.headers['content-type']).toMatch(/^text\/csv/)
    expect(file.body.split('\r\n')).toEqual([
      '\uFEFFmonth,issued,taken_back,redeemed,expired,adjusted,outstanding,issued_worth,redeemed_worth,outstanding_worth',
      '2023-12,3000,0,0,0,0,3000,30.0000,0.0000,30.0000',
      '2024-01,0,600,300,0,777,2877,0.0000,3.0000,28.7700',
      '',
    ])
  })
})

describe('the margin mix', () => {
  test('tells net sales and contribution margin by month and band', async () => {
    await club.addUp()
    const report = await club.read('/reports/margin-mix?from=2023-12-01&to=2026-02-28')
    expect(report.items).toEqual([
      {
        month: '2023-12',
        band: 'top',
        netSales: '1000.0000',
        contributionMargin: '500.0000',
        netSalesWithoutCost: '0.0000',
      },
      {
        month: '2024-01',
        band: 'top',
        netSales: '-200.0000',
        contributionMargin: '-100.0000',
        netSalesWithoutCost: '0.0000',
      },
      {
        month: '2026-01',
        band: 'standard',
        netSales: '100.0000',
        contributionMargin: '20.0000',
        netSalesWithoutCost: '0.0000',
      },
    ])
    expect(report.totals).toEqual([
      { band: 'standard', netSales: '100.0000', contributionMargin: '20.0000', netSalesWithoutCost: '0.0000' },
      { band: 'top', netSales: '800.0000', contributionMargin: '400.0000', netSalesWithoutCost: '0.0000' },
    ])
  })

  test('is of one currency', async () => {
    await club.buy('ONE', '2026-02-01', [line('SAW', '1', '90', '95')], { currency: 'EUR' })
    await club.addUp()
    const report = await club.read('/reports/margin-mix?currency=EUR')
    expect(report).toMatchObject({ currency: 'EUR', totals: [{ netSales: '90.0000', contributionMargin: '-5.0000' }] })
    expect((await club.read('/reports/margin-mix?currency=NOK')).items).toEqual([])
  })
})

describe('a report', () => {
  test.each([
    ['ends before it begins', '?from=2026-02-01&to=2026-01-31', 'report.period_invalid'],
    ['is of more than twenty years', '?from=2000-01-01&to=2026-01-31', 'report.period_invalid'],
    ['begins on no day', '?from=2026-02-30', 'request.invalid'],
  ])('that %s is refused', async (_, query, code) => {
    for (const path of ['/reports/points', '/reports/margin-mix']) {
      const answer = await club.request('GET', `${path}${query}`)
      expect([answer.status, answer.body.code]).toEqual([422, code])
    }
  })

  test('is not for a sales rep, nor for a member', async () => {
    const rep = await club.staffSession('sales_rep')
    const [company] = (await club.read('/company-overviews?q=ONE')).items
    const [contact] = (await club.read(`/companies/${company.id}/overview`)).contacts
    const member = await club.memberSession({ id: contact.memberId, companyId: company.id })
    for (const path of ['/reports/points', '/reports/margin-mix', '/today/marketer']) {
      expect((await club.request('GET', path, { session: rep })).status).toBe(403)
      expect((await club.request('GET', path, { session: member })).status).toBe(403)
    }
  })
})
