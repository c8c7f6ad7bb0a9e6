import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { KeyUse } from '../../platform/idempotency/index.ts'
import { type RedeemingClub, redeemingClub, TODAY, tally } from './redeeming-club.fixture.ts'
import type { Delivery } from './redemption-delivery.schema.ts'
import { type GroupedRequest, requestInGroup } from './request-in-group.ts'

let club: RedeemingClub

beforeAll(async () => {
  club = await redeemingClub()
})

afterEach(async () => {
  club.clock.day = TODAY
  expect(await club.faults()).toEqual([])
})

afterAll(() => club.app.close())

const inGroup = (...requests: readonly GroupedRequest[]) =>
  club.app.inTransaction((tx) => requestInGroup(tx, requests, club.clock))

/** What became of each: its status or the code of its refusal; `waits` if another one of the company is before it. */
async function outcomesOf(...requests: readonly GroupedRequest[]): Promise<string[]> {
  const outcomes = await inGroup(...requests)
  return outcomes.map((outcome) => {
    if (outcome === undefined) return 'waits'
    return outcome instanceof Error ? outcome.code : `${outcome.status}${outcome.isReplay ? ' again' : ''}`
  })
}

function requestOf(memberId: string, rewardId: string, fields: Partial<GroupedRequest> = {}): GroupedRequest {
  return {
    wanted: { memberId, rewardId, payFrom: 'company' },
    actor: { kind: 'api_key', id: newId(), requestId: newId() },
    keyUse: undefined,
    toText: JSON.stringify,
    ...fields,
  }
}

