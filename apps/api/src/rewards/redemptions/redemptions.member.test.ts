import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type MemberClub, memberClub } from './member-club.fixture.ts'
import { tally } from './redeeming-club.fixture.ts'

let club: MemberClub

beforeAll(async () => {
  club = await memberClub()
})

afterAll(async () => {
  expect(await club.faults()).toEqual([])
  await club.app.close()
})

const home = { name: 'Åsa Ek', address: 'Storgatan 1', postalCode: '111 22', city: 'Malmö', country: 'SE' }

async function company(points = 1_000) {
  const companyId = await club.newCompany(points)
  return {
    companyId,
    boss: await club.join(companyId, 'company_administrator', { firstName: 'Bo', lastName: 'Boss' }),
    asa: await club.join(companyId, 'redeemer', { firstName: 'Åsa', lastName: 'Ek' }),
    vera: await club.join(companyId, 'viewer'),
  }
}

describe('a member redeems', () => {
  test('some of a reward, each of which is a redemption of its own', async () => {
    const { companyId, asa } = await company()
    const rewardId = await club.newReward({ stock: 5, texts: { en: { name: 'Jacket' }, sv: { name: 'Jacka' } } })
    const { status, body } = await asa.redeem(rewardId, { quantity: 3, delivery: home, note: 'Storlek L' })
    expect([status, body.items.length]).toEqual([201, 3])
    expect(body.items[0]).toMatchObject({
      rewardName: 'Jacka',
      points: 100,
      payFrom: 'company',
      state: 'approved',
      memberName: 'Åsa Ek',
      isMine: true,
      canCancel: true,
      canDecide: false,
    })
    expect(await club.wallet(companyId)).toMatchObject({ available: 700, held: 300 })
    expect(await club.stockLeft(rewardId)).toBe(2)
    const { body: read } = await asa.get(`/me/redemptions/${body.items[2].id}`)
    expect(read).toMatchObject({ delivery: home, voucherCode: null, trackingText: null })
    expect(read.events).toEqual([
      { kind: 'requested', state: 'approved', occurredAt: read.requestedAt, by: 'me', byName: null, text: 'Storlek L' },
    ])
  })

  test('all of them or none, whether points, items or a limit end first', async () => {
    const { companyId, asa } = await company(250)
    const tooDear = await club.newReward()
    const tooFew = await club.newReward({ points: 1, stock: 2 })
    const limited = await club.newReward({ points: 1, maxPerMember: 2 })
    const refused = [
      await asa.redeem(tooDear, { quantity: 3, delivery: home }),
      await asa.redeem(tooFew, { quantity: 3, delivery: home }),
      await asa.redeem(limited, { quantity: 3, delivery: home }),
    ]
    expect(tally(refused)).toEqual({
      '409 redemption.insufficient_points': 1,
      '409 redemption.out_of_stock': 1,
      '409 redemption.limit_reached': 1,
    })
    expect(refused[0]?.body.errors[0].message).toBe('50 points are missing.')
    expect(await club.wallet(companyId)).toMatchObject({ available: 250, held: 0 })
    expect(await club.stockLeft(tooFew)).toBe(2)
    expect((await asa.get('/me/redemptions')).body.items).toEqual([])
  })

  test('once under one idempotency key, however often it is sent', async () => {
    const { companyId, asa } = await company()
    const rewardId = await club.newReward({ kind: 'service' })
    const key = { headers: { 'idempotency-key': newId() } }
    const send = () => asa.post('/me/redemptions', { rewardId, quantity: 2 }, key)
    const answers = await Promise.all([send(), send(), send()])
    expect(tally(answers)).toEqual({ 201: 3 })
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await club.wallet(companyId)).toMatchObject({ available: 800, held: 200 })
    const other = await asa.post('/me/redemptions', { rewardId, quantity: 1 }, key)
    expect([other.status, other.body.code]).toEqual([409, 'idempotency.key_reused'])
  })

  test('the last item in two tabs, and gets it in one of them', async () => {
    const { asa } = await company()
    const rewardId = await club.newReward({ stock: 1 })
    const answers = await Promise.all([
      asa.redeem(rewardId, { delivery: home }),
      asa.redeem(rewardId, { delivery: home }),
    ])
    expect(tally(answers)).toEqual({ 201: 1, '409 redemption.out_of_stock': 1 })
  })

  test('the last item, twenty of several companies at once', async () => {
    const companies = await Promise.all([company(), company(), company(), company()])
    const rewardId = await club.newReward({ stock: 1, kind: 'training' })
    const people = Array.from({ length: 20 }, (_, index) => companies[index % 4] as (typeof companies)[0])
    const answers = await Promise.all(
      people.map(({ asa, boss }, index) => (index % 8 < 4 ? asa : boss).redeem(rewardId)),
    )
    expect(tally(answers)).toEqual({ 201: 1, '409 redemption.out_of_stock': 19 })
  })

  test('with points of their own', async () => {
    const { companyId, asa, boss } = await company()
    await club.give({ companyId, walletId: asa.id }, 150)
    const rewardId = await club.newReward({ kind: 'service' })
    const { body } = await asa.redeem(rewardId, { payFrom: 'own' })
    expect(body.items[0].payFrom).toBe('own')
    expect(await club.wallet(companyId, asa.id)).toMatchObject({ available: 50, held: 100 })
    expect((await asa.redeem(rewardId, { payFrom: 'own' })).body.code).toBe('redemption.insufficient_points')
    // The administrator sees it and cannot undo what somebody pays for themselves.
    const { id } = body.items[0]
    expect((await boss.get(`/me/redemptions/${id}`)).body).toMatchObject({ isMine: false, canCancel: false })
    expect((await boss.post(`/me/redemptions/${id}/cancellation`, {})).body.code).toBe('redemption.of_colleague')
  })

  test('nothing as a viewer, nor after leaving', async () => {
    const { asa, vera, boss } = await company()
    const rewardId = await club.newReward()
    const answer = await vera.redeem(rewardId, { delivery: home })
    expect([answer.status, answer.body.code]).toEqual([403, 'access.missing_permission'])
    expect((await boss.delete(`/me/company/members/${asa.id}`)).status).toBe(204)
    expect((await asa.redeem(rewardId, { delivery: home })).status).toBe(401)
  })

  test.each([
    ['none of it', { quantity: 0 }],
    ['twenty-one of it', { quantity: 21 }],
    ['half of it', { quantity: 1.5 }],
    ['for a colleague', { memberId: newId() }],
    ['with the points of somebody else', { payFrom: 'member' }],
    ['to a place without a city', { delivery: { ...home, city: undefined } }],
    ['to a place with NUL in it', { delivery: { ...home, name: 'a\0b' } }],
  ])('not %s', async (_, fields) => {
    const { asa } = await company()
    const { status, body } = await asa.redeem(await club.newReward(), { delivery: home, ...fields })
    expect([status, body.code]).toEqual([422, 'request.invalid'])
  })
})

