import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type Club, occasionOf, openClub } from './corrections.fixture.ts'
import { requestAdjustment } from './request-adjustment.ts'

let club: Club
let companyId: string

beforeAll(async () => {
  club = await openClub()
})

afterEach(async () => {
  expect(await club.faults()).toEqual([])
})

afterAll(() => club.close())

const adjust = (points: number, more: object = {}, headers: Record<string, string> = {}) =>
  club.request('POST', '/adjustments', { body: { companyId, points, reasonCode: 'goodwill', ...more }, headers })

describe('an adjustment up to the limit', () => {
  beforeAll(async () => {
    companyId = await club.newCompany()
  })

  test('is posted at once, with its reason and who made it in the statement', async () => {
    const { status, body } = await adjust(10_000, { reasonCode: 'complaint', text: '苦情 — Åsa' })
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.any(String),
      companyId,
      memberId: null,
      points: 10_000,
      reasonCode: 'complaint',
      text: '苦情 — Åsa',
      expiresOn: '2028-03-31',
      state: 'posted',
      needsApproval: false,
      requestedBy: expect.any(String),
      requestedByName: null,
      requestedAt: '2026-03-31T12:00:00.000Z',
      requestedOn: '2026-03-31',
      decidedBy: null,
      decidedAt: null,
      rejectionReason: null,
      postedVersion: 1,
    })
    expect(await club.statementOf('companies', companyId)).toMatchObject([
      {
        kind: 'adjust',
        version: 1,
        points: 10_000,
        documentId: body.id,
        reasonCode: 'complaint',
        actorId: body.requestedBy,
        expiresOn: '2028-03-31',
      },
    ])
    expect((await club.request('GET', `/adjustments/${body.id}`)).body).toEqual(body)
  })

  test('is told to others and noted in the audit log, without its text', async () => {
    companyId = await club.newCompany()
    const { body } = await adjust(7, { text: 'Ring Åsa' })
    const payload = { adjustmentId: body.id, companyId, walletId: companyId, points: 7, reasonCode: 'goodwill' }
    expect(await club.eventsOf(companyId)).toEqual([{ type: 'points.adjusted', payload }])
    const [entry] = await club.auditOf(body.id)
    expect(entry).toMatchObject({ action: 'adjustment.posted', actorId: body.requestedBy })
    expect(entry?.changes).toMatchObject({ points: { before: null, after: 7 } })
    expect(JSON.stringify(entry)).not.toContain('Åsa')
  })

  test("corrects a member's own wallet", async () => {
    const memberId = await club.newMember(companyId, 40)
    const { body } = await adjust(-40, { companyId: undefined, memberId })
    expect(body).toMatchObject({ companyId, memberId, points: -40, expiresOn: null, state: 'posted' })
    expect(await club.wallet('members', memberId)).toMatchObject({ available: 0, debt: 0 })
  })

  test('pays debt first, and lasts as long as it says', async () => {
    companyId = await club.newCompany()
    await club.owe({ companyId, walletId: companyId }, 30)
    expect(await adjust(50, { expiresOn: '2026-03-31' })).toMatchObject({ body: { expiresOn: '2026-03-31' } })
    const { body } = await club.request('GET', `/companies/${companyId}/wallet`)
    expect(body).toMatchObject({ available: 20, debt: 0, expiringSoon: [{ expiresOn: '2026-03-31', points: 20 }] })
  })

  test('is made once, however often it is sent under one key', async () => {
    companyId = await club.newCompany()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => adjust(5, { text: 'Once' }, { 'idempotency-key': 'once' })),
    )
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
    expect(await club.wallet('companies', companyId)).toMatchObject({ available: 5 })
  })

  test('takes the last point, and not one more', async () => {
    companyId = await club.newCompany(100)
    expect(await adjust(-101)).toMatchObject({
      status: 409,
      body: { code: 'adjustment.insufficient_points', detail: expect.stringContaining('has 100 available points') },
    })
    expect(await adjust(-100)).toMatchObject({ status: 201 })
    expect(await adjust(-1)).toMatchObject({ status: 409, body: { code: 'adjustment.insufficient_points' } })
  })

  test('of two that race for the same points, one wins', async () => {
    companyId = await club.newCompany(100)
    const answers = await Promise.all(Array.from({ length: 8 }, () => adjust(-60)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)])
    expect(await club.wallet('companies', companyId)).toMatchObject({ available: 40 })
  })
})

