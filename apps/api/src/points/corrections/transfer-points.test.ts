import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { hold } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { type Club, openClub, TODAY } from './corrections.fixture.ts'

let club: Club
let companyId: string
let memberId: string

beforeAll(async () => {
  club = await openClub()
})

beforeEach(async () => {
  companyId = await club.newCompany(100)
  memberId = await club.newMember(companyId, 40)
})

afterEach(async () => {
  expect(await club.faults()).toEqual([])
})

afterAll(() => club.close())

const transfer = (from: object, to: object, points: unknown, more: object = {}, headers: Record<string, string> = {}) =>
  club.request('POST', '/transfers', { body: { from, to, points, ...more }, headers })
const available = async () => [
  (await club.wallet('companies', companyId)).available,
  (await club.wallet('members', memberId)).available,
]

describe('a transfer', () => {
  test('goes from the company to a member, and back', async () => {
    const { status, body } = await transfer({ companyId }, { memberId }, 100, { text: 'Grattis, Åsa 🎉' })
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.any(String),
      companyId,
      from: { companyId },
      to: { memberId },
      points: 100,
      text: 'Grattis, Åsa 🎉',
      transferredBy: expect.any(String),
      transferredAt: '2026-03-31T12:00:00.000Z',
    })
    expect(await available()).toEqual([0, 140])
    expect(await transfer({ memberId }, { companyId }, 140)).toMatchObject({ status: 201, body: { text: null } })
    expect(await available()).toEqual([140, 0])
  })

  test('is in both statements, told to others and noted in the audit log without its text', async () => {
    const { body } = await transfer({ companyId }, { memberId }, 30, { text: 'Grattis, Åsa' })
    const [[given], [received]] = [
      await club.statementOf('companies', companyId),
      await club.statementOf('members', memberId),
    ]
    expect(given).toMatchObject({ kind: 'transfer', points: -30, documentId: body.id })
    expect(received).toMatchObject({ kind: 'transfer', points: 30, counterWallet: { companyId, walletId: companyId } })
    const payload = { transferId: body.id, companyId, walletId: memberId, fromWalletId: companyId, points: 30 }
    expect(await club.eventsOf(companyId)).toEqual([{ type: 'points.transferred', payload }])
    const [entry] = await club.auditOf(body.id)
    expect(entry).toMatchObject({ action: 'transfer.posted', changes: { points: { before: null, after: 30 } } })
    expect(JSON.stringify(entry)).not.toContain('Åsa')
  })

  test('is made once, however often it is sent under one key', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        transfer({ companyId }, { memberId }, 7, { text: 'Once' }, { 'idempotency-key': companyId }),
      ),
    )
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
    expect(await available()).toEqual([93, 47])
  })

  test('pays debt of the receiver first', async () => {
    const inDebt = await club.newMember(companyId, 0, 'debt@example.com')
    await club.owe({ companyId, walletId: inDebt }, 25)
    await transfer({ companyId }, { memberId: inDebt }, 60)
    expect(await club.wallet('members', inDebt)).toMatchObject({ available: 35, debt: 0 })
  })

  test('in both directions at once neither loses a point nor waits for ever', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0 ? transfer({ companyId }, { memberId }, 10) : transfer({ memberId }, { companyId }, 10),
      ),
    )
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    const [company = 0, member = 0] = await available()
    expect(company + member).toBe(140)
  })

  test('goes to the company and the record of the member that go on after a merger', async () => {
    const survivor = await club.newCompany()
    const kept = await club.newMember(survivor)
    await club.create(`/companies/${companyId}/merger`, { intoCompanyId: survivor })
    const { body } = await transfer({ companyId }, { memberId }, 5)
    expect(body).toMatchObject({ companyId: survivor, from: { companyId: survivor }, to: { memberId: kept } })
  })
})

describe('a transfer is refused', () => {
  test('beyond the available points, whatever is held or pending beside them', async () => {
    const wallet = { companyId, walletId: companyId }
    await club.give(wallet, 500, '2026-05-01')
    await club.inTransaction((tx) => hold(tx, { wallet, holdId: newId(), points: 10, today: TODAY }))
    expect(await transfer({ companyId }, { memberId }, 91)).toMatchObject({
      status: 409,
      body: { code: 'transfer.insufficient_points', detail: 'The giver has 90 available points.' },
    })
    expect(await transfer({ companyId }, { memberId }, 90)).toMatchObject({ status: 201 })
  })

  test('of one point more than there is when many race for them', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => transfer({ companyId }, { memberId }, 30)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(await available()).toEqual([10, 130])
  })

  test('from a wallet in debt', async () => {
    const inDebt = await club.newMember(companyId, 0, 'owes@example.com')
    await club.owe({ companyId, walletId: inDebt }, 25)
    expect(await transfer({ memberId: inDebt }, { companyId }, 1)).toMatchObject({
      status: 409,
      body: { code: 'transfer.in_debt', detail: 'The giver owes 25 points and has none to give.' },
    })
  })

  test('between a company and a member of another one', async () => {
    const other = await club.newCompany(10)
    for (const answer of [
      await transfer({ companyId: other }, { memberId }, 1),
      await transfer({ memberId }, { companyId: other }, 1),
    ])
      expect(answer).toMatchObject({ status: 422, body: { code: 'transfer.other_company' } })
  })

  test('to and from a member who has left', async () => {
    await club.request('POST', `/members/${memberId}/departure`)
    for (const answer of [
      await transfer({ companyId }, { memberId }, 1),
      await transfer({ memberId }, { companyId }, 1),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'transfer.member_has_left' } })
  })

  test('that races with the departure of its receiver, or its points come back with it', async () => {
    await Promise.all([
      transfer({ companyId }, { memberId }, 30),
      club.request('POST', `/members/${memberId}/departure`),
    ])
    expect(await available()).toEqual([140, 0])
  })

  test.each([
    ['from.companyId', (): unknown[] => [{ companyId: newId() }, { memberId }, 1]],
    ['to.memberId', () => [{ companyId }, { memberId: newId() }, 1]],
    ['to.memberId', () => [{ companyId }, { memberId: companyId }, 1]],
    ['to', () => [{ companyId }, { companyId }, 1]],
    ['to', () => [{ memberId }, { memberId }, 1]],
    ['from.companyId', () => [{}, { memberId }, 1]],
    ['from.companyId', () => [{ companyId, memberId }, { memberId }, 1]],
    ['points', () => [{ companyId }, { memberId }, 0]],
    ['points', () => [{ companyId }, { memberId }, -1]],
    ['points', () => [{ companyId }, { memberId }, '1']],
    ['text', () => [{ companyId }, { memberId }, 1, { text: '\u0000' }]],
  ])('with its fault named: %s', async (path, fields) => {
    const [from, to, points, more] = fields() as [object, object, unknown, object?]
    const { status, body } = await transfer(from, to, points, more)
    expect(status).toBe(422)
    expect(body.errors).toContainEqual(expect.objectContaining({ path }))
  })
})
