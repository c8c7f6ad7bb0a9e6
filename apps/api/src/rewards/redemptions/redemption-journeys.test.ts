import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type RedeemingClub, redeemingClub, TODAY } from './redeeming-club.fixture.ts'

let club: RedeemingClub
const NO_SUCH = newId()

beforeAll(async () => {
  club = await redeemingClub()
})

afterEach(async () => {
  club.clock.day = TODAY
  expect(await club.faults()).toEqual([])
})

afterAll(() => club.app.close())

const act = (id: string, what: string, body?: object, key?: string) =>
  club.post(`/redemptions/${id}/${what}`, body, key === undefined ? {} : { key })
const refused = (status: number, code: string) =>
  expect.objectContaining({ status, body: expect.objectContaining({ code }) })

async function companyWithMember(points = 1000, fields: object = {}) {
  const companyId = await club.newCompany(points)
  return { companyId, memberId: await club.newMember(companyId, fields) }
}

describe('a request', () => {
  test('that needs no approval is approved at once and holds points and item', async () => {
    const { companyId, memberId } = await companyWithMember(250)
    const rewardId = await club.newReward({ stock: 3, cost: '42.5', currency: 'SEK' })
    const answer = await club.redeem(memberId, rewardId, { note: 'Size L' })
    expect(answer).toMatchObject({
      status: 201,
      body: {
        companyId,
        memberId,
        rewardId,
        rewardName: 'Work jacket',
        points: 100,
        paidFrom: 'company',
        cost: '42.5000',
      },
    })
    expect(answer.body).toMatchObject({ state: 'approved', decidedAt: `${TODAY}T12:00:00.000Z`, fulfilledAt: null })
    expect(await club.wallet(companyId)).toMatchObject({ available: 150, held: 100 })
    expect(await club.stockLeft(rewardId)).toBe(2)
    const { body } = await club.get(`/redemptions/${answer.body.id}`)
    expect(body.events).toMatchObject([{ kind: 'requested', state: 'approved', actorKind: 'api_key', text: 'Size L' }])
  })

  test('is paid from the wallet of the member where that is asked', async () => {
    const { companyId, memberId } = await companyWithMember(100)
    await club.give({ companyId, walletId: memberId }, 120)
    const answer = await club.redeem(memberId, await club.newReward(), { payFrom: 'member' })
    expect(answer.body.paidFrom).toBe('member')
    expect(await club.wallet(companyId, memberId)).toMatchObject({ available: 20, held: 100 })
    expect(await club.wallet(companyId)).toMatchObject({ available: 100, held: 0 })
  })

  test('under one idempotency key is done once', async () => {
    const { companyId, memberId } = await companyWithMember(1000)
    const body = { memberId, rewardId: await club.newReward() }
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all([1, 2, 3].map(() => club.post('/redemptions', body, { headers })))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect(await club.wallet(companyId)).toMatchObject({ available: 900, held: 100 })
    const other = { memberId, rewardId: await club.newReward() }
    expect(await club.post('/redemptions', other, { headers })).toEqual(refused(409, 'idempotency.key_reused'))
  })

  test.each([
    ['an unknown member', { memberId: NO_SUCH }, 404, 'member.unknown'],
    ['an unknown reward', { rewardId: NO_SUCH }, 422, 'redemption.unknown_reward'],
    ['another purse', { payFrom: 'club' }, 422, 'request.invalid'],
    ['a NUL in the note', { note: 'a\0' }, 422, 'request.invalid'],
    ['a lone surrogate in the note', { note: '\uD800' }, 422, 'request.invalid'],
    ['an unknown field', { points: 1 }, 422, 'request.invalid'],
  ])('is refused for %s', async (_, fields, status, code) => {
    const { memberId } = await companyWithMember()
    expect(await club.redeem(memberId, await club.newReward(), fields)).toEqual(refused(status, code))
  })

  test('is refused without points, and says how many are missing', async () => {
    const { companyId, memberId } = await companyWithMember(60)
    const rewardId = await club.newReward({ stock: 1 })
    const answer = await club.redeem(memberId, rewardId)
    expect(answer).toEqual(refused(409, 'redemption.insufficient_points'))
    expect(answer.body.errors).toEqual([{ path: 'points_missing', message: '40 points are missing.' }])
    expect(await club.wallet(companyId)).toMatchObject({ available: 60, held: 0 })
    expect(await club.stockLeft(rewardId)).toBe(1)
  })

  test('is refused for points that expired yesterday', async () => {
    const { companyId, memberId } = await companyWithMember(0)
    await club.give({ companyId, walletId: companyId }, 500, '2026-04-30')
    club.clock.day = '2026-05-01'
    expect(await club.redeem(memberId, await club.newReward())).toEqual(refused(409, 'redemption.insufficient_points'))
  })

  test('is refused for what is archived, not yet or no longer there, sold out, or for others', async () => {
    const { memberId } = await companyWithMember()
    const archived = await club.newReward()
    await club.post(`/rewards/${archived}/archive`)
    const codes = [
      await club.redeem(memberId, archived),
      await club.redeem(memberId, await club.newReward({ availableFrom: '2026-04-01' })),
      await club.redeem(memberId, await club.newReward({ availableUntil: '2026-03-30' })),
      await club.redeem(memberId, await club.newReward({ stock: 0 })),
      await club.redeem(memberId, await club.newVoucher()),
      await club.redeem(memberId, await club.newReward({ audience: 'companies' })),
    ].map(({ body }) => [body.code, body.errors[0].path])
    expect(codes).toEqual([
      ['redemption.reward_unavailable', 'archived'],
      ['redemption.reward_unavailable', 'not_yet'],
      ['redemption.reward_unavailable', 'no_longer'],
      ['redemption.out_of_stock', 'out_of_stock'],
      ['redemption.out_of_stock', 'out_of_stock'],
      ['redemption.not_for_company', 'not_for_your_company'],
    ])
  })

  test('is refused beyond the limit of a person and that of a company, which cancelled ones do not use up', async () => {
    const { companyId, memberId } = await companyWithMember()
    const rewardId = await club.newReward({ maxPerMember: 1, maxPerCompany: 2 })
    const first = await club.redeemed(memberId, rewardId)
    expect(await club.redeem(memberId, rewardId)).toEqual(refused(409, 'redemption.limit_reached'))
    await act(first, 'cancellation', { reason: 'Not wanted' })
    await club.redeemed(memberId, rewardId)
    await club.redeemed(await club.newMember(companyId), rewardId)
    const { body } = await club.redeem(await club.newMember(companyId), rewardId)
    expect(body.errors).toEqual([{ path: 'limit_of_company_reached', message: 'A company can have 2 of these.' }])
  })

  test('of a member who has left is refused', async () => {
    const { memberId } = await companyWithMember()
    await club.post(`/members/${memberId}/departure`)
    expect(await club.redeem(memberId, await club.newReward())).toEqual(refused(409, 'redemption.member_has_left'))
  })
})

