import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type MemberClub, memberClub } from './member-club.fixture.ts'
import { TODAY } from './redeeming-club.fixture.ts'

let club: MemberClub

beforeAll(async () => {
  club = await memberClub()
})

afterAll(() => club.app.close())

async function member(points = 0, role: 'company_administrator' | 'redeemer' | 'viewer' = 'redeemer') {
  const companyId = await club.newCompany(points)
  return { companyId, ...(await club.join(companyId, role)) }
}

const only = async (
  of: { get: (path: string) => Promise<{ body: { items: { id: string }[] } }> },
  id: string,
  query = '',
) => (await of.get(`/me/rewards?${query}`)).body.items.find((reward) => reward.id === id)

describe('the catalogue of a member', () => {
  test('shows what points buy, in the member’s language or else in English', async () => {
    const { id: memberId, get, patch } = await member(500)
    const texts = {
      en: { name: 'Torque wrench', description: 'Digital.', terms: 'Sent within a week.' },
      nb: { name: 'Momentnøkkel', description: 'Digital.' },
    }
    const id = await club.newReward({ texts, stock: 3, cost: '120', currency: 'SEK' })
    expect(await only({ get }, id)).toEqual({
      id,
      kind: 'merchandise',
      ...texts.en,
      points: 100,
      picture: null,
      stockLeft: 3,
      credit: null,
      isBusinessReward: false,
      availableUntil: null,
      maxPerCompany: null,
      maxPerMember: null,
      isWithinReach: true,
      isAvailable: true,
      reasons: [],
    })
    const { headers } = await get('/me')
    expect((await patch('/me', { locale: 'nb' }, { headers: { 'if-match': String(headers.etag) } })).status).toBe(200)
    expect(await only({ get }, id)).toMatchObject({ name: 'Momentnøkkel', terms: '' })
    expect((await get(`/me/rewards/${id}`)).body.name).toBe('Momentnøkkel')
    expect(memberId).toBeTruthy()
  })

  test('says why something cannot be had, alike in the list, alone and on asking', async () => {
    const { companyId, asked } = await refusing()
    const ids = [
      await club.newReward({ points: 700 }),
      await club.newReward({ stock: 0 }),
      await club.newReward({ kind: 'donation' }),
      await club.newReward({ needsStaffApproval: true, points: 400 }),
      await club.newReward({ maxPerCompany: 1, kind: 'service' }),
    ]
    expect((await asked.redeem(String(ids[4]))).status).toBe(201)
    const told = await Promise.all(ids.map((id) => only(asked, id)))
    expect(told.map((reward) => (reward as unknown as { reasons: object[] }).reasons)).toEqual([
      [
        { code: 'points_missing', missing: 300 },
        { code: 'needs_approval', by: 'company' },
      ],
      [{ code: 'out_of_stock' }],
      [{ code: 'blocked_kind', kind: 'donation' }],
      [
        { code: 'needs_approval', by: 'staff' },
        { code: 'needs_approval', by: 'company' },
      ],
      [{ code: 'limit_of_company_reached', limit: 1 }],
    ])
    for (const reward of told) {
      expect((await asked.get(`/me/rewards/${reward?.id}`)).body).toEqual(reward)
      const { body } = await club.get(`/rewards/${reward?.id}/availability?memberId=${asked.id}`)
      expect(reward).toMatchObject({ isAvailable: body.available, reasons: body.reasons })
    }
    expect(companyId).toBeTruthy()
  })

  test('tells a viewer that they may not redeem', async () => {
    const viewer = await member(500, 'viewer')
    const id = await club.newReward()
    expect(await only(viewer, id)).toMatchObject({ isWithinReach: true, isAvailable: false })
    expect(await only(viewer, id)).toMatchObject({ reasons: [{ code: 'may_not_redeem' }] })
  })

  test('does not say what is left of a cap, since that tells what rewards cost', async () => {
    const { companyId, ...asked } = await member(500)
    await club.setRules(companyId, { valueCapPerMemberAndYear: { amount: '100', currency: 'SEK' } })
    const id = await club.newReward({ cost: '60.5', currency: 'SEK', kind: 'service' })
    expect((await asked.redeem(id)).status).toBe(201)
    const reason = { code: 'value_cap', cap: '100.0000', currency: 'SEK' }
    expect(await only(asked, id)).toMatchObject({ reasons: [reason] })
    expect((await asked.get(`/me/rewards/${id}`)).body.reasons).toEqual([reason])
    const refused = await asked.redeem(id)
    expect(refused.body.code).toBe('redemption.blocked_by_company_rule')
    expect(JSON.stringify(refused.body)).not.toContain('39.5')
  })

  test('has what is meant for the company and on offer today', async () => {
    const { companyId, ...asked } = await member(500)
    const stranger = await member(500)
    const picked = await club.newReward({ audience: 'companies' })
    await club.app.request('PUT', `/rewards/${picked}/companies`, { body: { companyIds: [companyId] } })
    const coming = await club.newReward({ availableFrom: '2026-04-01' })
    const over = await club.newReward({ availableUntil: '2026-03-30' })
    const archived = await club.newReward()
    await club.post(`/rewards/${archived}/archive`)
    const shown = async (of: typeof asked) =>
      (await Promise.all([picked, coming, over, archived].map((id) => only(of, id)))).map(
        (reward) => reward !== undefined,
      )
    expect(await shown(asked)).toEqual([true, false, false, false])
    expect(await shown(stranger)).toEqual([false, false, false, false])
    const statuses = await Promise.all(
      [picked, coming, newId()].map(async (id) => (await stranger.get(`/me/rewards/${id}`)).body.code),
    )
    expect(statuses).toEqual(Array(3).fill('reward.unknown'))
    expect((await asked.get(`/me/rewards/${over}`)).body.reasons).toEqual([{ code: 'no_longer', until: '2026-03-30' }])
  })

  test('is filtered by kind and by reach, whichever points pay', async () => {
    const { companyId, ...asked } = await member(150)
    await club.give({ companyId, walletId: asked.id }, 50)
    const dear = await club.newReward({ kind: 'training', points: 151 })
    const near = await club.newReward({ kind: 'training', points: 150 })
    const small = await club.newReward({ kind: 'training', points: 50 })
    const idsOf = async (query: string) =>
      (await asked.get(`/me/rewards?kind=training&${query}`)).body.items.map(({ id }: { id: string }) => id)
    expect(await idsOf('')).toEqual([dear, near, small])
    expect(await idsOf('isWithinReach=true')).toEqual([near, small])
    expect(await idsOf('isWithinReach=false')).toEqual([dear])
    expect(await idsOf('isWithinReach=true&payFrom=own')).toEqual([small])
  })

  test('tells what an account credit is worth', async () => {
    const asked = await member()
    const id = await club.newReward({ kind: 'account_credit', creditAmount: '500', cost: '450', currency: 'SEK' })
    expect(await only(asked, id)).toMatchObject({ credit: { amount: '500.0000', currency: 'SEK' } })
  })
})

