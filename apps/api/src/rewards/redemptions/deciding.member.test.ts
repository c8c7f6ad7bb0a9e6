import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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

describe('an approval by the company', () => {
  async function waiting() {
    const people = await company()
    await club.setRules(people.companyId, { approvalAbovePoints: 50 })
    const rewardId = await club.newReward({ kind: 'service' })
    const { body } = await people.asa.redeem(rewardId)
    return { ...people, rewardId, id: body.items[0].id as string }
  }

  test('is given by an administrator', async () => {
    const { id, asa, boss } = await waiting()
    expect((await boss.get('/me/redemptions?scope=company')).body.items[0]).toMatchObject({ id, canDecide: true })
    expect((await asa.get('/me/redemptions')).body.items[0]).toMatchObject({ id, canDecide: false, canCancel: true })
    const approved = await boss.post(`/me/redemptions/${id}/approval`)
    expect(approved).toMatchObject({ status: 200, body: { state: 'approved', canDecide: false } })
    const events = (await asa.get(`/me/redemptions/${id}`)).body.events
    expect(events[1]).toMatchObject({ kind: 'approved_by_company', by: 'colleague', byName: 'Bo Boss' })
    expect((await boss.post(`/me/redemptions/${id}/approval`)).body.code).toBe('redemption.wrong_state')
  })

  test('is needed for many at once that one alone would not need', async () => {
    const { asa, companyId } = await company()
    await club.setRules(companyId, { approvalAbovePoints: 300 })
    const rewardId = await club.newReward({ kind: 'service' })
    const stateOf = async (quantity: number) => (await asa.redeem(rewardId, { quantity })).body.items[0].state
    expect(await stateOf(3)).toBe('approved')
    expect(await stateOf(4)).toBe('awaiting_approval')
  })

  test('is refused by an administrator with a reason, and the points are back', async () => {
    const { id, companyId, asa, boss } = await waiting()
    const rejected = await boss.post(`/me/redemptions/${id}/rejection`, { reason: 'Too dear' })
    expect(rejected).toMatchObject({ status: 200, body: { state: 'rejected' } })
    expect((await asa.get(`/me/redemptions/${id}`)).body.events[1]).toMatchObject({
      kind: 'rejected',
      text: 'Too dear',
    })
    expect(await club.wallet(companyId)).toMatchObject({ available: 1000, held: 0 })
  })

  test('is not for redeemers and viewers', async () => {
    const { id, asa, vera } = await waiting()
    for (const member of [asa, vera]) {
      expect((await member.post(`/me/redemptions/${id}/approval`)).status).toBe(403)
      expect((await member.post(`/me/redemptions/${id}/rejection`, { reason: 'x' })).status).toBe(403)
    }
    expect((await asa.get(`/me/redemptions/${id}`)).body.state).toBe('awaiting_approval')
  })

  test('of an administrator’s own request takes another administrator, if there is one', async () => {
    const { companyId, boss, rewardId } = await waiting()
    const own = (await boss.redeem(rewardId)).body.items[0]
    expect(own).toMatchObject({ state: 'awaiting_approval', canDecide: true })
    const second = await club.join(companyId, 'company_administrator')
    expect((await boss.get(`/me/redemptions/${own.id}`)).body.canDecide).toBe(false)
    const refused = await boss.post(`/me/redemptions/${own.id}/approval`)
    expect([refused.status, refused.body.code]).toEqual([409, 'redemption.needs_another_administrator'])
    expect((await second.post(`/me/redemptions/${own.id}/approval`)).body.state).toBe('approved')
    await second.delete(`/me/company/members/${second.id}`)
    const alone = (await boss.redeem(rewardId)).body.items[0]
    expect((await boss.post(`/me/redemptions/${alone.id}/approval`)).body.state).toBe('approved')
  })

  test('is not to be given where staff alone decide', async () => {
    const { asa, boss } = await company()
    const rewardId = await club.newReward({ kind: 'service', needsStaffApproval: true })
    const { id } = (await asa.redeem(rewardId)).body.items[0]
    expect((await boss.get(`/me/redemptions/${id}`)).body.canDecide).toBe(false)
    expect((await boss.post(`/me/redemptions/${id}/approval`)).body.code).toBe('redemption.approval_not_needed')
    const refused = await boss.post(`/me/redemptions/${id}/rejection`, { reason: 'No' })
    expect(refused.body.code).toBe('redemption.approval_not_needed')
  })

  test('and a cancellation at the same moment do not both happen', async () => {
    const { id, asa, boss, companyId } = await waiting()
    const answers = await Promise.all([
      boss.post(`/me/redemptions/${id}/rejection`, { reason: 'No' }),
      asa.post(`/me/redemptions/${id}/cancellation`, {}),
    ])
    expect(tally(answers)).toEqual({ 200: 1, '409 redemption.wrong_state': 1 })
    expect(await club.wallet(companyId)).toMatchObject({ available: 1000, held: 0 })
  })
})

describe('a cancellation', () => {
  test('by whom it is for gives points and item back, until it is fulfilled', async () => {
    const { companyId, asa } = await company()
    const rewardId = await club.newReward({ stock: 2 })
    const [first, second] = (await asa.redeem(rewardId, { quantity: 2, delivery: home })).body.items
    expect((await asa.post(`/me/redemptions/${first.id}/cancellation`, {})).body.state).toBe('cancelled')
    expect(await club.stockLeft(rewardId)).toBe(1)
    await club.post(`/redemptions/${second.id}/fulfilment`, {})
    const late = await asa.post(`/me/redemptions/${second.id}/cancellation`, { reason: 'Changed my mind' })
    expect([late.status, late.body.code]).toEqual([409, 'redemption.wrong_state'])
    expect((await club.get(`/redemptions/${second.id}`)).body.cancellationRequestedAt).toBeNull()
    expect(await club.wallet(companyId)).toMatchObject({ available: 900, held: 0 })
  })

  test('by a colleague takes an administrator, and by a viewer is none', async () => {
    const { companyId, asa, boss, vera } = await company()
    const eva = await club.join(companyId, 'redeemer')
    const { id } = (await asa.redeem(await club.newReward(), { delivery: home })).body.items[0]
    expect((await vera.post(`/me/redemptions/${id}/cancellation`, {})).body.code).toBe('access.missing_permission')
    const refused = await eva.post(`/me/redemptions/${id}/cancellation`, {})
    expect([refused.status, refused.body.code]).toEqual([403, 'redemption.of_colleague'])
    expect((await boss.post(`/me/redemptions/${id}/cancellation`, { reason: 'Has left' })).body.state).toBe('cancelled')
  })
})
