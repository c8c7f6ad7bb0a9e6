import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { hold, releaseHold, settleHold } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { type Club, openClub, TODAY } from './corrections.fixture.ts'

let club: Club
let companyId: string
let memberId: string

beforeAll(async () => {
  club = await openClub()
})

beforeEach(async () => {
  companyId = await club.newCompany(1_000)
  memberId = await club.newMember(companyId)
})

afterEach(async () => {
  expect(await club.faults()).toEqual([])
})

afterAll(() => club.close())

const leave = (id = memberId) => club.request('POST', `/members/${id}/departure`)
const comeBack = (id = memberId) => club.request('DELETE', `/members/${id}/departure`)
const EMPTY = { available: 0, pending: 0, held: 0, debt: 0 }

async function holdOf(walletId: string, points: number): Promise<string> {
  const holdId = newId()
  await club.inTransaction((tx) => hold(tx, { wallet: { companyId, walletId }, holdId, points, today: TODAY }))
  return holdId
}

describe('a member who leaves', () => {
  test('leaves available, pending and held points to the company, and an open hold goes on there', async () => {
    await club.give({ companyId, walletId: memberId }, 100)
    await club.give({ companyId, walletId: memberId }, 30, '2026-04-30')
    const [released, settled] = [await holdOf(memberId, 60), await holdOf(memberId, 15)]
    expect(await leave()).toMatchObject({ status: 201, body: { status: 'left' } })
    expect(await club.wallet('members', memberId)).toEqual(EMPTY)
    expect(await club.wallet('companies', companyId)).toEqual({ available: 1_025, pending: 30, held: 75, debt: 0 })

    await club.inTransaction(async (tx) => {
      await releaseHold(tx, { companyId, holdId: released, today: TODAY })
      await settleHold(tx, { companyId, holdId: settled, today: TODAY })
    })
    expect(await club.wallet('companies', companyId)).toEqual({ available: 1_085, pending: 30, held: 0, debt: 0 })
  })

  test('leaves a debt to the company, which pays it', async () => {
    await club.owe({ companyId, walletId: memberId }, 250)
    await leave()
    expect(await club.wallet('members', memberId)).toEqual(EMPTY)
    expect(await club.wallet('companies', companyId)).toEqual({ available: 750, pending: 0, held: 0, debt: 0 })
  })

  test('leaves a debt that is larger than what the company has as its debt', async () => {
    await club.owe({ companyId, walletId: memberId }, 1_300)
    await leave()
    expect(await club.wallet('companies', companyId)).toEqual({ available: 0, pending: 0, held: 0, debt: 300 })
  })

  test('after a merger leaves everything to the company that goes on', async () => {
    const survivor = await club.newCompany(7)
    await club.give({ companyId, walletId: memberId }, 50)
    const holdId = await holdOf(memberId, 20)
    await club.create(`/companies/${companyId}/merger`, { intoCompanyId: survivor })
    expect(await leave()).toMatchObject({ status: 201, body: { companyId: survivor } })
    expect(await club.wallet('companies', survivor)).toEqual({ available: 1_037, pending: 0, held: 20, debt: 0 })
    await club.inTransaction((tx) => releaseHold(tx, { companyId: survivor, holdId, today: TODAY }))
    expect(await club.wallet('companies', survivor)).toMatchObject({ available: 1_057, held: 0 })
  })

  test('before a merger leaves them to the company that ends, and they go on with it', async () => {
    const survivor = await club.newCompany(7)
    await club.give({ companyId, walletId: memberId }, 50)
    const holdId = await holdOf(memberId, 20)
    await leave()
    await club.create(`/companies/${companyId}/merger`, { intoCompanyId: survivor })
    expect(await club.wallet('companies', survivor)).toEqual({ available: 1_037, pending: 0, held: 20, debt: 0 })
    await club.inTransaction((tx) => releaseHold(tx, { companyId: survivor, holdId, today: TODAY }))
    expect(await club.wallet('companies', survivor)).toMatchObject({ available: 1_057, held: 0 })
  })

  test('during a merger leaves them to the company that goes on', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [merged, survivor] = [await club.newCompany(), await club.newCompany()]
      const leaver = await club.newMember(merged, 30)
      const [left] = await Promise.all([
        leave(leaver),
        club.create(`/companies/${merged}/merger`, { intoCompanyId: survivor }),
      ])
      expect(left.status).toBe(201)
      expect(await club.wallet('companies', survivor)).toMatchObject({ available: 30 })
    }
  })

  test('leaves once, however many say so at the same moment', async () => {
    await club.give({ companyId, walletId: memberId }, 50)
    const answers = await Promise.all(Array.from({ length: 20 }, () => leave()))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)])
    expect(await club.wallet('companies', companyId)).toMatchObject({ available: 1_050 })
  })

  test('is told to others and noted in the audit log', async () => {
    await leave()
    expect(await club.eventsOf(companyId)).toEqual([{ type: 'member.left', payload: { companyId, memberId } }])
    await comeBack()
    expect(await club.auditOf(memberId)).toMatchObject([
      { action: 'member.created' },
      { action: 'member.left', changes: { status: { before: 'active', after: 'left' } } },
      { action: 'member.came_back', changes: { leftAt: { before: '2026-03-31T12:00:00.000Z', after: null } } },
    ])
  })
})

test('a member who comes back has the wallet for what comes from then on, and not what it had', async () => {
  await club.give({ companyId, walletId: memberId }, 50)
  await leave()
  expect(await comeBack()).toMatchObject({ status: 200, body: { status: 'active', leftAt: null } })
  expect(await club.wallet('members', memberId)).toEqual(EMPTY)
  await club.create('/transfers', { from: { companyId }, to: { memberId }, points: 5 })
  expect(await club.wallet('members', memberId)).toMatchObject({ available: 5 })
  expect(await club.wallet('companies', companyId)).toMatchObject({ available: 1_045 })
})
