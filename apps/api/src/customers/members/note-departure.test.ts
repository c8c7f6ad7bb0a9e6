import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { earn, hold, readWallet, releaseHold, verify } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { createCompany } from '../companies/index.ts'
import { createMember } from './create-member.ts'
import { noteDeparture } from './note-departure.ts'

const today = '2026-03-31'
let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.close())

test('the points of a member who leaves go to the company: available, pending and held', async () => {
  const holdId = newId()
  const [companyId, walletId] = await inTransaction(own.database, async (tx) => {
    const company = await createCompany(tx, { companyNo: '1', name: 'One', participates: true })
    const member = await createMember(tx, { companyId: company.id, email: 'a@example.com', role: 'redeemer' })
    const wallet = { companyId: company.id, walletId: member.id }
    const dates = { occurredOn: today, expiresOn: '2028-03-31', today }
    await earn(tx, { wallet, documentId: newId(), points: 100, availableOn: today, ...dates })
    await earn(tx, { wallet, documentId: newId(), points: 30, availableOn: '2026-04-30', ...dates })
    await hold(tx, { wallet, holdId, points: 60, today })
    return [company.id, member.id]
  })
  await inTransaction(own.database, (tx) => noteDeparture(tx, walletId, { at: new Date(), today }))

  const personal = await readWallet(own.database, { companyId, walletId }, today)
  expect(personal).toMatchObject({ available: 0, pending: 0, held: 0 })
  const wallet = { companyId, walletId: companyId }
  expect(await readWallet(own.database, wallet, today)).toMatchObject({ available: 40, pending: 30, held: 60 })

  await inTransaction(own.database, (tx) => releaseHold(tx, { companyId, holdId, today }))
  expect(await readWallet(own.database, wallet, today)).toMatchObject({ available: 100, pending: 30, held: 0 })
  expect((await verify(own.database)).violations).toEqual([])
})

test('of two departures of one member at once, one is refused', async () => {
  const member = await inTransaction(own.database, async (tx) => {
    const { id } = await createCompany(tx, { companyNo: '2', name: 'Two', participates: true })
    return createMember(tx, { companyId: id, email: 'b@example.com', role: 'redeemer' })
  })
  const leave = () => inTransaction(own.database, (tx) => noteDeparture(tx, member.id, { at: new Date(), today }))
  const answers = await Promise.allSettled([leave(), leave()])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