describe('approval', () => {
  test('by staff and by an administrator of the company may both be needed, in any order', async () => {
    const { companyId, memberId } = await companyWithMember()
    const administrator = await club.newMember(companyId, { role: 'company_administrator' })
    await club.setRules(companyId, { approvalAbovePoints: 99 })
    const asCompany = { as: 'company', memberId: administrator }
    for (const [first, then] of [
      [{ as: 'staff' }, asCompany],
      [asCompany, { as: 'staff' }],
    ] as const) {
      const id = await club.redeemed(memberId, await club.newReward({ needsStaffApproval: true }))
      expect(await act(id, 'fulfilment', {})).toEqual(refused(409, 'redemption.wrong_state'))
      expect((await act(id, 'approval', first)).body).toMatchObject({ state: 'awaiting_approval', decidedAt: null })
      expect(await act(id, 'approval', first)).toEqual(refused(409, 'redemption.approval_not_needed'))
      const approvedAt = `${TODAY}T12:00:00.000Z`
      expect((await act(id, 'approval', then)).body).toMatchObject({
        state: 'approved',
        companyApproval: { isNeeded: true, approvedAt },
        staffApproval: { isNeeded: true, approvedAt },
        decidedAt: approvedAt,
      })
    }
  })

  test('is needed for more points than the rules say, not for as many', async () => {
    const { companyId, memberId } = await companyWithMember()
    await club.setRules(companyId, { approvalAbovePoints: 100 })
    expect((await club.redeem(memberId, await club.newReward({ points: 100 }))).body.state).toBe('approved')
    expect((await club.redeem(memberId, await club.newReward({ points: 101 }))).body.state).toBe('awaiting_approval')
  })

  test('for the company is given by its own active administrators only', async () => {
    const { companyId, memberId } = await companyWithMember()
    const gone = await club.newMember(companyId, { role: 'company_administrator' })
    await club.post(`/members/${gone}/departure`)
    const foreign = await club.newMember(await club.newCompany(), { role: 'company_administrator' })
    await club.setRules(companyId, { approvalAbovePoints: 0 })
    const id = await club.redeemed(memberId, await club.newReward())
    for (const other of [memberId, gone, foreign]) {
      expect(await act(id, 'approval', { as: 'company', memberId: other })).toEqual(
        refused(422, 'redemption.not_company_administrator'),
      )
    }
    expect(await act(id, 'approval', { as: 'company', memberId: NO_SUCH })).toEqual(refused(404, 'member.unknown'))
    expect(await act(id, 'approval', { as: 'company' })).toEqual(refused(422, 'request.invalid'))
    expect(await act(id, 'approval', { as: 'staff' })).toEqual(refused(409, 'redemption.approval_not_needed'))
  })

  test('can be refused, which gives points and item back', async () => {
    const { companyId, memberId } = await companyWithMember(100)
    const rewardId = await club.newReward({ stock: 1, needsStaffApproval: true })
    const id = await club.redeemed(memberId, rewardId)
    expect((await act(id, 'rejection', { reason: 'Not now' })).body).toMatchObject({ state: 'rejected' })
    expect(await club.wallet(companyId)).toMatchObject({ available: 100, held: 0 })
    expect(await club.stockLeft(rewardId)).toBe(1)
  })
})

