import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { approveAdjustment } from './approve-adjustment.ts'
import { type Club, occasionOf, openClub } from './corrections.fixture.ts'

let club: Club
let companyId: string

beforeAll(async () => {
  club = await openClub()
})

beforeEach(async () => {
  companyId = await club.newCompany(20_000)
})

afterEach(async () => {
  expect(await club.faults()).toEqual([])
})

afterAll(() => club.close())

async function waiting(points: number, more: object = {}): Promise<string> {
  const asked = { companyId, points, reasonCode: 'correction', ...more }
  const { id, state } = await club.create('/adjustments', asked)
  expect(state).toBe('waiting')
  return id
}

const approve = (id: string, headers: Record<string, string> = {}) =>
  club.request('POST', `/adjustments/${id}/approval`, { key: club.second, headers })
const reject = (id: string, key = club.second) =>
  club.request('POST', `/adjustments/${id}/rejection`, { key, body: { reason: 'Paid out already' } })
const withdraw = (id: string, options: object = {}) => club.request('DELETE', `/adjustments/${id}`, options)
const read = async (id: string) => (await club.request('GET', `/adjustments/${id}`)).body
const available = async (id: string) => (await club.wallet('companies', id)).available

describe('an approval', () => {
  test('by a second person posts the adjustment in the name of the first', async () => {
    const id = await waiting(15_000)
    const { status, body } = await approve(id)
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { id, state: 'posted', expiresOn: '2028-03-31', decidedAt: '2026-03-31T12:00:00.000Z', postedVersion: 2 },
    })
    expect(body.decidedBy).not.toBe(body.requestedBy)
    const [entry] = await club.statementOf('companies', companyId)
    expect(entry).toMatchObject({ points: 15_000, reasonCode: 'correction', actorId: body.requestedBy, documentId: id })
    expect(await club.eventsOf(companyId)).toMatchObject([{ type: 'points.adjusted', payload: { points: 15_000 } }])
    expect(await club.auditOf(id)).toMatchObject([
      { action: 'adjustment.requested', actorId: body.requestedBy },
      {
        action: 'adjustment.posted',
        actorId: body.decidedBy,
        changes: { state: { before: 'waiting', after: 'posted' } },
      },
    ])
  })

  test('posts once, however many approve at the same moment', async () => {
    const id = await waiting(-15_000)
    const answers = await Promise.all(Array.from({ length: 20 }, () => approve(id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('adjustment.not_waiting')
    expect(await available(companyId)).toBe(5_000)
  })

  test('gets the first answer again under the same key', async () => {
    const id = await waiting(15_000)
    const answers = [await approve(id, { 'idempotency-key': 'a' }), await approve(id, { 'idempotency-key': 'a' })]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await available(companyId)).toBe(35_000)
  })

  test('of one that takes more than is left by now is refused, and can be given later', async () => {
    const id = await waiting(-15_000)
    await club.create('/adjustments', { companyId, points: -5_001, reasonCode: 'correction' })
    expect(await approve(id)).toMatchObject({
      status: 409,
      body: { code: 'adjustment.insufficient_points', detail: expect.stringContaining('has 14999 available points') },
    })
    expect(await read(id)).toMatchObject({ state: 'waiting', decidedBy: null })
    await club.give({ companyId, walletId: companyId }, 1)
    expect(await approve(id)).toMatchObject({ status: 201 })
    expect(await available(companyId)).toBe(0)
  })

  test('of two that take the same points, one is given', async () => {
    const ids = [await waiting(-15_000), await waiting(-15_000)]
    const answers = await Promise.all(ids.map((id) => approve(id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await available(companyId)).toBe(5_000)
  })

  test('goes to the company that goes on after a merger', async () => {
    const survivor = await club.newCompany(1_000)
    const id = await waiting(-11_000)
    await club.create(`/companies/${companyId}/merger`, { intoCompanyId: survivor })
    expect(await approve(id)).toMatchObject({ status: 201, body: { companyId: survivor } })
    expect(await available(survivor)).toBe(10_000)
    const { body } = await club.request('GET', `/adjustments?companyId=${survivor}`)
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([id])
  })

  test('goes to the record of a member that goes on after a merger', async () => {
    const survivor = await club.newCompany()
    const [old, kept] = [await club.newMember(companyId), await club.newMember(survivor)]
    const id = await waiting(12_000, { companyId: undefined, memberId: old })
    await club.create(`/companies/${companyId}/merger`, { intoCompanyId: survivor })
    expect(await approve(id)).toMatchObject({ status: 201, body: { companyId: survivor, memberId: kept } })
    expect(await club.wallet('members', kept)).toMatchObject({ available: 12_000 })
  })

  test('that races with the merger finds the wallet that goes on', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [merged, survivor] = [await club.newCompany(), await club.newCompany(5)]
      const id = await waiting(12_000, { companyId: merged })
      const [approval] = await Promise.all([
        approve(id),
        club.create(`/companies/${merged}/merger`, { intoCompanyId: survivor }),
      ])
      expect(approval.status).toBe(201)
      expect(await available(survivor)).toBe(12_005)
    }
  })

  test('is refused while the member is gone', async () => {
    const memberId = await club.newMember(companyId)
    const id = await waiting(12_000, { companyId: undefined, memberId })
    await club.request('POST', `/members/${memberId}/departure`)
    expect(await approve(id)).toMatchObject({ status: 409, body: { code: 'adjustment.member_has_left' } })
    await club.request('DELETE', `/members/${memberId}/departure`)
    expect(await approve(id)).toMatchObject({ status: 201 })
  })

  test('comes too late for a last day that has passed meanwhile', async () => {
    const id = await waiting(15_000, { expiresOn: '2026-04-01' })
    const approveOn = (today: string) =>
      club.inTransaction((tx) => approveAdjustment(tx, id, occasionOf(newId(), today)))
    await expect(approveOn('2026-04-02')).rejects.toMatchObject({ code: 'adjustment.expired', status: 409 })
    expect(await approveOn('2026-04-01')).toMatchObject({ state: 'posted', expiresOn: '2026-04-01' })
  })

  test('without a last day lasts as if the points were earned on the day of the approval', async () => {
    const id = await waiting(15_000)
    const approved = await club.inTransaction((tx) => approveAdjustment(tx, id, occasionOf(newId(), '2026-04-01')))
    expect(approved).toMatchObject({ requestedOn: '2026-03-31', expiresOn: '2028-04-30' })
  })

  test('that races with a departure leaves nothing in the wallet of who left', async () => {
    for (let round = 0; round < 4; round += 1) {
      const memberId = await club.newMember(companyId, 0, `racer${round}@example.com`)
      const id = await waiting(12_000, { companyId: undefined, memberId })
      const [approval] = await Promise.all([approve(id), club.request('POST', `/members/${memberId}/departure`)])
      expect([201, 409]).toContain(approval.status)
      expect(await club.wallet('members', memberId)).toMatchObject({ available: 0 })
    }
  })
})