test('what has expired since is nowhere to be seen, whichever page is opened first', async () => {
  const pages = ['/me/wallet', '/me/overview', '/me/rewards', '/me/wallet/entries']
  const members = await Promise.all(pages.map(() => member(0)))
  for (const { companyId, id } of members) {
    for (const walletId of [companyId, id]) await club.give({ companyId, walletId }, 100, '2026-04-10')
  }
  club.clock.day = '2026-04-11'
  for (const [index, page] of pages.entries()) {
    const { get } = members[index] as (typeof members)[0]
    const { body } = await get(page)
    if (page === '/me/rewards') {
      expect(body.items.some(({ isWithinReach }: { isWithinReach: boolean }) => isWithinReach)).toBe(false)
    }
    if (page === '/me/wallet/entries') expect(body.items[0]).toMatchObject({ kind: 'expire', points: -100 })
    if (page === '/me/overview') expect(body.latest[0]).toMatchObject({ kind: 'expiry', points: -100 })
    const { company, own } = (await get('/me/wallet')).body
    expect([company.available, own.available]).toEqual([0, 0])
  }
  club.clock.day = TODAY
})

async function refusing() {
  const { companyId, ...asked } = await member(500)
  await club.setRules(companyId, { blockedKinds: ['donation'], approvalAbovePoints: 300 })
  return { companyId, asked }
}
