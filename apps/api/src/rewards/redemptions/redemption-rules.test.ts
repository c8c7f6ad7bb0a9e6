import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type RedeemingClub, redeemingClub, TODAY, tally } from './redeeming-club.fixture.ts'

let club: RedeemingClub

beforeAll(async () => {
  club = await redeemingClub()
})

afterAll(async () => {
  expect(await club.faults()).toEqual([])
  await club.app.close()
})

async function company(rules: object, fields: object = {}) {
  const companyId = await club.newCompany(100_000)
  expect((await club.setRules(companyId, rules)).status).toBe(200)
  return { companyId, memberId: await club.newMember(companyId, fields) }
}

/** What the rules have against it, by request and by question: they must agree. */
async function against(memberId: string, reward: object): Promise<string[]> {
  const rewardId = await club.newReward(reward)
  const asked = (await club.get(`/rewards/${rewardId}/availability?memberId=${memberId}`)).body
  const { status, body } = await club.redeem(memberId, rewardId)
  const errors: { path: string }[] = body.errors ?? []
  const codes = errors.map(({ path }) => path)
  expect(asked.available).toBe(status === 201)
  expect(asked.reasons.map(({ code }: { code: string }) => code)).toEqual(codes)
  if (codes.length > 0) expect([status, body.code]).toEqual([409, 'redemption.blocked_by_company_rule'])
  return codes
}

describe('the rules of a company', () => {
  test('allow everything until somebody says otherwise', async () => {
    const companyId = await club.newCompany()
    const { headers, body } = await club.get(`/companies/${companyId}/redemption-rules`)
    expect(headers.etag).toBe('"0"')
    expect(body).toEqual({
      companyId,
      whoMayRedeem: 'redeemers',
      approvalAbovePoints: null,
      valueCapPerMemberAndYear: null,
      blockedKinds: [],
      businessRewardsOnly: false,
      isPublicSector: false,
      version: 0,
    })
  })

  test('are replaced by whoever read them last, and that is in the audit log', async () => {
    const companyId = await club.newCompany()
    const path = `/companies/${companyId}/redemption-rules`
    const rules = {
      whoMayRedeem: 'administrators',
      approvalAbovePoints: 5000,
      valueCapPerMemberAndYear: { amount: '450', currency: 'SEK' },
      blockedKinds: ['donation', 'donation'],
      businessRewardsOnly: true,
      isPublicSector: true,
    }
    const put = (etag: string) => club.app.request('PUT', path, { body: rules, headers: { 'if-match': etag } })
    const answers = await Promise.all(Array.from({ length: 5 }, () => put('"0"')))
    expect(tally(answers)).toEqual({ 200: 1, '412 request.changed_meanwhile': 4 })
    const stored = {
      ...rules,
      valueCapPerMemberAndYear: { amount: '450.0000', currency: 'SEK' },
      blockedKinds: ['donation'],
    }
    expect((await club.get(path)).body).toEqual({ companyId, ...stored, version: 1 })
    expect((await put('"1"')).body.version).toBe(2)
    expect((await club.auditOf(companyId)).filter(({ action }) => action === 'redemption_rules.changed')).toHaveLength(
      2,
    )
  })

  test.each([
    ['a cap without a currency', { valueCapPerMemberAndYear: { amount: '1' } }],
    ['a cap below zero', { valueCapPerMemberAndYear: { amount: '-1', currency: 'SEK' } }],
    ['half a point', { approvalAbovePoints: 0.5 }],
    ['an unknown kind', { blockedKinds: ['alcohol'] }],
    ['an unknown field', { viewersMay: true }],
  ])('are refused with %s', async (_, rules) => {
    expect((await club.setRules(await club.newCompany(), rules)).body.code).toBe('request.invalid')
  })

  test('are those of the company that goes on after a merger', async () => {
    const [merged, survivor] = [await club.newCompany(), await club.newCompany()]
    await club.setRules(survivor, { businessRewardsOnly: true })
    await club.post(`/companies/${merged}/merger`, { intoCompanyId: survivor })
    expect((await club.get(`/companies/${merged}/redemption-rules`)).body).toMatchObject({
      companyId: survivor,
      businessRewardsOnly: true,
    })
    expect((await club.setRules(merged, {})).body.code).toBe('company.merged')
  })

  test('of an unknown company are unknown', async () => {
    expect((await club.get(`/companies/${newId()}/redemption-rules`)).body.code).toBe('company.unknown')
  })
})

