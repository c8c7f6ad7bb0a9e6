import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type RedeemingClub, redeemingClub, TODAY } from './redeeming-club.fixture.ts'

let club: RedeemingClub

beforeAll(async () => {
  club = await redeemingClub()
})

afterAll(() => club.app.close())

async function fulfilled(memberId: string, reward: object, day = TODAY): Promise<string> {
  const id = await club.redeemed(memberId, await club.newReward(reward))
  club.clock.day = day
  expect((await club.post(`/redemptions/${id}/fulfilment`, {})).status).toBe(200)
  club.clock.day = TODAY
  return id
}

async function cancelled(id: string, day: string): Promise<void> {
  club.clock.day = day
  await club.post(`/redemptions/${id}/cancellation`, { reason: 'Back' })
  await club.post(`/redemptions/${id}/cancellation/approval`, undefined, { key: club.second })
  club.clock.day = TODAY
}

const linesOf = (file: string) => file.replace('\uFEFF', '').trimEnd().split('\r\n')

describe('the gift register', () => {
  test('says who received what, when and worth what, last first, by company and by day', async () => {
    const companyId = await club.newCompany(10_000)
    const memberId = await club.newMember(companyId, { firstName: 'Åsa', lastName: '漢字' })
    const nameless = await club.newMember(companyId)
    const first = await fulfilled(memberId, { cost: '312.5', currency: 'SEK' }, '2026-04-01')
    const second = await fulfilled(nameless, { isBusinessReward: true }, '2026-04-02')
    await cancelled(await fulfilled(memberId, {}, '2026-04-02'), '2026-04-03')
    await club.redeemed(memberId, await club.newReward())
    await fulfilled(await club.newMember(await club.newCompany(100)), {}, '2026-04-02')

    const list = async (query = '') => (await club.get(`/companies/${companyId}/gift-register${query}`)).body.items
    const both = await list()
    expect(both.map(({ redemptionId }: { redemptionId: string }) => redemptionId)).toEqual([second, first])
    expect(both[1]).toMatchObject({
      receivedOn: '2026-04-01',
      companyId,
      memberId,
      memberName: 'Åsa 漢字',
      rewardName: 'Work jacket',
      rewardKind: 'merchandise',
      isBusinessReward: false,
      points: 100,
      worth: '312.5000',
      currency: 'SEK',
    })
    expect(both[0]).toMatchObject({ memberName: null, worth: null, currency: null, isBusinessReward: true })
    expect(await list('?from=2026-04-02')).toHaveLength(1)
    expect(await list('?to=2026-04-01')).toHaveLength(1)
    expect(await list('?from=2026-04-03')).toEqual([])
    expect((await club.get('/gift-register?from=2026-04-01&to=2026-04-02')).body.items).toHaveLength(3)
  })

  test('comes in pages that miss nothing of the same moment', async () => {
    const companyId = await club.newCompany(10_000)
    const memberId = await club.newMember(companyId)
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push(await fulfilled(memberId, {}))
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path = `/companies/${companyId}/gift-register?limit=2${cursor && `&cursor=${cursor}`}`
      const { body } = await club.get(path)
      seen.push(...body.items.map(({ redemptionId }: { redemptionId: string }) => redemptionId))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(ids.toReversed())
    const forged = Buffer.from('["yesterday","x"]').toString('base64url')
    expect((await club.get(`/gift-register?cursor=${forged}`)).body.code).toBe('page.invalid_cursor')
  })

  test('as a file runs nothing in a spreadsheet', async () => {
    const companyId = await club.newCompany(10_000)
    const memberId = await club.newMember(companyId, { firstName: '=cmd()', lastName: 'Ek, "Bo"' })
    for (const name of ['+1', '-1+2', '@x', '=HYPERLINK("x")', '-5', 'Café; 3']) {
      await fulfilled(memberId, { texts: { en: { name } }, cost: '0.5', currency: 'SEK' })
    }
    const { headers, body } = await club.get(`/companies/${companyId}/gift-register?format=csv`)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    const [header, ...lines] = linesOf(body)
    expect(header).toBe(
      'date,company_no,company_name,member_name,reward,kind,business,points,worth,currency,redemption_id',
    )
    expect(lines.map((line) => line.slice(line.indexOf('"\'=cmd'), line.indexOf(',merchandise')))).toEqual(
      ['Café; 3', '-5', `"'=HYPERLINK(""x"")"`, "'@x", "'-1+2", "'+1"].map((name) => `"'=cmd() Ek, ""Bo""",${name}`),
    )
    const other = await club.app.request('GET', `/companies/${companyId}/gift-register`, {
      headers: { accept: 'text/csv' },
    })
    expect(other.body).toBe(body)
  })

  test('of an unknown company is unknown', async () => {
    expect((await club.get(`/companies/${newId()}/gift-register`)).body.code).toBe('company.unknown')
  })
})

describe('account credits', () => {
  test('give the ERP a line each, and one below zero when they are cancelled afterwards', async () => {
    const companyId = await club.newCompany(10_000)
    const { companyNo } = (await club.get(`/companies/${companyId}`)).body
    const memberId = await club.newMember(companyId)
    const credit = { kind: 'account_credit', creditAmount: '500', currency: 'SEK' }
    const kept = await fulfilled(memberId, credit, '2026-04-01')
    const returned = await fulfilled(memberId, credit, '2026-04-02')
    await fulfilled(memberId, {}, '2026-04-02')
    await club.redeemed(memberId, await club.newReward(credit))
    await cancelled(returned, '2026-04-03')
    const line = { companyNo, amount: '500.0000', currency: 'SEK' }
    const lines = [
      { redemptionId: kept, ...line, date: '2026-04-01' },
      { redemptionId: returned, ...line, date: '2026-04-02' },
      { redemptionId: returned, ...line, amount: '-500.0000', date: '2026-04-03' },
    ]
    expect((await club.get('/redemptions/account-credits')).body.items).toEqual(lines)
    expect((await club.get('/redemptions/account-credits?from=2026-04-02&to=2026-04-02')).body.items).toEqual([
      lines[1],
    ])
    const first = (await club.get('/redemptions/account-credits?limit=2')).body
    expect((await club.get(`/redemptions/account-credits?limit=2&cursor=${first.nextCursor}`)).body.items).toEqual([
      lines[2],
    ])
    const { body } = await club.get('/redemptions/account-credits?format=csv')
    expect(linesOf(body)).toEqual([
      'redemption_id,company_no,amount,currency,date',
      `${kept},${companyNo},500.0000,SEK,2026-04-01`,
      `${returned},${companyNo},500.0000,SEK,2026-04-02`,
      `${returned},${companyNo},-500.0000,SEK,2026-04-03`,
    ])
  })
})