describe('an adjustment beyond the limit', () => {
  beforeAll(async () => {
    companyId = await club.newCompany(50_000)
  })

  test.each([10_001, -10_001])('of %i points waits and moves nothing', async (points) => {
    const { body } = await adjust(points)
    expect(body).toMatchObject({ state: 'waiting', needsApproval: true, postedVersion: null, expiresOn: null })
    expect(await club.wallet('companies', companyId)).toMatchObject({ available: 50_000 })
    expect(await club.auditOf(body.id)).toMatchObject([{ action: 'adjustment.requested' }])
    expect(await club.eventsOf(companyId)).toEqual([])
  })

  test('is refused at once if there are not so many points', async () => {
    expect(await adjust(-50_001)).toMatchObject({ status: 409, body: { code: 'adjustment.insufficient_points' } })
  })

  test('cannot be split: what one posts alone to a wallet in a day counts together, added and taken alike', async () => {
    companyId = await club.newCompany()
    const states = []
    for (const points of [6_000, 4_001, -4_000, 1, -1]) states.push((await adjust(points)).body.state)
    expect(states).toEqual(['posted', 'waiting', 'posted', 'waiting', 'waiting'])
    expect(await club.wallet('companies', companyId)).toMatchObject({ available: 2_000 })
  })

  test('cannot be split by sending the parts at the same moment', async () => {
    companyId = await club.newCompany()
    const answers = await Promise.all(Array.from({ length: 20 }, () => adjust(1_500)))
    expect(answers.filter(({ body }) => body.state === 'posted')).toHaveLength(6)
    expect(answers.filter(({ body }) => body.state === 'waiting')).toHaveLength(14)
    expect(await club.wallet('companies', companyId)).toMatchObject({ available: 9_000 })
  })

  test('is counted for each day by itself', async () => {
    companyId = await club.newCompany()
    const requestOn = (today: string) =>
      club.inTransaction((tx) =>
        requestAdjustment(tx, { companyId, points: 10_000, reasonCode: 'goodwill' }, occasionOf(companyId, today)),
      )
    const states = []
    for (const today of ['2026-03-31', '2026-03-31', '2026-04-01']) states.push((await requestOn(today)).state)
    expect(states).toEqual(['posted', 'waiting', 'posted'])
  })

  test('is counted for each person and each wallet by itself', async () => {
    companyId = await club.newCompany()
    await adjust(10_000)
    const own = await club.newMember(companyId)
    expect(await adjust(10_000, { companyId: undefined, memberId: own })).toMatchObject({ body: { state: 'posted' } })
    const body = { companyId, points: 10_000, reasonCode: 'contest' }
    const another = await club.request('POST', '/adjustments', { body, key: club.second })
    expect(another).toMatchObject({ body: { state: 'posted' } })
  })
})

describe('an adjustment is refused', () => {
  beforeAll(async () => {
    companyId = await club.newCompany()
  })

  test.each([
    ['points', { points: 0 }],
    ['points', { points: 0.5 }],
    ['points', { points: 1e13 }],
    ['reasonCode', { reasonCode: 'because' }],
    ['text', { reasonCode: 'other' }],
    ['text', { reasonCode: 'other', text: null }],
    ['text', { reasonCode: 'other', text: '  ' }],
    ['text', { text: 'a\u0000b' }],
    ['expiresOn', { points: -1, expiresOn: '2026-12-31' }],
    ['expiresOn', { expiresOn: '2026-03-30' }],
    ['companyId', { memberId: newId() }],
    ['companyId', { companyId: newId() }],
    ['memberId', { companyId: undefined, memberId: newId() }],
  ])('for its %s: %j', async (path, fields) => {
    expect(await adjust(1, fields)).toMatchObject({ status: 422, body: { errors: [{ path }] } })
  })

  test("for a company's id that is given as a member's", async () => {
    const answer = await adjust(1, { companyId: undefined, memberId: companyId })
    expect(answer).toMatchObject({ status: 422, body: { code: 'adjustment.unknown_member' } })
  })

  test('for a member who has left', async () => {
    const memberId = await club.newMember(companyId)
    await club.request('POST', `/members/${memberId}/departure`)
    const answer = await adjust(1, { companyId: undefined, memberId })
    expect(answer).toMatchObject({ status: 409, body: { code: 'adjustment.member_has_left' } })
  })

  test('for points that the ledger cannot hold', async () => {
    companyId = await club.newCompany()
    await club.give({ companyId, walletId: companyId }, 9_999_999_999_999)
    const answer = await adjust(2)
    expect(answer).toMatchObject({ status: 422, body: { code: 'ledger.out_of_range' } })
  })
})

test('of a company that was merged goes to the company that goes on', async () => {
  const [merged, survivor] = [await club.newCompany(3), await club.newCompany(4)]
  await club.create(`/companies/${merged}/merger`, { intoCompanyId: survivor })
  expect(await adjust(10, { companyId: merged })).toMatchObject({ body: { companyId: survivor, memberId: null } })
  expect(await club.wallet('companies', survivor)).toMatchObject({ available: 17 })
})