describe('by the rules of the company', () => {
  test('a viewer never redeems, and a redeemer only where they may', async () => {
    const { companyId, memberId } = await company({})
    const viewer = await club.newMember(companyId, { role: 'viewer' })
    const administrator = await club.newMember(companyId, { role: 'company_administrator' })
    expect(await against(viewer, {})).toEqual(['may_not_redeem'])
    expect(await against(memberId, {})).toEqual([])
    await club.setRules(companyId, { whoMayRedeem: 'administrators' })
    expect(await against(viewer, {})).toEqual(['may_not_redeem'])
    expect(await against(memberId, {})).toEqual(['may_not_redeem'])
    expect(await against(administrator, {})).toEqual([])
  })

  test('kinds are blocked', async () => {
    const { memberId } = await company({ blockedKinds: ['donation', 'service'] })
    expect(await against(memberId, { kind: 'donation' })).toEqual(['blocked_kind'])
    expect(await against(memberId, { kind: 'training' })).toEqual([])
  })

  test('only what is for the business is allowed', async () => {
    const { memberId } = await company({ businessRewardsOnly: true })
    expect(await against(memberId, {})).toEqual(['business_rewards_only'])
    expect(await against(memberId, { isBusinessReward: true })).toEqual([])
  })

  test('people of the public sector receive what is for their work only, whatever it costs', async () => {
    const { memberId } = await company({ isPublicSector: true, businessRewardsOnly: true })
    expect(await against(memberId, { cost: '0', currency: 'SEK' })).toEqual(['public_sector'])
    expect(await against(memberId, { isBusinessReward: true, cost: '900', currency: 'SEK' })).toEqual([])
  })

  test('every rule that is broken is named', async () => {
    const { memberId } = await company({ isPublicSector: true, blockedKinds: ['service'] }, { role: 'viewer' })
    expect(await against(memberId, { kind: 'service' })).toEqual(['may_not_redeem', 'blocked_kind', 'public_sector'])
  })
})

describe('the cap of value', () => {
  const capped = (amount: string) => company({ valueCapPerMemberAndYear: { amount, currency: 'SEK' } })
  const costs = (cost: string, more: object = {}) => ({ cost, currency: 'SEK', ...more })

  test('is reached exactly, to the ten-thousandth, by each person alone', async () => {
    const { companyId, memberId } = await capped('100')
    expect(await against(memberId, costs('99.9999'))).toEqual([])
    expect(await against(memberId, costs('0.0002'))).toEqual(['value_cap'])
    expect(await against(memberId, costs('0.0001'))).toEqual([])
    expect(await against(memberId, costs('0'))).toEqual([])
    expect(await against(await club.newMember(companyId), costs('100'))).toEqual([])
  })

  test('says what is left of it', async () => {
    const { memberId } = await capped('100')
    await against(memberId, costs('62.5'))
    const rewardId = await club.newReward(costs('40'))
    const { body } = await club.get(`/rewards/${rewardId}/availability?memberId=${memberId}`)
    expect(body.reasons).toEqual([{ code: 'value_cap', cap: '100.0000', left: '37.5000', currency: 'SEK' }])
  })

  test('is not used up by what is for the business, or was cancelled', async () => {
    const { memberId } = await capped('100')
    expect(await against(memberId, costs('500', { isBusinessReward: true }))).toEqual([])
    const id = await club.redeemed(memberId, await club.newReward(costs('100')))
    expect(await against(memberId, costs('1'))).toEqual(['value_cap'])
    await club.post(`/redemptions/${id}/cancellation`, { reason: 'No' })
    expect(await against(memberId, costs('1'))).toEqual([])
  })

  test('is beyond what nobody knows the cost of in its currency', async () => {
    const { memberId } = await capped('1000')
    expect(await against(memberId, {})).toEqual(['value_cap'])
    expect(await against(memberId, { cost: '1', currency: 'NOK' })).toEqual(['value_cap'])
  })

  test("begins anew with the year in the club's time zone", async () => {
    const { memberId } = await capped('100')
    const { now } = club.clock
    club.clock.now = () => new Date('2026-12-31T22:59:00Z')
    expect(await against(memberId, costs('100'))).toEqual([])
    expect(await against(memberId, costs('100'))).toEqual(['value_cap'])
    club.clock.now = () => new Date('2026-12-31T23:00:00Z')
    expect(await against(memberId, costs('100'))).toEqual([])
    expect(await against(memberId, costs('100'))).toEqual(['value_cap'])
    club.clock.now = now
  })
})

