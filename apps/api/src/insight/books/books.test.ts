import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { pino } from 'pino'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { clockStandingOn } from '../../platform/clock.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { checkBooks } from './check-books.job.ts'

let club: TestApp
const logged: string[] = []
const log = pino({}, { write: (line: string) => void logged.push(line) })
const check = () => checkBooks({ ...club, clock: clockStandingOn('2026-03-31') }, log)
const metrics = async () => (await club.request('GET', '/metrics')).body as string

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  await club.inTransaction(seedDefaultPolicy)
})
afterAll(() => club.close())

test('nothing is claimed before the first proof', async () => {
  expect(await metrics()).not.toMatch(/^books_/m)
})

test('books that add up are found clean, which the list and /metrics show', async () => {
  const { body: company } = await club.request('POST', '/companies', { body: { companyNo: 'A', name: 'A' } })
  const balance = { companyId: company.id, points: 500, expiresOn: '2027-12-31', reason: 'Old club' }
  expect(await club.request('POST', '/opening-balances', { body: balance })).toMatchObject({ status: 201 })
  await check()
  const { body } = await club.request('GET', '/book-checks')
  expect(body.items).toMatchObject([
    { isClean: true, violationCount: 0, violations: [], totals: { wallets: 1, available: 500, adjusted: -500 } },
  ])
  expect(await metrics()).toMatch(/^books_clean 1$/m)
  expect(await metrics()).toMatch(/^books_checked_timestamp_seconds 1774958400$/m)
})

test('books that were tampered with are found out, named, logged, and kept beside the proof before', async () => {
  const superuser = new pg.Client({ connectionString: club.superuserUrl })
  await superuser.connect()
  await superuser.query('update ledger.wallet set available = available + 1, issued = issued - 1')
  await superuser.end()
  await check()
  const { body } = await club.request('GET', '/book-checks')
  expect(body.items).toMatchObject([{ isClean: false }, { isClean: true }])
  expect(body.items[0].violations.map((violation: { check: string }) => violation.check)).toContain('wallet.balances')
  expect(await metrics()).toMatch(/^books_clean 0$/m)
  expect(logged.join()).toContain('the books do not add up')
})
