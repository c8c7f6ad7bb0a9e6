import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { type RedeemingClub, redeemingClub, TODAY } from './redeeming-club.fixture.ts'
import { eraseRedemptionTexts, redemptionsOfMember } from './redemptions-of-member.queries.ts'

const TEXTS = statement('test_texts', 'select text from redemption_text order by text')
const PERSONAL = statement(
  'test_personal',
  `select field, after from audit_personal_value where person_id = $1 and field = 'text'`,
)

let club: RedeemingClub

beforeAll(async () => {
  club = await redeemingClub()
})

afterAll(async () => {
  expect(await club.faults()).toEqual([])
  await club.app.close()
})

const idsOf = async (query: string): Promise<string[]> =>
  (await club.get(`/redemptions?${query}`)).body.items.map(({ id }: { id: string }) => id)

describe('the list of redemptions', () => {
  test('is filtered by each of its fields, and ordered by the last request', async () => {
    const [companyId, other] = [await club.newCompany(1000), await club.newCompany(1000)]
    const [memberId, colleague] = [await club.newMember(companyId), await club.newMember(companyId)]
    const stranger = await club.newMember(other)
    const [rewardId, asking] = [await club.newReward(), await club.newReward({ needsStaffApproval: true })]
    const first = await club.redeemed(memberId, rewardId)
    club.clock.day = '2026-04-02'
    const second = await club.redeemed(colleague, asking)
    const third = await club.redeemed(stranger, rewardId)
    club.clock.day = TODAY
    expect(await idsOf('')).toEqual([third, second, first])
    expect(await idsOf(`companyId=${companyId}`)).toEqual([second, first])
    expect(await idsOf(`memberId=${memberId}`)).toEqual([first])
    expect(await idsOf(`memberId=${memberId}&companyId=${other}`)).toEqual([])
    expect(await idsOf(`rewardId=${rewardId}`)).toEqual([third, first])
    expect(await idsOf('state=awaiting_approval')).toEqual([second])
    expect(await idsOf('from=2026-04-01')).toEqual([third, second])
    expect(await idsOf(`to=${TODAY}`)).toEqual([first])
    expect(await idsOf('from=2026-04-02&to=2026-04-02&state=approved')).toEqual([third])
    expect(await idsOf(`memberId=${newId()}`)).toEqual([])
    expect(await idsOf(`companyId=${newId()}`)).toEqual([])
  })

  test('comes in pages', async () => {
    const memberId = await club.newMember(await club.newCompany(1000))
    const rewardId = await club.newReward({ points: 1 })
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push(await club.redeemed(memberId, rewardId))
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await club.get(`/redemptions?rewardId=${rewardId}&limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(ids.toReversed())
  })

  test.each([['state=lost'], ['from=yesterday'], ['companyId=1'], ['limit=0']])('is refused for %s', async (query) => {
    expect(await club.get(`/redemptions?${query}`)).toMatchObject({ status: 422, body: { code: 'request.invalid' } })
  })

  test('finds what somebody redeemed before a merger joined their records', async () => {
    const [merged, survivor] = [await club.newCompany(1000), await club.newCompany()]
    const email = 'same@example.com'
    const [old, kept] = [await club.newMember(merged, { email }), await club.newMember(survivor, { email })]
    const id = await club.redeemed(old, await club.newReward())
    await club.post(`/companies/${merged}/merger`, { intoCompanyId: survivor })
    for (const memberId of [old, kept]) expect(await idsOf(`memberId=${memberId}`)).toEqual([id])
    expect(await idsOf(`companyId=${merged}`)).toEqual([id])
    expect(await redemptionsOfMember(club.app.database, kept)).toMatchObject([{ id }])
  })
})

describe('what is written about redemptions', () => {
  test('can be told to the person, and erased with every number as it was', async () => {
    const companyId = await club.newCompany(1000)
    const [memberId, other] = [await club.newMember(companyId), await club.newMember(companyId)]
    const rewardId = await club.newReward({ points: 10 })
    const id = await club.redeemed(memberId, rewardId, { note: 'For Åsa' })
    await club.post(`/redemptions/${id}/cancellation`, { reason: 'Åsa is ill' })
    await club.redeemed(other, rewardId, { note: 'For Bo' })
    expect(await redemptionsOfMember(club.app.database, memberId)).toMatchObject([
      { id, rewardName: 'Work jacket', points: 10, state: 'cancelled', texts: ['For Åsa', 'Åsa is ill'] },
    ])
    await club.app.inTransaction((tx) => eraseRedemptionTexts(tx, memberId))
    expect(await club.app.database.rows(TEXTS)).toEqual([{ text: 'For Bo' }])
    const { body } = await club.get(`/redemptions/${id}`)
    expect(body.events.map(({ kind, text }: { kind: string; text: null }) => [kind, text])).toEqual([
      ['requested', null],
      ['cancelled', null],
    ])
  })

  test('is not in the audit log, but beside it', async () => {
    const memberId = await club.newMember(await club.newCompany(1000))
    const id = await club.redeemed(memberId, await club.newReward(), { note: 'Secret of Åsa' })
    expect(JSON.stringify(await club.auditOf(id))).not.toContain('Åsa')
    expect(await club.app.database.rows(PERSONAL, [memberId])).toEqual([{ field: 'text', after: 'Secret of Åsa' }])
  })
})

test('what happened to a redemption cannot be rewritten by the application', async () => {
  const connection = await club.app.database.pool.connect()
  for (const change of [
    'update redemption_event set event_no = 9',
    'delete from redemption_event',
    'truncate redemption_event',
  ]) {
    await connection.query('begin read write')
    await expect(connection.query(change)).rejects.toMatchObject({ code: '42501' })
    await connection.query('rollback')
  }
  connection.release()
})

describe('somebody without the permission', () => {
  const id = newId()
  const reads = [
    '/redemptions',
    `/redemptions/${id}`,
    '/redemptions/account-credits',
    '/gift-register',
    `/companies/${id}/gift-register`,
    `/rewards/${id}/availability?companyId=${id}`,
  ]
  const writes = [
    ['POST', '/redemptions', { rewardId: id, memberId: id }],
    ['POST', `/redemptions/${id}/approval`, { as: 'staff' }],
    ['POST', `/redemptions/${id}/rejection`, { reason: 'No' }],
    ['POST', `/redemptions/${id}/fulfilment`, {}],
    ['POST', '/redemptions/fulfilments', { items: [{ id }] }],
    ['POST', `/redemptions/${id}/cancellation`, { reason: 'No' }],
    ['POST', `/redemptions/${id}/cancellation/approval`, undefined],
    ['DELETE', `/redemptions/${id}/cancellation`, undefined],
    ['GET', `/redemptions/${id}/voucher-code`, undefined],
  ] as const

  test('reads nothing', async () => {
    const key = await club.app.keyWith(['rewards:read', 'companies:read', 'members:read'])
    for (const path of reads) expect((await club.app.request('GET', path, { key })).status).toBe(403)
  })

  test('changes nothing', async () => {
    const key = await club.app.keyWith(['redemptions:read', 'rewards:write', 'companies:write'])
    for (const [method, path, body] of writes) {
      expect((await club.app.request(method, path, { key, body })).status).toBe(403)
    }
  })

  test('leaves the rules of a company alone', async () => {
    const key = await club.app.keyWith(['redemptions:write', 'companies:read'])
    const answer = await club.app.request('PUT', `/companies/${id}/redemption-rules`, { key, body: {} })
    expect(answer.status).toBe(403)
  })
})