describe('availability', () => {
  test('says everything at once, approvals included', async () => {
    const companyId = await club.newCompany(70)
    await club.setRules(companyId, { approvalAbovePoints: 50 })
    const rewardId = await club.newReward({ stock: 0, needsStaffApproval: true, availableFrom: '2026-05-01' })
    const { body } = await club.get(`/rewards/${rewardId}/availability?companyId=${companyId}`)
    expect(body).toEqual({
      available: false,
      reasons: [
        { code: 'not_yet', from: '2026-05-01' },
        { code: 'out_of_stock' },
        { code: 'points_missing', missing: 30 },
        { code: 'needs_approval', by: 'staff' },
        { code: 'needs_approval', by: 'company' },
      ],
    })
  })

  test('is not kept from anybody by an approval alone', async () => {
    const companyId = await club.newCompany(100)
    const rewardId = await club.newReward({ needsStaffApproval: true })
    const { body } = await club.get(`/rewards/${rewardId}/availability?companyId=${companyId}`)
    expect(body).toEqual({ available: true, reasons: [{ code: 'needs_approval', by: 'staff' }] })
  })

  test('looks at the wallet that would pay, after what expired', async () => {
    const companyId = await club.newCompany(100)
    const memberId = await club.newMember(companyId)
    await club.give({ companyId, walletId: memberId }, 130, '2026-04-30')
    const rewardId = await club.newReward({ points: 120 })
    const reasons = async (query: string) =>
      (await club.get(`/rewards/${rewardId}/availability?memberId=${memberId}${query}`)).body.reasons
    expect(await reasons('')).toEqual([{ code: 'points_missing', missing: 20 }])
    expect(await reasons('&payFrom=member')).toEqual([])
    club.clock.day = '2026-05-01'
    expect(await reasons('&payFrom=member')).toEqual([{ code: 'points_missing', missing: 120 }])
    club.clock.day = TODAY
  })

  test('is asked for somebody who is there', async () => {
    const [companyId, other] = [await club.newCompany(), await club.newCompany()]
    const memberId = await club.newMember(companyId)
    const rewardId = await club.newReward()
    const code = async (id: string, query: string) => (await club.get(`/rewards/${id}/availability?${query}`)).body.code
    expect(await code(rewardId, '')).toBe('redemption.nobody_named')
    expect(await code(rewardId, `companyId=${companyId}&payFrom=member`)).toBe('redemption.nobody_named')
    expect(await code(rewardId, `companyId=${other}&memberId=${memberId}`)).toBe('redemption.member_of_another_company')
    expect(await code(rewardId, `companyId=${newId()}`)).toBe('company.unknown')
    expect(await code(rewardId, `memberId=${newId()}`)).toBe('member.unknown')
    expect(await code(newId(), `memberId=${memberId}`)).toBe('reward.unknown')
  })

  test('for somebody who has left is as for a viewer', async () => {
    const companyId = await club.newCompany(1000)
    const memberId = await club.newMember(companyId)
    await club.post(`/members/${memberId}/departure`)
    const { body } = await club.get(`/rewards/${await club.newReward()}/availability?memberId=${memberId}`)
    expect(body).toEqual({ available: false, reasons: [{ code: 'may_not_redeem' }] })
  })
})