describe('a transition from a wrong state is refused', () => {
  const ways = {
    awaiting_approval: [],
    approved: [['approval', { as: 'staff' }]],
    fulfilled: [
      ['approval', { as: 'staff' }],
      ['fulfilment', {}],
    ],
    rejected: [['rejection', { reason: 'No' }]],
    cancelled: [['cancellation', { reason: 'No' }]],
  } as const
  const steps = {
    approval: { as: 'staff' },
    rejection: { reason: 'No' },
    fulfilment: {},
    cancellation: { reason: 'No' },
    'cancellation/approval': undefined,
  }
  const allowed: Readonly<Record<string, readonly string[]>> = {
    awaiting_approval: ['approval', 'rejection', 'cancellation'],
    approved: ['fulfilment', 'cancellation'],
    fulfilled: ['cancellation'],
    rejected: [],
    cancelled: [],
  }
  const cases = Object.entries(ways).flatMap(([state, way]) =>
    Object.entries(steps)
      .filter(([step]) => !allowed[state]?.includes(step))
      .map(([step, body]) => [state, step, way, body] as const),
  )

  test.each(cases)('%s: %s', async (state, step, way, body) => {
    const { companyId, memberId } = await companyWithMember()
    const id = await club.redeemed(memberId, await club.newReward({ needsStaffApproval: true }))
    for (const [path, given] of way) await act(id, path, given)
    const before = [(await club.get(`/redemptions/${id}`)).body, await club.wallet(companyId)]
    const code = step === 'cancellation/approval' ? 'no_cancellation_waits' : 'wrong_state'
    expect(await act(id, step, body)).toEqual(refused(409, `redemption.${code}`))
    expect([(await club.get(`/redemptions/${id}`)).body, await club.wallet(companyId)]).toEqual(before)
    expect(before[0].state).toBe(state)
  })

  test.each(Object.entries(steps))('of a redemption that does not exist: %s', async (step, body) => {
    expect(await act(NO_SUCH, step, body)).toEqual(refused(404, 'redemption.unknown'))
  })
})

