import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { provePurchases } from './prove-purchases.queries.ts'

let club: TestApp
let superuser: pg.Client

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  superuser = new pg.Client(club.superuserUrl)
  await superuser.connect()
  await club.inTransaction((tx) => seedDefaultPolicy(tx))
  await club.request('POST', '/companies', { body: { companyNo: '1', name: 'Company' } })
  await club.request('POST', '/products', { body: { sku: 'BOLT', name: 'Bolt' } })
  const document = { companyNo: '1', invoiceNo: 'A', occurredOn: '2026-03-01', currency: 'SEK' }
  const line = { lineNo: 1, sku: 'BOLT', quantity: '2', netAmount: '100' }
  await club.request('POST', '/purchases', { body: { ...document, lines: [line] } })
  const lines = [{ ...line, quantity: '-1', netAmount: '-50' }]
  await club.request('POST', '/purchases', { body: { ...document, kind: 'return', lines } })
})

afterEach(() => superuser.query('rollback'))

afterAll(async () => {
  await superuser.end()
  await club.close()
})

test('what was recorded is in order', async () => {
  expect(await provePurchases(club.database)).toEqual([])
})

test.each([
  [
    'purchase.net_amount_is_sum_of_lines',
    `update purchase set net_amount = net_amount + 0.0001 where kind = 'invoice'`,
  ],
  ['purchase.net_amount_is_sum_of_lines', `delete from purchase_line where net_amount < 0`],
  ['purchase.points_are_sum_of_awards', `update purchase set available_points = 99 where kind = 'invoice'`],
  ['purchase.awards_are_earned', `update award set points = 101`],
  ['purchase.awards_are_earned', `delete from award`],
  ['purchase.awards_are_earned', `delete from ledger.entry where kind = 'earn'`],
  ['purchase.reversed_awards_are_allocated', `update award set reversed_points = 49`],
  ['purchase.returned_is_allocated', `update purchase_line set returned_quantity = 2 where quantity = 2`],
  ['purchase.returned_is_allocated', `update purchase_line set credited_amount = 1 where quantity = 2`],
  ['return.allocations_are_reversed', `update return_allocation set points = 49`],
  ['return.allocations_are_reversed', `update purchase set forgiven_points = 1 where kind = 'return'`],
  ['return.allocations_are_reversed', `delete from ledger.entry where kind = 'reverse'`],
])('%s is named after: %s', async (check, damage) => {
  // The damage is undone after the test: the proof reads over the connection that did it.
  await superuser.query('begin')
  await superuser.query(damage)
  const rows = async <Row>({ text }: { text: string }) => (await superuser.query(text)).rows as Row[]
  const violations = await provePurchases({ ...club.database, rows })
  expect(violations.map((violation) => violation.check)).toContain(check)
})
