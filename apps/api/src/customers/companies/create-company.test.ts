import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { readWallet } from '@stamkund/ledger'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { createCompany } from './create-company.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.close())

const create = (companyNo: string) =>
  inTransaction(own.database, (tx) =>
    createCompany(tx, { companyNo, name: 'New', participates: true }, occasionOn('2026-03-31')),
  )

test('a company is created with a wallet', async () => {
  const { id } = await create('W-1')
  const wallet = await readWallet(own.database, { companyId: id, walletId: id }, '2026-03-31')
  expect(wallet).toMatchObject({ kind: 'company', available: 0, pending: 0, held: 0 })
})

test('of twenty companies that are created with one number at once, one is, and the others leave nothing behind', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => create('S-1')))
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []))
  expect(refused).toEqual(Array(19).fill('company.number_taken'))
  const [row] = await own.database.rows<{ companies: number }>(
    statement(
      'test_count',
      `select count(*) as companies from company c left join company_number n on n.company_id = c.id
      where n.company_no = 'S-1' or n.company_no is null`,
    ),
  )
  expect(row?.companies).toBe(1)
})