describe('fulfilment', () => {
  test('spends the points for good', async () => {
    const { companyId, memberId } = await companyWithMember(250)
    const id = await club.redeemed(memberId, await club.newReward())
    const answer = await act(id, 'fulfilment', { trackingText: 'PostNord 1' })
    expect(answer.body).toMatchObject({ state: 'fulfilled', fulfilledAt: `${TODAY}T12:00:00.000Z` })
    expect(await club.wallet(companyId)).toMatchObject({ available: 150, held: 0, redeemed: 100 })
    const { body } = await club.get(`/redemptions/${id}`)
    expect(body.events.at(-1)).toMatchObject({ kind: 'fulfilled', text: 'PostNord 1' })
  })

  test('hands out the voucher code, which each reader leaves a trace of', async () => {
    const { memberId } = await companyWithMember()
    const id = await club.redeemed(memberId, await club.newVoucher('CODE-1'))
    const path = `/redemptions/${id}/voucher-code`
    expect(await club.get(path)).toEqual(refused(409, 'redemption.no_voucher_code'))
    await act(id, 'fulfilment', {})
    expect((await club.get(path)).body).toEqual({ code: 'CODE-1' })
    expect((await club.auditOf(id)).map(({ action }) => action)).toEqual([
      'redemption.requested',
      'redemption.fulfilled',
      'redemption.voucher_code_read',
    ])
  })

  test('of many reports on each, in the order asked', async () => {
    const { companyId, memberId } = await companyWithMember(10_000)
    const rewardId = await club.newReward({ points: 1 })
    const ids = await Promise.all(Array.from({ length: 60 }, () => club.redeemed(memberId, rewardId)))
    const cancelled = await club.redeemed(memberId, rewardId)
    await act(cancelled, 'cancellation', { reason: 'No' })
    const first = ids[0] ?? ''
    const items = [...ids, cancelled, NO_SUCH, first].map((id) => ({ id }))
    const { status, body } = await club.post('/redemptions/fulfilments', { items })
    expect(status).toBe(200)
    expect(body).toMatchObject({ fulfilled: 60, refused: 3 })
    expect(body.results.map(({ id }: { id: string }) => id)).toEqual(items.map(({ id }) => id))
    expect(body.results.slice(60)).toMatchObject([
      { status: 409, problem: { code: 'redemption.wrong_state', detail: 'The redemption was cancelled.' } },
      { status: 404, problem: { code: 'redemption.unknown' } },
      { status: 409, problem: { code: 'redemption.wrong_state', detail: 'The redemption is fulfilled already.' } },
    ])
    expect(await club.wallet(companyId)).toMatchObject({ held: 0, redeemed: 60 })
  })

  test('of the same redemption twice in one request happens once, however its id is written', async () => {
    const { companyId, memberId } = await companyWithMember()
    const id = await club.redeemed(memberId, await club.newReward())
    const items = [
      { id: id.toUpperCase(), trackingText: 'First' },
      { id, trackingText: 'Second' },
    ]
    const { body } = await club.post('/redemptions/fulfilments', { items })
    expect(body.results.map(({ status }: { status: number }) => status)).toEqual([200, 409])
    expect((await club.get(`/redemptions/${id}`)).body.events).toMatchObject([{}, { kind: 'fulfilled', text: 'First' }])
    expect(await club.wallet(companyId)).toMatchObject({ held: 0, redeemed: 100 })
  })

  test.each([
    ['none', 0],
    ['more than a thousand', 1001],
  ])('of %s is refused', async (_, length) => {
    const items = Array.from({ length }, () => ({ id: NO_SUCH }))
    expect(await club.post('/redemptions/fulfilments', { items })).toEqual(refused(422, 'request.invalid'))
  })
})

