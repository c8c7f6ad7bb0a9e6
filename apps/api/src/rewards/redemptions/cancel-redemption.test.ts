import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type RedeemingClub, redeemingClub, TODAY } from './redeeming-club.fixture.ts'

let club: RedeemingClub

beforeAll(async () => {
  club = await redeemingClub()
})

afterEach(async () => {
  expect(await club.faults()).toEqual([])
  club.clock.day = TODAY
})

afterAll(() => club.app.close())

const act = (id: string, what: string, body?: object, key?: string) =>
  club.post(`/redemptions/${id}/${what}`, body, key === undefined ? {} : { key })
const refused = (status: number, code: string) =>
  expect.objectContaining({ status, body: expect.objectContaining({ code }) })

async function redeemed(rewardId: string, lots: Readonly<Record<string, number>> = { '2028-03-31': 100 }) {
  const companyId = await club.newCompany()
  for (const [expiresOn, points] of Object.entries(lots)) {
    await club.give({ companyId, walletId: companyId }, points, expiresOn)
  }
  return { companyId, id: await club.redeemed(await club.newMember(companyId), rewardId) }
}

async function fulfilled(rewardId: string, lots?: Readonly<Record<string, number>>) {
  const redemption = await redeemed(rewardId, lots)
  await act(redemption.id, 'fulfilment', {})
  return redemption
}

describe('before it is fulfilled, a cancellation', () => {
  test('gives points and item back at once, and says why', async () => {
    const rewardId = await club.newReward({ stock: 1 })
    const { companyId, id } = await redeemed(rewardId)
    const { body } = await act(id, 'cancellation', { reason: 'Ordered twice' })
    expect(body).toMatchObject({
      state: 'cancelled',
      cancelledAt: `${TODAY}T12:00:00.000Z`,
      cancellationRequestedAt: null,
    })
    expect(await club.wallet(companyId)).toMatchObject({ available: 100, held: 0 })
    expect(await club.stockLeft(rewardId)).toBe(1)
    const { events } = (await club.get(`/redemptions/${id}`)).body
    expect(events.at(-1)).toMatchObject({ kind: 'cancelled', text: 'Ordered twice' })
  })

  test('gives a reserved voucher code back to the pool', async () => {
    const rewardId = await club.newVoucher('ONLY')
    const { id } = await redeemed(rewardId)
    expect(await club.stockLeft(rewardId)).toBe(0)
    await act(id, 'cancellation', { reason: 'Not wanted' })
    expect(await club.stockLeft(rewardId)).toBe(1)
  })

  test('of points whose last day has passed gives them 30 days, and others their own last day', async () => {
    const { companyId, id } = await redeemed(await club.newReward(), { '2026-04-30': 60, '2026-12-31': 70 })
    expect(await club.lots(companyId)).toEqual([{ expiresOn: '2026-12-31', remaining: 30 }])
    club.clock.day = '2026-05-10'
    await act(id, 'cancellation', { reason: 'Sold out' })
    expect(await club.lots(companyId)).toEqual([
      { expiresOn: '2026-06-09', remaining: 60 },
      { expiresOn: '2026-12-31', remaining: 70 },
    ])
    club.clock.day = '2026-06-10'
    expect((await club.get(`/companies/${companyId}/wallet`)).body).toMatchObject({ available: 70, held: 0 })
  })
})

