import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { earn, verify } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { line, openClub, TODAY } from './statement.fixture.ts'

let club: Awaited<ReturnType<typeof openClub>>

beforeAll(async () => {
  club = await openClub()
})

afterAll(async () => {
  expect((await verify(club.database)).violations).toEqual([])
  await club.close()
})

let addresses = 0

async function join(companyId: string, role = 'viewer', fields: object = {}) {
  addresses += 1
  const { id } = await club.create('/members', { companyId, email: `m${addresses}@example.com`, role, ...fields })
  const session = await club.memberSession({ id, companyId })
  return { id, get: (path: string, headers = {}) => club.request('GET', path, { session, headers }) }
}

async function give(
  { companyId, walletId }: { companyId: string; walletId: string },
  points: number,
  expiresOn: string,
) {
  const dates = { occurredOn: TODAY, availableOn: TODAY, expiresOn, today: TODAY }
  await club.inTransaction((tx) => earn(tx, { wallet: { companyId, walletId }, documentId: newId(), points, ...dates }))
}

describe('the wallets of a member', () => {
  test('are the company’s and, once there were points in it, their own', async () => {
    const company = await club.newCompany('wallets')
    const viewer = await join(company.companyId)
    await give(company, 300, '2026-04-30')
    expect((await viewer.get('/me/wallet')).body).toEqual({
      company: {
        available: 300,
        pending: 0,
        held: 0,
        debt: 0,
        expiringSoon: [{ expiresOn: '2026-04-30', points: 300 }],
        arriving: [],
      },
      own: null,
    })
    await give({ ...company, walletId: viewer.id }, 20, '2028-01-31')
    expect((await viewer.get('/me/wallet')).body.own).toMatchObject({ available: 20, expiringSoon: [] })
  })

  test('show points on their way, waiting for a payment', async () => {
    const company = await club.newCompany('arriving')
    const { get } = await join(company.companyId)
    await club.buy('arriving', 'P-1', [line(1, 'BELL', '1', '100')], { occurredOn: '2025-05-05' })
    const { body } = await get('/me/wallet')
    expect(body.company).toMatchObject({ available: 0, pending: 100, arriving: [{ availableOn: null, points: 100 }] })
  })
})

describe('the statement of a member', () => {
  test('explains points in figures that tell no band, no staff and no other company', async () => {
    const company = await club.newCompany('told')
    const { get } = await join(company.companyId)
    const { id } = await club.buy('told', 'F-1', [line(1, 'BIKE', '5', '500')])
    await club.giveBack('told', 'R-1', [line(1, 'BIKE', '-1', '-100')])
    const { body } = await get('/me/wallet/entries')
    expect(body.items.map(({ kind, points }: { kind: string; points: number }) => [kind, points])).toEqual([
      ['reverse', -200],
      ['earn', 1000],
    ])
    expect(body.items[1]).toEqual({
      version: 1,
      kind: 'earn',
      occurredOn: '2026-03-02',
      recordedAt: expect.stringMatching(/Z$/),
      points: 1000,
      change: { available: 1000, pending: 0, held: 0 },
      balance: { available: 1000, pending: 0, held: 0, debt: 0 },
      availableOn: '2026-03-02',
      expiresOn: '2028-03-31',
      purchase: { id, invoiceNo: 'F-1', kind: 'invoice', occurredOn: '2026-03-02' },
      original: null,
      event: null,
      redemption: null,
      awards: [
        {
          lineNo: 1,
          sku: 'BIKE',
          ruleId: 'base',
          ruleName: expect.any(String),
          points: 1000,
          reason: { kind: 'base', rateBasisPoints: 10_000, multiplierHundredths: 200, trims: [] },
        },
      ],
      hasMoreAwards: false,
      reasonCode: null,
      counterparty: null,
      lots: [],
    })
    expect(body.items[0].awards[0].reason).toMatchObject({
      kind: 'return',
      originalInvoiceNo: 'F-1',
      quantity: '1.0000',
    })
  })

  test('names rewards and people, and costs points when they are asked for', async () => {
    const company = await club.newCompany('redeemed')
    await give(company, 500, '2028-01-31')
    const { id: memberId, get } = await join(company.companyId, 'redeemer', { firstName: 'Åsa', lastName: 'Ek' })
    const texts = { en: { name: 'Course' }, sv: { name: 'Kurs' } }
    const reward = await club.create('/rewards', { kind: 'training', points: 200, texts })
    await club.create('/redemptions', { memberId, rewardId: reward.id })
    const { items } = (await get('/me/wallet/entries?limit=1')).body
    expect(items[0]).toMatchObject({
      kind: 'hold',
      points: -200,
      change: { available: -200, held: 200 },
      redemption: { rewardName: 'Kurs', memberName: 'Åsa Ek', state: 'approved' },
    })
  })

  test('of their own points is theirs alone', async () => {
    const company = await club.newCompany('own')
    const [asa, bo] = [await join(company.companyId, 'redeemer', { firstName: 'Åsa' }), await join(company.companyId)]
    await give(company, 100, '2028-01-31')
    const transfer = { from: { companyId: company.companyId }, to: { memberId: asa.id }, points: 40 }
    await club.create('/transfers', transfer)
    const { items } = (await asa.get('/me/wallet/entries?wallet=own')).body
    expect(items).toMatchObject([
      { kind: 'transfer', points: 40, counterparty: { kind: 'company', name: 'A company' } },
    ])
    expect((await bo.get('/me/wallet/entries?wallet=own')).body.items).toEqual([])
    const [ofCompany] = (await bo.get('/me/wallet/entries')).body.items
    expect(ofCompany).toMatchObject({ points: -40, counterparty: { kind: 'member', name: 'Åsa' } })
  })

  test('is read page by page, by kind and day, and as a file', async () => {
    const company = await club.newCompany('pages')
    const { get } = await join(company.companyId)
    for (const invoiceNo of ['1', '2', '3']) await club.buy('pages', invoiceNo, [line(1, 'BELL', '1', '100')])
    const first = (await get('/me/wallet/entries?limit=2')).body
    const rest = (await get(`/me/wallet/entries?limit=2&cursor=${first.nextCursor}`)).body
    const numbers = [...first.items, ...rest.items].map(({ purchase }) => purchase.invoiceNo)
    expect([numbers, rest.nextCursor]).toEqual([['3', '2', '1'], null])
    expect((await get('/me/wallet/entries?kind=expire')).body.items).toEqual([])
    expect((await get('/me/wallet/entries?from=2026-03-03')).body.items).toEqual([])
    const file = await get('/me/wallet/entries', { accept: 'text/csv' })
    expect(file.headers['content-disposition']).toContain('points.csv')
    expect(String(file.body).split('\r\n')[1]).toBe('2026-03-02,earn,3,,,100,300,0,0,2026-03-02,2028-03-31,,')
    expect((await get('/me/wallet/entries?cursor=x')).body.code).toBe('page.invalid_cursor')
  })
})