describe('what is redeemed is sent', () => {
  test('to the company, if nothing else is said and its address is known', async () => {
    const { companyId, asa } = await company()
    const rewardId = await club.newReward()
    const missing = await asa.redeem(rewardId)
    expect([missing.status, missing.body.code]).toEqual([422, 'redemption.delivery_missing'])
    await club.app.request('PATCH', `/companies/${companyId}`, {
      body: { address: 'Verkstadsvägen 3', city: 'Ås', country: 'NO' },
      headers: { 'if-match': '"1"' },
    })
    const { body } = await asa.redeem(rewardId)
    const delivery = { name: 'Åsa Ek', address: 'Verkstadsvägen 3', postalCode: null, city: 'Ås', country: 'NO' }
    expect((await asa.get(`/me/redemptions/${body.items[0].id}`)).body.delivery).toEqual(delivery)
  })

  test('only if it is merchandise', async () => {
    const { asa } = await company()
    const rewardId = await club.newReward({ kind: 'donation' })
    expect((await asa.redeem(rewardId, { delivery: home })).body.code).toBe('redemption.nothing_to_deliver')
    expect((await asa.redeem(rewardId)).status).toBe(201)
  })

  test('where nobody else at the company learns, and nobody after the person is erased', async () => {
    const { asa, boss, vera } = await company()
    const { body } = await asa.redeem(await club.newReward(), { delivery: home, note: 'Ring Åsa' })
    const { id } = body.items[0]
    expect((await boss.get(`/me/redemptions/${id}`)).body).toMatchObject({ delivery: null, memberName: 'Åsa Ek' })
    expect((await boss.get(`/me/redemptions/${id}`)).body.events[0].text).toBe('Ring Åsa')
    expect((await vera.get(`/me/redemptions/${id}`)).body.events[0]).toMatchObject({ by: 'colleague', text: null })
    expect((await club.get(`/redemptions/${id}`)).body.delivery).toEqual(home)
    const { body: record } = await club.get(`/members/${asa.id}/personal-data`)
    expect(record.redemptions[0].delivery).toEqual(home)
    await club.post(`/redemptions/${id}/cancellation`, { reason: 'Erasure' })
    await boss.delete(`/me/company/members/${asa.id}`)
    expect((await club.post(`/members/${asa.id}/erasure`, { reason: 'requested' })).status).toBe(200)
    expect((await club.get(`/redemptions/${id}`)).body).toMatchObject({ delivery: null, memberName: null })
  })
})

describe('a voucher code', () => {
  test('is read by whom it is for, once it is handed out, and the audit log notes it', async () => {
    const { asa, boss } = await company()
    const { body } = await asa.redeem(await club.newVoucher('GIFT-1'))
    const { id } = body.items[0]
    expect((await asa.get(`/me/redemptions/${id}`)).body.voucherCode).toBeNull()
    await club.post(`/redemptions/${id}/fulfilment`, { trackingText: 'By mail' })
    expect((await asa.get(`/me/redemptions/${id}`)).body).toMatchObject({
      voucherCode: 'GIFT-1',
      trackingText: 'By mail',
    })
    expect((await boss.get(`/me/redemptions/${id}`)).body.voucherCode).toBeNull()
    const readings = (await club.auditOf(id)).filter(({ action }) => action === 'redemption.voucher_code_read')
    expect(readings).toHaveLength(1)
  })
})