describe('after it is fulfilled, a cancellation', () => {
  test('takes a second person, and gives the points back with the days that they had', async () => {
    const rewardId = await club.newReward({ stock: 1 })
    const { companyId, id } = await fulfilled(rewardId, { '2026-04-30': 60, '2026-12-31': 70 })
    club.clock.day = '2026-05-10'
    const asked = await act(id, 'cancellation', { reason: 'Broken on arrival' })
    expect(asked.body).toMatchObject({ state: 'fulfilled', cancellationRequestedAt: '2026-05-10T12:00:00.000Z' })
    expect(await club.wallet(companyId)).toMatchObject({ available: 30, redeemed: 100 })
    expect(await act(id, 'cancellation/approval')).toEqual(refused(409, 'redemption.needs_second_person'))
    expect(await act(id, 'cancellation', { reason: 'Again' })).toEqual(refused(409, 'redemption.cancellation_waits'))

    const approved = await act(id, 'cancellation/approval', undefined, club.second)
    expect(approved.body).toMatchObject({ state: 'cancelled', cancelledAt: '2026-05-10T12:00:00.000Z' })
    expect(await club.lots(companyId)).toEqual([
      { expiresOn: '2026-06-09', remaining: 60 },
      { expiresOn: '2026-12-31', remaining: 70 },
    ])
    expect(await club.stockLeft(rewardId)).toBe(0)
    const { events } = (await club.get(`/redemptions/${id}`)).body
    expect(events.map(({ kind, text }: { kind: string; text: string }) => [kind, text])).toEqual([
      ['requested', null],
      ['fulfilled', null],
      ['cancellation_requested', 'Broken on arrival'],
      ['cancelled', null],
    ])
    expect(events[2].actorId).not.toBe(events[3].actorId)
  })

  test('puts the item back into stock where that was asked', async () => {
    const rewardId = await club.newReward({ stock: 3 })
    const { id } = await fulfilled(rewardId)
    await act(id, 'cancellation', { reason: 'Wrong size', returnsToStock: true })
    expect(await club.stockLeft(rewardId)).toBe(2)
    await act(id, 'cancellation/approval', undefined, club.second)
    expect(await club.stockLeft(rewardId)).toBe(3)
  })

  test('never gives an issued voucher code back to the pool', async () => {
    const rewardId = await club.newVoucher('ISSUED')
    const { companyId, id } = await fulfilled(rewardId)
    await act(id, 'cancellation', { reason: 'Does not work', returnsToStock: true })
    await act(id, 'cancellation/approval', undefined, club.second)
    expect(await club.wallet(companyId)).toMatchObject({ available: 100 })
    expect(await club.stockLeft(rewardId)).toBe(0)
    expect((await club.get(`/redemptions/${id}/voucher-code`)).body).toEqual({ code: 'ISSUED' })
  })

  test('can be withdrawn, and asked for again', async () => {
    const { companyId, id } = await fulfilled(await club.newReward())
    const withdraw = () => club.app.request('DELETE', `/redemptions/${id}/cancellation`)
    expect(await withdraw()).toEqual(refused(409, 'redemption.no_cancellation_waits'))
    await act(id, 'cancellation', { reason: 'By mistake' })
    expect((await withdraw()).body).toMatchObject({ state: 'fulfilled', cancellationRequestedAt: null })
    expect(await act(id, 'cancellation/approval', undefined, club.second)).toEqual(
      refused(409, 'redemption.no_cancellation_waits'),
    )
    await act(id, 'cancellation', { reason: 'After all' })
    await act(id, 'cancellation/approval', undefined, club.second)
    expect(await withdraw()).toEqual(refused(409, 'redemption.no_cancellation_waits'))
    expect(await club.wallet(companyId)).toMatchObject({ available: 100 })
  })

  test('pays debt first', async () => {
    const { companyId, id } = await fulfilled(await club.newReward())
    await club.owe(companyId, 40)
    await act(id, 'cancellation', { reason: 'Broken' })
    await act(id, 'cancellation/approval', undefined, club.second)
    expect(await club.wallet(companyId)).toMatchObject({ available: 60 })
  })
})

test.each([
  ['a reason', {}],
  ['a reason of more than blanks', { reason: '  ' }],
  ['a reason without NUL', { reason: 'a\0' }],
])('a cancellation needs %s', async (_, body) => {
  const { id } = await redeemed(await club.newReward())
  expect(await act(id, 'cancellation', body)).toEqual(refused(422, 'request.invalid'))
})