function useOf(key: string, content = 'same'): KeyUse {
  const requestHash = createHash('sha256').update(content).digest()
  return { callerId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d61', route: 'POST /test', key, requestHash }
}

const times = <Result>(count: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
const memberWith = async (points: number) => club.newMember(await club.newCompany(points))

describe('of requests in one transaction', () => {
  test('each refused one has its own reason, and the others what they want', async () => {
    const rewardId = await club.newReward({ stock: 10 })
    const [rich, poor, gone] = [await memberWith(1000), await memberWith(99), await memberWith(1000)]
    await club.post(`/members/${gone}/departure`)
    const indebted = await club.newCompany()
    await club.owe(indebted, 50)
    const limited = await club.newReward({ availableUntil: '2026-01-01' })
    expect(
      await outcomesOf(
        requestOf(newId(), rewardId),
        requestOf(gone, rewardId),
        requestOf(await memberWith(1000), newId()),
        requestOf(await memberWith(1000), limited),
        requestOf(poor, rewardId),
        requestOf(rich, rewardId),
        requestOf(await club.newMember(indebted), rewardId),
        requestOf(await memberWith(1000), rewardId),
      ),
    ).toEqual([
      'member.unknown',
      'redemption.member_has_left',
      'redemption.unknown_reward',
      'redemption.reward_unavailable',
      'redemption.insufficient_points',
      '201',
      'redemption.in_debt',
      '201',
    ])
    expect(await club.stockLeft(rewardId)).toBe(8)
  })

  test('nothing at all is done if each is refused', async () => {
    expect(await outcomesOf(requestOf(newId(), newId()), requestOf(newId(), newId()))).toEqual([
      'member.unknown',
      'member.unknown',
    ])
  })

  test('the first of a company goes, and what it leaves decides about the next', async () => {
    const companyId = await club.newCompany(150)
    const [first, second] = [await club.newMember(companyId), await club.newMember(companyId)]
    const rewardId = await club.newReward()
    const requests = [
      requestOf(first, rewardId),
      requestOf(second, rewardId),
      requestOf(await memberWith(100), rewardId),
    ]
    expect(await outcomesOf(...requests)).toEqual(['201', 'waits', '201'])
    expect(await outcomesOf(requestOf(second, rewardId))).toEqual(['redemption.insufficient_points'])
  })

  test('the first get the last items, whatever they are written as', async () => {
    const rewardId = await club.newReward({ stock: 2 })
    const members = await times(4, () => memberWith(100))
    const requests = members.map((memberId, index) =>
      index === 1 ? requestOf(memberId.toUpperCase(), rewardId.toUpperCase()) : requestOf(memberId, rewardId),
    )
    expect(await outcomesOf(...requests)).toEqual(['201', '201', 'redemption.out_of_stock', 'redemption.out_of_stock'])
    expect(await club.stockLeft(rewardId)).toBe(0)
  })

  test('as many get a voucher code as there are, each another one', async () => {
    const [rewardId, other] = [await club.newVoucher('A', 'B'), await club.newVoucher('C')]
    const members = await times(4, () => memberWith(100))
    const requests = members.map((memberId, index) => requestOf(memberId, index === 1 ? other : rewardId))
    const outcomes = await inGroup(...requests)
    const ids = outcomes.flatMap((outcome) =>
      outcome === undefined || outcome instanceof Error ? [] : (JSON.parse(outcome.body).id as string),
    )
    expect(outcomes[3]).toMatchObject({ code: 'redemption.out_of_stock' })
    await club.post('/redemptions/fulfilments', { items: ids.map((id) => ({ id })) })
    const codes = await Promise.all(
      ids.map(async (id) => (await club.get(`/redemptions/${id}/voucher-code`)).body.code),
    )
    expect(codes).toEqual(['A', 'C', 'B'])
  })

  test('each is judged by the limits, the rules and the audience of its own company', async () => {
    const limited = await club.newReward({ maxPerMember: 1 })
    const picked = await club.newReward()
    const [blocking, capping, chosen] = [
      await club.newCompany(500),
      await club.newCompany(500),
      await club.newCompany(500),
    ]
    await club.setRules(blocking, { blockedKinds: ['merchandise'] })
    await club.setRules(capping, {
      valueCapPerMemberAndYear: { amount: '10', currency: 'SEK' },
      approvalAbovePoints: 50,
    })
    await club.app.request('PUT', `/rewards/${picked}/companies`, { body: { companyIds: [chosen] } })
    const business = await club.newReward({ isBusinessReward: true, cost: '99', currency: 'SEK' })
    const again = await memberWith(500)
    await club.redeemed(again, limited)
    const capped = await club.newMember(capping)
    expect(
      await outcomesOf(
        requestOf(await club.newMember(blocking), limited),
        requestOf(again, limited),
        requestOf(capped, limited),
        requestOf(await club.newMember(chosen), picked),
        requestOf(await memberWith(500), picked),
      ),
    ).toEqual([
      'redemption.blocked_by_company_rule',
      'redemption.limit_reached',
      'redemption.blocked_by_company_rule',
      '201',
      'redemption.not_for_company',
    ])
    const [approval] = await inGroup(requestOf(capped, business), requestOf(await memberWith(500), limited))
    expect(JSON.parse((approval as { body: string }).body)).toMatchObject({ state: 'awaiting_approval' })
  })

  test('one whose points mature at this moment has them', async () => {
    const rewardId = await club.newReward()
    const companyId = await club.newCompany()
    await club.give({ companyId, walletId: companyId }, 100, '2028-03-31', '2026-04-01')
    const memberId = await club.newMember(companyId)
    expect(await outcomesOf(requestOf(memberId, rewardId))).toEqual(['redemption.insufficient_points'])
    club.clock.day = '2026-04-01'
    expect(await outcomesOf(requestOf(memberId, rewardId), requestOf(await memberWith(100), rewardId))).toEqual([
      '201',
      '201',
    ])
  })

  test('each is sent to where it was said, else to its own company', async () => {
    const [jacket, card] = [await club.newReward(), await club.newReward({ kind: 'service' })]
    const address = { address: 'Storgatan 1', postalCode: '211 42', city: 'Malmö', country: 'SE' }
    const [known, unknown] = [await club.newCompany(100, address), await club.newCompany(100)]
    const wanting = async (companyId: string, rewardId: string, delivery?: Delivery) => {
      const memberId = await club.newMember(companyId, { firstName: 'Åsa' })
      return requestOf(memberId, rewardId, { wanted: { memberId, rewardId, payFrom: 'company', delivery } })
    }
    const home = { ...address, name: 'Bo', address: 'Lillgatan 2' }
    const requests = [
      await wanting(known, jacket),
      await wanting(unknown, jacket),
      await wanting(await club.newCompany(100, address), jacket, home),
      await wanting(await club.newCompany(100), card),
      await wanting(await club.newCompany(100), card, home),
    ]
    const outcomes = await inGroup(...requests)
    expect(outcomes.pop()).toMatchObject({ code: 'redemption.nothing_to_deliver' })
    const deliveries = outcomes.map(async (outcome) => {
      const { id } = JSON.parse((outcome as { body: string }).body)
      return (await club.get(`/redemptions/${id}`)).body.delivery
    })
    expect(await Promise.all(deliveries)).toEqual([{ ...address, name: 'Åsa' }, null, home, null])
  })

  test('each is recorded under who sent it', async () => {
    const rewardId = await club.newReward()
    const requests = await times(3, async () => requestOf(await memberWith(100), rewardId))
    const outcomes = await inGroup(...requests)
    const ids = outcomes.map((outcome) => JSON.parse((outcome as { body: string }).body).id as string)
    const actors = requests.map(({ actor }) => ({ actorId: actor.id, requestId: actor.requestId }))
    expect(await club.app.database.rows(AUDITED, [ids])).toEqual(actors)
    for (const [index, id] of ids.entries()) {
      const { events } = (await club.get(`/redemptions/${id}`)).body
      expect(events).toMatchObject([{ kind: 'requested', actorKind: 'api_key', actorId: actors[index]?.actorId }])
    }
  })
})

const AUDITED = statement(
  'test_audited',
  `select e.actor_id as "actorId", e.request_id as "requestId"
   from unnest($1::uuid[]) with ordinality as asked (id, place) join audit_entry e on e.subject_id = asked.id order by place`,
)

describe('an Idempotency-Key', () => {
  test('that comes twice in one transaction is one redemption with two equal answers', async () => {
    const rewardId = await club.newReward()
    const [memberId, other] = [await memberWith(1000), await memberWith(1000)]
    const keyUse = useOf('twice')
    const [first, second, third] = await inGroup(
      requestOf(memberId, rewardId, { keyUse }),
      requestOf(memberId, rewardId, { keyUse }),
      requestOf(other, rewardId, { keyUse: useOf('twice', 'another') }),
    )
    expect(second).toEqual({ ...first, isReplay: true })
    expect(third).toMatchObject({ code: 'idempotency.key_reused' })
    expect(await outcomesOf(requestOf(memberId, rewardId, { keyUse }))).toEqual(['201 again'])
  })

  test('of a request that was refused, or has to wait, is free again', async () => {
    const companyId = await club.newCompany(100)
    const memberId = await club.newMember(companyId)
    const rewardId = await club.newReward()
    const dear = await club.newReward({ points: 101 })
    const [refused, waiting] = [useOf('refused'), useOf('waiting')]
    expect(
      await outcomesOf(
        requestOf(memberId, dear, { keyUse: refused }),
        requestOf(memberId, rewardId, { keyUse: waiting }),
        requestOf(memberId, rewardId, { keyUse: waiting }),
      ),
    ).toEqual(['redemption.insufficient_points', 'waits', 'waits'])
    await club.give({ companyId, walletId: companyId }, 101)
    expect(await outcomesOf(requestOf(memberId, dear, { keyUse: refused }))).toEqual(['201'])
    expect(await outcomesOf(requestOf(memberId, rewardId, { keyUse: waiting }))).toEqual(['201'])
  })
})

describe('among forty that are sent at the same moment', () => {
  test('two of each company with points for one, each company gets one', async () => {
    const rewardId = await club.newReward({ stock: 100 })
    const members = await times(20, () => memberWith(199))
    const answers = await times(40, (index) => club.redeem(members[index % 20] ?? '', rewardId))
    expect(tally(answers)).toEqual({ 201: 20, '409 redemption.insufficient_points': 20 })
    expect(await club.stockLeft(rewardId)).toBe(80)
  })

  test('repeats under eight keys are eight redemptions', async () => {
    const rewardId = await club.newReward()
    const members = await times(8, () => memberWith(1000))
    const answers = await times(40, (index) => {
      const body = { memberId: members[index % 8], rewardId }
      return club.post('/redemptions', body, { headers: { 'idempotency-key': `repeat-${index % 8}` } })
    })
    expect(tally(answers)).toEqual({ 201: 40 })
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(8)
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'])).toHaveLength(32)
  })

  test('one whose points expire in this very moment is refused, and nothing of the others is done twice', async () => {
    const rewardId = await club.newReward({ stock: 100 })
    const late = await club.newCompany()
    await club.give({ companyId: late, walletId: late }, 100, TODAY)
    const lateMember = await club.newMember(late)
    const companies = await times(39, () => club.newCompany(200))
    const members = await Promise.all(companies.map((companyId) => club.newMember(companyId)))
    club.clock.day = '2026-04-01'
    const requests = [lateMember, ...members].map((memberId) => requestOf(memberId, rewardId))
    await expect(inGroup(...requests)).rejects.toMatchObject({ code: 'redemption.insufficient_points' })
    const answers = await Promise.all([...members, lateMember].map((memberId) => club.redeem(memberId, rewardId)))
    expect(tally(answers)).toEqual({ 201: 39, '409 redemption.insufficient_points': 1 })
    expect(answers.at(-1)?.body.detail).toBe('100 points are missing.')
    expect(await club.stockLeft(rewardId)).toBe(61)
    for (const companyId of companies) {
      expect(await club.wallet(companyId)).toMatchObject({ available: 100, held: 100 })
      expect((await club.eventsOf(companyId)).map(({ type }) => type)).toEqual([
        'redemption.requested',
        'redemption.approved',
      ])
    }
  })
})