describe('leaving', () => {
  test('keeps an open redemption, which can be fulfilled', async () => {
    const { companyId, memberId } = await companyWithMember()
    await club.give({ companyId, walletId: memberId }, 100)
    const id = await club.redeemed(memberId, await club.newReward(), { payFrom: 'member' })
    await club.post(`/members/${memberId}/departure`)
    expect(await club.faults()).toEqual([])
    expect((await act(id, 'fulfilment', {})).body.state).toBe('fulfilled')
    expect(await club.wallet(companyId)).toMatchObject({ available: 1000, held: 0 })
  })

  test('brings what is cancelled afterwards to the company', async () => {
    const { companyId, memberId } = await companyWithMember()
    await club.give({ companyId, walletId: memberId }, 200)
    const rewardId = await club.newReward()
    const [open, fulfilled] = [
      await club.redeemed(memberId, rewardId, { payFrom: 'member' }),
      await club.redeemed(memberId, rewardId, { payFrom: 'member' }),
    ]
    await act(fulfilled, 'fulfilment', {})
    await club.post(`/members/${memberId}/departure`)
    await act(open, 'cancellation', { reason: 'Left' })
    expect(await club.wallet(companyId)).toMatchObject({ available: 1100, held: 0 })
    await act(fulfilled, 'cancellation', { reason: 'Left' })
    await act(fulfilled, 'cancellation/approval', undefined, club.second)
    expect(await club.wallet(companyId)).toMatchObject({ available: 1200, held: 0 })
  })
})

test('a merger takes open and fulfilled redemptions along', async () => {
  const { companyId, memberId } = await companyWithMember(300)
  const survivor = await club.newCompany()
  const rewardId = await club.newReward({ maxPerMember: 2 })
  const [open, fulfilled] = [await club.redeemed(memberId, rewardId), await club.redeemed(memberId, rewardId)]
  await act(fulfilled, 'fulfilment', {})
  await club.post(`/companies/${companyId}/merger`, { intoCompanyId: survivor })
  expect(await club.faults()).toEqual([])
  expect((await club.get(`/redemptions?companyId=${survivor}`)).body.items).toMatchObject([
    { id: fulfilled, companyId: survivor },
    { id: open, companyId: survivor },
  ])
  expect(await club.redeem(memberId, rewardId)).toEqual(refused(409, 'redemption.limit_reached'))
  await act(open, 'cancellation', { reason: 'Merged' })
  await act(fulfilled, 'cancellation', { reason: 'Merged' })
  await act(fulfilled, 'cancellation/approval', undefined, club.second)
  expect(await club.wallet(survivor)).toMatchObject({ available: 300, held: 0 })
})

test('others are told of each step, with the state and without names or costs', async () => {
  const { companyId, memberId } = await companyWithMember()
  const rewardId = await club.newReward({ needsStaffApproval: true, cost: '9', currency: 'SEK' })
  const id = await club.redeemed(memberId, rewardId)
  await act(id, 'approval', { as: 'staff' })
  await act(id, 'fulfilment', {})
  const events = (await club.eventsOf(companyId)).filter(({ type }) => type.startsWith('redemption.'))
  const payload = { redemptionId: id, companyId, memberId, rewardId, points: 100 }
  expect(events).toEqual([
    { type: 'redemption.requested', payload: { ...payload, state: 'awaiting_approval' } },
    { type: 'redemption.approved', payload: { ...payload, state: 'approved' } },
    { type: 'redemption.fulfilled', payload: { ...payload, state: 'fulfilled' } },
  ])
})
