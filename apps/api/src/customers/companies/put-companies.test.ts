import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { readWallet } from '@stamkund/ledger'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { putSalesReps } from '../sales-reps/index.ts'
import { absorbCompany } from './absorb-company.queries.ts'
import { resolveCompanies } from './company-numbers.queries.ts'
import { type CompanyRow, putCompanies } from './put-companies.ts'
import { readCompany } from './read-company.ts'
import { renumberCompany } from './renumber-company.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
  await inTransaction(own.database, (tx) => putSalesReps(tx, [{ repNo: '279', name: 'Tsvi' }]))
})
afterAll(() => own.close())

const put = (...rows: CompanyRow[]) => inTransaction(own.database, (tx) => putCompanies(tx, rows))
const outcomesOf = async (...rows: CompanyRow[]) => (await put(...rows)).map(({ outcome }) => outcome)
const stored = async (companyNo: string) => {
  const found = (await resolveCompanies(own.database, [companyNo])).get(companyNo)
  return readCompany(own.database, found?.originalId ?? '')
}

let count = 0
let no: string
beforeEach(() => {
  count += 1
  no = `N${count}`
})

test('a new company gets its number, its sales rep and a wallet', async () => {
  expect(await put({ companyNo: no, name: 'Progressive Sports', repNo: '279', employees: 10 })).toEqual([
    { outcome: 'imported' },
  ])
  const company = await stored(no)
  expect(company).toMatchObject({ companyNo: no, name: 'Progressive Sports', employees: 10, participates: true })
  expect(company.salesRepId).not.toBeNull()
  const wallet = { companyId: company.id, walletId: company.id }
  expect(await readWallet(own.database, wallet, '2026-03-31')).toMatchObject({ kind: 'company', available: 0 })
})

test('an absent column leaves a field as it is, an empty cell clears it', async () => {
  await put({ companyNo: no, name: 'Clear', city: 'Renton', repNo: '279', currency: 'USD' })
  expect(await outcomesOf({ companyNo: no, name: 'Clear', city: null })).toEqual(['imported'])
  expect(await stored(no)).toMatchObject({ city: null, currency: 'USD', salesRepId: expect.any(String), version: 2 })
  await put({ companyNo: no, name: 'Clear', repNo: null })
  expect(await stored(no)).toMatchObject({ salesRepId: null })
})

test('a row with an unknown sales rep is rejected with its column, and the rows beside it go in', async () => {
  const answer = await put(
    { companyNo: `${no}-a`, name: 'Before' },
    { companyNo: `${no}-b`, name: 'Rejected', repNo: '000' },
    { companyNo: `${no}-c`, name: 'After' },
  )
  expect(answer).toMatchObject([
    { outcome: 'imported' },
    { outcome: 'rejected', code: 'company.unknown_sales_rep', column: 'rep_no' },
    { outcome: 'imported' },
  ])
  expect((await resolveCompanies(own.database, [`${no}-b`])).size).toBe(0)
})

test('rows by an earlier and by the current number are about the same company: the later wins', async () => {
  await put({ companyNo: no, name: 'First' })
  const { id } = await stored(no)
  await inTransaction(own.database, (tx) => renumberCompany(tx, id, `${no}-new`, occasionOn('2026-03-31')))
  expect(await outcomesOf({ companyNo: `${no}-new`, name: 'New' }, { companyNo: no, name: 'Old' })).toEqual([
    'imported',
    'imported',
  ])
  expect(await stored(no)).toMatchObject({ id, name: 'Old', companyNo: `${no}-new` })
})

test('a row about a merged company leaves the company alone that it was merged into', async () => {
  await put({ companyNo: `${no}-a`, name: 'Absorbed' }, { companyNo: `${no}-b`, name: 'Survivor' })
  const [absorbed, survivor] = [await stored(`${no}-a`), await stored(`${no}-b`)]
  await inTransaction(own.database, (tx) => absorbCompany(tx, absorbed.id, survivor.id, new Date()))
  await put({ companyNo: `${no}-a`, name: 'Still sent by the ERP' })
  expect(await stored(`${no}-a`)).toMatchObject({ name: 'Still sent by the ERP', status: 'merged' })
  expect(await stored(`${no}-b`)).toMatchObject({ name: 'Survivor' })
})

test('5,000 rows go in at once, and change nothing the second time', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => ({
    companyNo: `${no}-${at}`,
    name: `Företag ${at} 漢字 🚲`,
    city: at % 2 === 0 ? 'Göteborg' : null,
    repNo: '279',
  }))
  expect(new Set(await outcomesOf(...rows))).toEqual(new Set(['imported']))
  expect(new Set(await outcomesOf(...rows))).toEqual(new Set(['unchanged']))
  expect(await stored(`${no}-4998`)).toMatchObject({ name: 'Företag 4998 漢字 🚲', city: 'Göteborg' })
})

test('two imports of the same new companies at once store each once', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => ({ companyNo: `${no}-${at}`, name: `Twin ${at}` }))
  const answers = await Promise.all([outcomesOf(...rows), outcomesOf(...rows.toReversed())])
  expect(answers.flat().filter((outcome) => outcome === 'imported')).toHaveLength(500)
  const found = await resolveCompanies(
    own.database,
    rows.map(({ companyNo }) => companyNo),
  )
  expect(found.size).toBe(500)
})