describe('the overview of a member', () => {
  test('of an empty club is empty', async () => {
    const { companyId } = await club.newCompany('empty')
    const { get } = await join(companyId)
    const { status, body } = await get('/me/overview')
    expect([status, body.latest, body.rep, body.approvalsWaiting]).toEqual([200, [], null, 0])
    expect(body.wallet.company.available).toBe(0)
  })

  test('tells what there is, what to save for, whom to call, and what happened', async () => {
    const company = await club.newCompany('overview')
    const rep = await club.create('/sales-reps', { repNo: '7', name: 'Maria Lund', email: 'maria@nordverk.example' })
    await club.request('PATCH', `/companies/${company.companyId}`, {
      body: { salesRepId: rep.id },
      headers: { 'if-match': '"1"' },
    })
    const boss = await join(company.companyId, 'company_administrator', { firstName: 'Bo' })
    const asa = await join(company.companyId, 'redeemer', { firstName: 'Åsa' })
    await club.buy('overview', 'F-9', [line(1, 'BIKE', '5', '500')])
    const reward = (points: number, more = {}) =>
      club.create('/rewards', {
        kind: 'service',
        points,
        texts: { en: { name: `For ${points}` } },
        sortOrder: 9,
        ...more,
      })
    await reward(1_050, { stock: 0 })
    const next = await reward(1_100)
    await reward(5_000)
    const mug = await reward(30)
    await club.request('PUT', `/companies/${company.companyId}/redemption-rules`, {
      headers: { 'if-match': '"0"' },
      body: {
        whoMayRedeem: 'redeemers',
        approvalAbovePoints: 10,
        valueCapPerMemberAndYear: null,
        blockedKinds: [],
        businessRewardsOnly: false,
        isPublicSector: false,
      },
    })
    const session = await club.memberSession({ id: asa.id, companyId: company.companyId })
    await club.request('POST', '/me/redemptions', { session, body: { rewardId: mug.id, quantity: 3 } })
    const { body } = await boss.get('/me/overview')
    expect(body).toMatchObject({
      nextReward: { id: next.id, name: 'For 1100', progress: { have: 910, onTheWay: 0, need: 1100 } },
      rep: { name: 'Maria Lund', email: 'maria@nordverk.example', phone: null },
      approvalsWaiting: 3,
    })
    expect(body.latest).toMatchObject([
      { kind: 'redemption', points: -90, redemption: { rewardName: 'For 30', memberName: 'Åsa', quantity: 3 } },
      { kind: 'purchase', points: 1000, purchase: { invoiceNo: 'F-9' } },
    ])
    expect((await asa.get('/me/overview')).body.approvalsWaiting).toBe(0)
  })
})
