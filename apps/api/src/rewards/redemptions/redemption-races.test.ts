import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type RedeemingClub, redeemingClub, tally } from './redeeming-club.fixture.ts'

let club: RedeemingClub

beforeAll(async () => {
  club = await redeemingClub()
  await club.post('/products', { sku: 'BOLT', name: 'Bolt' })
})

afterEach(async () => {
  expect(await club.faults()).toEqual([])
})

afterAll(() => club.app.close())

const times = <Result>(count: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
const act = (id: string, what: string, body?: object, key?: string) =>
  club.post(`/redemptions/${id}/${what}`, body, key === undefined ? {} : { key })

describe('of fifty who ask at the same moment', () => {
  test('for the points of one wallet that pays for one of them, one gets it', async () => {
    const companyId = await club.newCompany(199)
    const memberId = await club.newMember(companyId)
    const rewardId = await club.newReward({ stock: 100 })
    const answers = await times(50, () => club.redeem(memberId, rewardId))
    expect(tally(answers)).toEqual({ 201: 1, '409 redemption.insufficient_points': 49 })
    expect(await club.wallet(companyId)).toMatchObject({ available: 99, held: 100 })
    expect(await club.stockLeft(rewardId)).toBe(99)
  })

  test('for the last item, from ten companies, one gets it', async () => {
    const rewardId = await club.newReward({ stock: 1 })
    const members = await times(10, async () => club.newMember(await club.newCompany(5000)))
    const answers = await times(50, (index) => club.redeem(members[index % 10] ?? '', rewardId))
    expect(tally(answers)).toEqual({ 201: 1, '409 redemption.out_of_stock': 49 })
    expect(await club.stockLeft(rewardId)).toBe(0)
  })

  test('for the last voucher code, from ten companies, one gets it', async () => {
    const rewardId = await club.newVoucher('LAST')
    const members = await times(10, async () => club.newMember(await club.newCompany(5000)))
    const answers = await times(50, (index) => club.redeem(members[index % 10] ?? '', rewardId))
    expect(tally(answers)).toEqual({ 201: 1, '409 redemption.out_of_stock': 49 })
  })

  test('for what a person can have once, from two wallets, one gets it', async () => {
    const companyId = await club.newCompany(10_000)
    const memberId = await club.newMember(companyId)
    await club.give({ companyId, walletId: memberId }, 10_000)
    const rewardId = await club.newReward({ maxPerMember: 1 })
    const answers = await times(50, (index) =>
      club.redeem(memberId, rewardId, { payFrom: index % 2 === 0 ? 'company' : 'member' }),
    )
    expect(tally(answers)).toEqual({ 201: 1, '409 redemption.limit_reached': 49 })
  })

  test('for what a company can have twice, each from their own wallet, two get it', async () => {
    const companyId = await club.newCompany()
    const members = await times(10, () => club.newMember(companyId))
    for (const walletId of members) await club.give({ companyId, walletId }, 1000)
    const rewardId = await club.newReward({ maxPerCompany: 2 })
    const answers = await times(50, (index) => club.redeem(members[index % 10] ?? '', rewardId, { payFrom: 'member' }))
    expect(tally(answers)).toEqual({ 201: 2, '409 redemption.limit_reached': 48 })
  })

  test('within a cap of value that pays for three, three get it', async () => {
    const companyId = await club.newCompany(10_000)
    const memberId = await club.newMember(companyId)
    await club.setRules(companyId, { valueCapPerMemberAndYear: { amount: '100', currency: 'SEK' } })
    const rewards = await times(5, () => club.newReward({ cost: '33.3333', currency: 'SEK' }))
    const answers = await times(50, (index) => club.redeem(memberId, rewards[index % 5] ?? ''))
    expect(tally(answers)).toEqual({ 201: 3, '409 redemption.blocked_by_company_rule': 47 })
  })
})

test('fifty fulfilments at the same moment, alone and in bulk, hand out fifty different codes once', async () => {
  const codes = Array.from({ length: 50 }, (_, index) => `CODE-${index}`)
  const rewardId = await club.newVoucher(...codes)
  const members = await times(10, async () => club.newMember(await club.newCompany(1000)))
  const ids = await times(50, (index) => club.redeemed(members[index % 10] ?? '', rewardId))
  const [, bulk, ...alone] = await Promise.all([
    club.post('/redemptions/fulfilments', { items: ids.map((id) => ({ id })) }),
    club.post('/redemptions/fulfilments', { items: ids.toReversed().map((id) => ({ id })) }),
    ...ids.map((id) => act(id, 'fulfilment', {})),
  ])
  expect(bulk.body.fulfilled + bulk.body.refused).toBe(50)
  expect(Object.keys(tally(alone)).every((name) => ['200', '409 redemption.wrong_state'].includes(name))).toBe(true)
  const handed = await times(50, async (index) => (await club.get(`/redemptions/${ids[index]}/voucher-code`)).body.code)
  expect(handed.sort()).toEqual(codes.sort())
})

test('of fulfilment, cancellation and approval at the same moment, each redemption ends in one state', async () => {
  const companyId = await club.newCompany(10_000)
  const memberId = await club.newMember(companyId)
  const rewardId = await club.newReward({ stock: 20 })
  const asking = await club.newReward({ needsStaffApproval: true, stock: 20 })
  const ids = await times(10, () => club.redeemed(memberId, rewardId))
  const waiting = await times(10, () => club.redeemed(memberId, asking))
  const answers = await Promise.all(
    ids.flatMap((id, index) => [
      act(id, 'fulfilment', {}),
      act(id, 'cancellation', { reason: 'Changed our mind' }),
      act(waiting[index] ?? '', 'rejection', { reason: 'No' }),
      act(waiting[index] ?? '', 'approval', { as: 'staff' }),
    ]),
  )
  const allowed = ['200', '409 redemption.wrong_state', '409 redemption.cancellation_waits']
  expect(Object.keys(tally(answers)).filter((name) => !allowed.includes(name))).toEqual([])
  const states = await Promise.all(
    [...ids, ...waiting].map(async (id) => (await club.get(`/redemptions/${id}`)).body.state),
  )
  const [fulfilled = 0, cancelled = 0, approved = 0, rejected = 0] = [
    'fulfilled',
    'cancelled',
    'approved',
    'rejected',
  ].map((state) => states.filter((one) => one === state).length)
  expect([fulfilled + cancelled, approved + rejected]).toEqual([10, 10])
  expect(await club.wallet(companyId)).toMatchObject({
    available: 10_000 - 100 * (fulfilled + approved),
    held: 100 * approved,
    redeemed: 100 * fulfilled,
  })
  expect(await club.stockLeft(rewardId)).toBe(20 - fulfilled)
})

test('one of ten approvals of a cancellation at the same moment gives the points back', async () => {
  const companyId = await club.newCompany(100)
  const id = await club.redeemed(await club.newMember(companyId), await club.newReward())
  await act(id, 'fulfilment', {})
  await act(id, 'cancellation', { reason: 'Broken' })
  const answers = await times(10, () => act(id, 'cancellation/approval', undefined, club.second))
  expect(tally(answers)).toEqual({ 200: 1, '409 redemption.no_cancellation_waits': 9 })
  expect(await club.wallet(companyId)).toMatchObject({ available: 100, held: 0 })
})

describe('credit notes', () => {
  async function buyer() {
    const companyId = await club.newCompany()
    const { companyNo } = (await club.get(`/companies/${companyId}`)).body
    const record = (invoiceNo: string, kind: string, amount: string) => {
      const sign = kind === 'return' ? '-' : ''
      const line = { lineNo: 1, sku: 'BOLT', quantity: `${sign}1`, netAmount: `${sign}${amount}` }
      const named = kind === 'return' ? { ...line, originalInvoiceNo: invoiceNo } : line
      const document = { companyNo, invoiceNo, kind, occurredOn: '2026-03-01', currency: 'SEK', lines: [named] }
      return club.post('/purchases', document)
    }
    return { companyId, memberId: await club.newMember(companyId), record }
  }

  test('leave an open redemption as it is, show staff the debt, and refuse another one', async () => {
    const { companyId, memberId, record } = await buyer()
    await record('A', 'invoice', '150')
    const rewardId = await club.newReward()
    const id = await club.redeemed(memberId, rewardId)
    await record('A', 'return', '150')
    expect(await club.wallet(companyId)).toMatchObject({ available: -100, held: 100 })
    expect((await club.get(`/redemptions/${id}`)).body.isInDebt).toBe(true)
    const refusal = await club.redeem(memberId, rewardId)
    expect(refusal).toMatchObject({ status: 409, body: { code: 'redemption.in_debt' } })
    expect(refusal.body.errors.map(({ path }: { path: string }) => path)).toEqual(['in_debt', 'points_missing'])
    await act(id, 'cancellation', { reason: 'All came back' })
    expect(await club.wallet(companyId)).toMatchObject({ available: 0, held: 0 })
    expect((await club.get(`/redemptions/${id}`)).body.isInDebt).toBe(false)
  })

  test('between requests and fulfilments at the same moment keep the books in order', async () => {
    const { companyId, memberId, record } = await buyer()
    const rewardId = await club.newReward({ points: 70 })
    await times(10, (index) => record(`B${index}`, 'invoice', '100'))
    const answers = await Promise.all([
      ...Array.from({ length: 12 }, async () => {
        const answer = await club.redeem(memberId, rewardId)
        return answer.status === 201 ? act(answer.body.id, 'fulfilment', {}) : answer
      }),
      ...Array.from({ length: 10 }, (_, index) => record(`B${index}`, 'return', '100')),
    ])
    const allowed = ['200', '201', '409 redemption.insufficient_points', '409 redemption.in_debt']
    expect(Object.keys(tally(answers)).filter((name) => !allowed.includes(name))).toEqual([])
    const { body } = await club.get(`/redemptions?companyId=${companyId}&state=fulfilled`)
    expect(await club.wallet(companyId)).toMatchObject({ available: -70 * body.items.length, held: 0 })
  })
})

test('leaving and merging in the middle of requests and fulfilments keep the books in order', async () => {
  const [companyId, survivor] = [await club.newCompany(2000), await club.newCompany(500)]
  const members = await times(4, () => club.newMember(companyId))
  for (const walletId of members) await club.give({ companyId, walletId }, 500)
  const rewardId = await club.newReward()
  const open = await Promise.all(members.map((memberId) => club.redeemed(memberId, rewardId, { payFrom: 'member' })))
  const answers = await Promise.all([
    ...members.map((memberId) => club.redeem(memberId, rewardId, { payFrom: 'member' })),
    ...open.slice(0, 2).map((id) => act(id, 'fulfilment', {})),
    ...members.slice(0, 2).map((memberId) => club.post(`/members/${memberId}/departure`)),
    club.post(`/companies/${companyId}/merger`, { intoCompanyId: survivor }),
    ...open.slice(2).map((id) => act(id, 'cancellation', { reason: 'Merged' })),
    ...members.map((memberId) => club.redeem(memberId, rewardId)),
  ])
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  expect(await club.faults()).toEqual([])
  const items = (await club.get(`/redemptions?companyId=${survivor}&state=approved`)).body.items as { id: string }[]
  const results = await Promise.all(items.map(({ id }) => act(id, 'cancellation', { reason: 'Over' })))
  expect(tally(results)).toEqual({ 200: items.length })
  expect(await club.wallet(survivor)).toMatchObject({ held: 0 })
})
