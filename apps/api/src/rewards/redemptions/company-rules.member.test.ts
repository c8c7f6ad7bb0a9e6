import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type MemberClub, memberClub } from './member-club.fixture.ts'
import { tally } from './redeeming-club.fixture.ts'

let club: MemberClub

beforeAll(async () => {
  club = await memberClub()
})

afterAll(() => club.app.close())

async function company() {
  const companyId = await club.newCompany(1_000)
  return {
    companyId,
    boss: await club.join(companyId, 'company_administrator'),
    asa: await club.join(companyId, 'redeemer', { firstName: 'Åsa', lastName: 'Ek' }),
  }
}

const rules = {
  whoMayRedeem: 'administrators',
  approvalAbovePoints: 500,
  valueCapPerMemberAndYear: { amount: '450', currency: 'SEK' },
  blockedKinds: ['donation'],
  businessRewardsOnly: true,
}
const path = '/me/company/redemption-rules'

describe('the rules of a company', () => {
  test('are read and replaced by its administrator, of two at once by one', async () => {
    const { boss, asa } = await company()
    const { headers, body } = await boss.get(path)
    expect([headers.etag, body.version, body.whoMayRedeem]).toEqual(['"0"', 0, 'redeemers'])
    const put = () => boss.put(path, rules, { headers: { 'if-match': '"0"' } })
    expect(tally(await Promise.all([put(), put()]))).toEqual({ 200: 1, '412 request.changed_meanwhile': 1 })
    const cap = { amount: '450.0000', currency: 'SEK' }
    expect((await boss.get(path)).body).toEqual({
      ...rules,
      valueCapPerMemberAndYear: cap,
      isPublicSector: false,
      version: 1,
    })
    expect((await asa.redeem(await club.newReward({ kind: 'service' }))).body.code).toBe(
      'redemption.blocked_by_company_rule',
    )
    expect((await boss.put(path, rules)).status).toBe(428)
  })

  test('leave it to the club whether the company belongs to the public sector', async () => {
    const { companyId, boss } = await company()
    await club.setRules(companyId, { isPublicSector: true })
    const refused = await boss.put(path, { ...rules, isPublicSector: false }, { headers: { 'if-match': '"1"' } })
    expect(refused.body.code).toBe('request.invalid')
    const { body } = await boss.put(path, rules, { headers: { 'if-match': '"1"' } })
    expect(body).toMatchObject({ isPublicSector: true, version: 2 })
  })

  test('are neither shown to nor changed by other members, and never those of another company', async () => {
    const [{ companyId, asa }, other] = [await company(), await company()]
    expect((await asa.get(path)).status).toBe(403)
    expect((await asa.put(path, rules, { headers: { 'if-match': '"0"' } })).status).toBe(403)
    await other.boss.put(path, rules, { headers: { 'if-match': '"0"' } })
    expect((await club.get(`/companies/${companyId}/redemption-rules`)).body.version).toBe(0)
  })
})

describe('the gift register of a company', () => {
  test('says who received what, and of an account credit how much, never what it cost', async () => {
    const { asa, boss } = await company()
    const jacket = await club.newReward({ kind: 'service', cost: '87.5', currency: 'SEK' })
    const credit = await club.newReward({
      kind: 'account_credit',
      creditAmount: '500',
      cost: '450.25',
      currency: 'SEK',
    })
    for (const rewardId of [jacket, credit]) {
      const { id } = (await asa.redeem(rewardId)).body.items[0]
      await club.post(`/redemptions/${id}/fulfilment`, {})
    }
    const { body } = await boss.get('/me/company/gift-register')
    expect(body.items).toHaveLength(2)
    expect(body.items[0]).toMatchObject({ memberName: 'Åsa Ek', credit: { amount: '500.0000', currency: 'SEK' } })
    expect(body.items[1]).toEqual({
      redemptionId: expect.any(String),
      receivedOn: '2026-03-31',
      memberId: asa.id,
      memberName: 'Åsa Ek',
      rewardName: 'Work jacket',
      rewardKind: 'service',
      isBusinessReward: false,
      points: 100,
      credit: null,
    })
    const file = await boss.get('/me/company/gift-register?format=csv')
    expect(file.headers['content-type']).toContain('text/csv')
    expect(file.body).toContain('2026-03-31,Åsa Ek,Work jacket,account_credit,0,100,500.0000,SEK,')
    expect(`${JSON.stringify(body)}${file.body}`).not.toMatch(/87\.5|450\.25/)
  })

  test('is for administrators, each of their own company', async () => {
    const [{ asa }, other] = [await company(), await company()]
    const { id } = (await asa.redeem(await club.newReward({ kind: 'service' }))).body.items[0]
    await club.post(`/redemptions/${id}/fulfilment`, {})
    expect((await asa.get('/me/company/gift-register')).status).toBe(403)
    expect((await other.boss.get('/me/company/gift-register')).body.items).toEqual([])
  })
})