describe('whoever requested an adjustment', () => {
  test('can neither approve nor reject it', async () => {
    const id = await waiting(15_000)
    for (const path of ['approval', 'rejection']) {
      const body = path === 'rejection' ? { reason: 'Mine' } : undefined
      const headers = { 'idempotency-key': path }
      const answer = await club.request('POST', `/adjustments/${id}/${path}`, { body, headers })
      expect(answer).toMatchObject({ status: 409, body: { code: 'adjustment.needs_second_person' } })
    }
    expect(await read(id)).toMatchObject({ state: 'waiting' })
    expect(await available(companyId)).toBe(20_000)
  })

  test('withdraws it, once, and nobody else does', async () => {
    const id = await waiting(15_000)
    expect(await withdraw(id, { key: club.second })).toMatchObject({
      status: 403,
      body: { code: 'adjustment.requested_by_another' },
    })
    const { body } = await withdraw(id)
    expect(body).toMatchObject({ state: 'withdrawn', decidedBy: body.requestedBy, postedVersion: null })
    for (const answer of [await withdraw(id), await approve(id), await reject(id)])
      expect(answer).toMatchObject({ status: 409, body: { code: 'adjustment.not_waiting' } })
    expect(await club.auditOf(id)).toMatchObject([{}, { action: 'adjustment.withdrawn' }])
  })

  test('who withdraws while another approves has one of the two', async () => {
    const id = await waiting(15_000)
    const answers = await Promise.all([withdraw(id), approve(id)])
    expect(answers.map(({ status }) => status).filter((status) => status === 409)).toHaveLength(1)
    expect(await available(companyId)).toBe((await read(id)).state === 'posted' ? 35_000 : 20_000)
  })

  test('does not withdraw what was posted at once', async () => {
    const { id } = await club.create('/adjustments', { companyId, points: 1, reasonCode: 'goodwill' })
    expect(await withdraw(id)).toMatchObject({ status: 409, body: { code: 'adjustment.not_waiting' } })
  })
})

test('a rejection ends it, with its reason, which the audit log does not have', async () => {
  const id = await waiting(-15_000, { text: 'Ring Åsa' })
  const { status, body } = await reject(id)
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { state: 'rejected', rejectionReason: 'Paid out already', postedVersion: null },
  })
  const audit = await club.auditOf(id)
  expect(audit).toMatchObject([{}, { action: 'adjustment.rejected', changes: { state: { after: 'rejected' } } }])
  expect(JSON.stringify(audit)).not.toMatch(/Åsa|Paid out/)
  expect(await approve(id)).toMatchObject({ status: 409, body: { code: 'adjustment.not_waiting' } })
  expect(await available(companyId)).toBe(20_000)
})

test('nobody decides about an adjustment that is not there', async () => {
  const id = newId()
  const answers = [await approve(id), await reject(id), await withdraw(id)]
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([404, 'adjustment.unknown']))
})
