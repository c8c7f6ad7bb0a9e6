import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { adjust, reverse, transfer } from '@stamkund/ledger'
import pg from 'pg'
import { v7 as newId } from 'uuid'
import { type Club, openClub, TODAY } from './corrections.fixture.ts'
import { proveCorrections } from './index.ts'

let club: Club
let companyId: string
let memberId: string
let adjustmentId: string
let transferId: string

beforeAll(async () => {
  club = await openClub()
})

beforeEach(async () => {
  companyId = await club.newCompany(50)
  memberId = await club.newMember(companyId)
  adjustmentId = (await club.create('/adjustments', { companyId, points: 10, reasonCode: 'goodwill' })).id
  transferId = (await club.create('/transfers', { from: { companyId }, to: { memberId }, points: 5 })).id
})

afterAll(() => club.close())

/** What the proof names of this test's company. */
async function found(): Promise<{ check: string; version: number | null }[]> {
  const violations = (await proveCorrections(club.database)).filter((violation) => violation.companyId === companyId)
  return violations.map(({ check, version }) => ({ check, version }))
}

async function asSuperuser(sql: string, values: unknown[]): Promise<void> {
  const superuser = new pg.Client(club.superuserUrl)
  await superuser.connect()
  await superuser.query(sql, values).finally(() => superuser.end())
}

test('corrections that are posted prove themselves', async () => {
  await club.create('/opening-balances', { companyId, points: 9 })
  await club.create('/adjustments', { companyId, points: 20_000, reasonCode: 'goodwill' })
  expect(await found()).toEqual([])
})

test.each([
  ['points', 'points = 11'],
  ['reason', `reason_code = 'contest'`],
  ['requester', 'requested_by = gen_random_uuid()'],
  ['last day', `expires_on = '2030-01-01'`],
])('an adjustment with another %s than its entry is named', async (_, change) => {
  await asSuperuser(`update adjustment set ${change} where id = $1`, [adjustmentId])
  expect(await found()).toEqual([{ check: 'adjustment.is_in_the_ledger', version: 2 }])
})

test('an adjustment in the ledger that nobody recorded is named', async () => {
  const correction = { documentId: newId(), points: 3, reasonCode: 'goodwill', actorId: newId() }
  const wallet = { companyId, walletId: companyId }
  await club.inTransaction((tx) => adjust(tx, { wallet, ...correction, today: TODAY, expiresOn: TODAY }))
  expect(await found()).toEqual([{ check: 'adjustment.is_recorded', version: 4 }])
})

test('an adjustment that is posted again is named', async () => {
  const again = { documentId: adjustmentId, points: 10, reasonCode: 'goodwill', actorId: newId() }
  const wallet = { companyId, walletId: companyId }
  await club.inTransaction((tx) => adjust(tx, { wallet, ...again, today: TODAY, expiresOn: '2028-03-31' }))
  expect(await found()).toEqual([{ check: 'adjustment.is_recorded', version: 4 }])
})

test('what others adjust for reasons of their own is theirs', async () => {
  const other = { documentId: newId(), points: 3, reasonCode: 'redemption_cancelled', actorId: newId() }
  const wallet = { companyId, walletId: companyId }
  await club.inTransaction((tx) => adjust(tx, { wallet, ...other, today: TODAY, expiresOn: TODAY }))
  expect(await found()).toEqual([])
})

test('a transfer of other points than its entry is named', async () => {
  await asSuperuser('update points_transfer set points = 6 where id = $1', [transferId])
  expect(await found()).toEqual([{ check: 'transfer.is_in_the_ledger', version: 3 }])
})

test('a transfer that is posted again is named', async () => {
  const from = { companyId, walletId: companyId }
  const to = { companyId, walletId: memberId }
  await club.inTransaction((tx) => transfer(tx, { from, to, documentId: transferId, points: 5, today: TODAY }))
  expect(await found()).toEqual([{ check: 'transfer.is_posted_once', version: 4 }])
})

describe('of a member who left', () => {
  const taking = (walletId: string, documentId: string) =>
    club.inTransaction((tx) => {
      const original = { companyId, walletId: memberId, documentId }
      const by = { returnId: newId(), points: 7, today: TODAY, beyondBalance: 'debt' as const }
      return reverse(tx, { wallet: { companyId, walletId }, original, ...by })
    })
  const leave = () => club.create(`/members/${memberId}/departure`, {})
  let documentId: string

  beforeEach(async () => {
    documentId = await club.give({ companyId, walletId: memberId }, 30)
  })

  test('what was taken back from the member before, and from the company after, is right', async () => {
    await taking(memberId, documentId)
    await leave()
    await taking(companyId, documentId)
    await club.request('DELETE', `/members/${memberId}/departure`)
    await taking(memberId, await club.give({ companyId, walletId: memberId }, 30))
    await leave()
    expect(await found()).toEqual([])
  })

  test('what is taken back from the member is named', async () => {
    await leave()
    await taking(memberId, documentId)
    expect(await found()).toEqual([{ check: 'departure.is_answered_by_the_company', version: 4 }])
  })

  test('what the company matures or pays before the departure is named', async () => {
    await taking(companyId, documentId)
    expect(await found()).toEqual([{ check: 'departure.precedes_the_company', version: 4 }])
  })

  test('points that were left with the member are named', async () => {
    await leave()
    await asSuperuser('update departure set wallet_version = 2 where wallet_id = $1', [memberId])
    expect(await found()).toEqual([{ check: 'departure.leaves_nothing', version: 2 }])
  })
})

test.each([
  ['by its requester', 'decided_by = requested_by'],
  ['by nobody', 'decided_by = null'],
  ['at no time', 'decided_at = null'],
])('the database refuses an adjustment beyond the limit that is approved %s', async (_, change) => {
  const { id } = await club.create('/adjustments', { companyId, points: 20_000, reasonCode: 'goodwill' })
  await club.create(`/adjustments/${id}/approval`, {}, club.second)
  await expect(asSuperuser(`update adjustment set ${change} where id = $1`, [id])).rejects.toMatchObject({
    code: '23514',
  })
})