describe('members of another company', () => {
  test('find none of it: every address says that it does not exist', async () => {
    const { companyId, asa } = await company()
    await club.setRules(companyId, { approvalAbovePoints: 50 })
    const { id } = (await asa.redeem(await club.newReward(), { delivery: home })).body.items[0]
    const { boss: stranger } = await company()
    const answers = [
      await stranger.get(`/me/redemptions/${id}`),
      await stranger.post(`/me/redemptions/${id}/approval`),
      await stranger.post(`/me/redemptions/${id}/rejection`, { reason: 'x' }),
      await stranger.post(`/me/redemptions/${id}/cancellation`, {}),
    ]
    expect(tally(answers)).toEqual({ '404 redemption.unknown': 4 })
    const nobody = await stranger.get(`/me/redemptions/${newId()}`)
    expect({ ...nobody.body, requestId: '' }).toEqual({ ...answers[0]?.body, requestId: '' })
    expect((await stranger.get('/me/redemptions?scope=company')).body.items).toEqual([])
  })

  test('cannot redeem what is not for them, as if it did not exist', async () => {
    const { companyId } = await company()
    const { asa: stranger } = await company()
    const rewardId = await club.newReward({ audience: 'companies', kind: 'service' })
    await club.app.request('PUT', `/rewards/${rewardId}/companies`, { body: { companyIds: [companyId] } })
    for (const id of [rewardId, newId()]) {
      const { status, body } = await stranger.redeem(id)
      expect([status, body.code]).toEqual([422, 'redemption.unknown_reward'])
    }
  })

  test('are also those with a key, or of the staff', async () => {
    expect((await club.get('/me/redemptions')).status).toBe(403)
    const session = await club.app.staffSession('administrator')
    expect((await club.app.request('GET', '/me/redemptions', { session })).status).toBe(403)
  })
})

describe('the list', () => {
  test('of the company has what its points pay for; what members pay themselves only administrators see', async () => {
    const { companyId, asa, boss, vera } = await company()
    await club.give({ companyId, walletId: asa.id }, 100)
    const rewardId = await club.newReward({ kind: 'service' })
    const shared = (await asa.redeem(rewardId)).body.items[0].id
    const own = (await asa.redeem(rewardId, { payFrom: 'own' })).body.items[0].id
    const idsOf = async (member: typeof asa, query: string) =>
      (await member.get(`/me/redemptions?${query}`)).body.items.map(({ id }: { id: string }) => id)
    expect(await idsOf(asa, '')).toEqual([own, shared])
    expect(await idsOf(boss, 'scope=company')).toEqual([own, shared])
    expect(await idsOf(vera, 'scope=company')).toEqual([shared])
    expect(await idsOf(vera, '')).toEqual([])
    expect((await vera.get(`/me/redemptions/${own}`)).body.code).toBe('redemption.unknown')
    expect(await idsOf(boss, 'scope=company&state=fulfilled')).toEqual([])
    const first = await boss.get('/me/redemptions?scope=company&limit=1')
    expect(await idsOf(boss, `scope=company&limit=1&cursor=${first.body.nextCursor}`)).toEqual([shared])
  })

  test('goes on after the company was merged into another', async () => {
    const [gone, goesOn] = [await company(), await company()]
    const { id } = (await gone.asa.redeem(await club.newReward({ kind: 'service' }))).body.items[0]
    await club.post(`/companies/${gone.companyId}/merger`, { intoCompanyId: goesOn.companyId })
    expect((await gone.asa.get('/me/redemptions')).body.items[0]).toMatchObject({
      id,
      payFrom: 'company',
      isMine: true,
    })
    expect((await goesOn.boss.get(`/me/redemptions/${id}`)).body).toMatchObject({ id, memberName: 'Åsa Ek' })
    expect((await gone.asa.post(`/me/redemptions/${id}/cancellation`, {})).body.state).toBe('cancelled')
  })
})

test('nothing that a member reads says what a reward costs', async () => {
  const { asa, boss } = await company()
  await club.setRules((await company()).companyId, {})
  const rewardId = await club.newReward({ cost: '87.6543', currency: 'SEK' })
  const { id } = (await asa.redeem(rewardId, { delivery: home })).body.items[0]
  await club.post(`/redemptions/${id}/fulfilment`, {})
  const paths = ['/me/rewards', `/me/rewards/${rewardId}`, '/me/redemptions', `/me/redemptions/${id}`, '/me/overview']
  const answers = [
    ...(await Promise.all(paths.map((path) => asa.get(path)))),
    await boss.get('/me/company/gift-register'),
    await boss.get('/me/company/gift-register?format=csv'),
    await asa.get('/me/wallet/entries'),
  ]
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain('87.65')
})
