import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readHistories } from './company-history.queries.ts'
import { line, type PurchasingClub, purchasingClub } from './purchasing-club.fixture.ts'

let club: PurchasingClub
let companyId: string

beforeAll(async () => {
  club = await purchasingClub()
  const companyNo = await club.newCompany()
  const found = await club.app.request('GET', `/companies?companyNo=${companyNo}`)
  companyId = found.body.items[0].id
  for (const occurredOn of ['2026-01-10', '2026-01-20', '2026-02-10', '2026-02-20'])
    await club.record({ companyNo, invoiceNo: occurredOn, occurredOn })
  const lines = [line({ sku: 'FREIGHT' })]
  await club.record({ companyNo, invoiceNo: 'F', occurredOn: '2026-01-25', lines })
})
afterAll(() => club.close())

async function daysKnown(daysFrom: string, firstDay: string, lastDay: string): Promise<string[]> {
  const wanted = [{ companyId, companyIds: [companyId], skus: new Set<string>() }]
  const asked = { daysFrom, productDays: 0, boughtDays: 0, bands: false, categories: [], newTo: [] }
  const history = (await readHistories(club.app.database, wanted, { firstDay, lastDay }, asked)).get(companyId)
  const days: string[] = []
  for (let day = history?.lastDayBought('2027-01-01'); day; day = history?.lastDayBought(day)) days.unshift(day)
  return days
}

test.each([
  ['of which no day counts, the last one with goods', '9999-12-31', '2026-02-01', '2026-02-01', ['2026-01-20']],
  ['of two days, those between them, too', '9999-12-31', '2026-02-01', '2026-02-15', ['2026-01-20', '2026-02-10']],
  [
    'from a day on, all and the one before',
    '2026-02-01',
    '2026-03-01',
    '2026-03-01',
    ['2026-01-20', '2026-02-10', '2026-02-20'],
  ],
  ['from a day that is still to come, the last one', '2026-06-01', '2026-01-20', '2026-01-20', ['2026-01-10']],
  ['ever, all before', '0001-01-01', '2026-02-20', '2026-02-20', ['2026-01-10', '2026-01-20', '2026-02-10']],
])('knows of purchases %s', async (_, daysFrom, firstDay, lastDay, days) => {
  expect(await daysKnown(daysFrom, firstDay, lastDay)).toEqual(days)
})
