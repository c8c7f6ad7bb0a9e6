import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readEntries, verify } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../policy/index.ts'
import { type OpeningBalanceRow, putOpeningBalances } from './put-opening-balances.ts'

const TODAY = '2026-03-31'

let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  await club.inTransaction(seedDefaultPolicy)
  await newCompany('known')
})

afterAll(() => club.close())

async function newCompany(companyNo: string): Promise<string> {
  return (await club.request('POST', '/companies', { body: { companyNo, name: 'A company' } })).body.id
}

const put = (rows: readonly Partial<OpeningBalanceRow>[], today = TODAY) =>
  club.inTransaction((tx) =>
    putOpeningBalances(
      tx,
      rows.map((row) => ({ companyNo: '', points: 100, expiresOn: null, reason: null, ...row })),
      occasionOn(today),
    ),
  )
const post = (body: object, headers = {}) => club.request('POST', '/opening-balances', { body, headers })
const available = async (id: string) => (await club.request('GET', `/companies/${id}/wallet`)).body.available
const imported = { outcome: 'imported' }
const unchanged = { outcome: 'unchanged' }

describe('importing opening balances', () => {
  test('gives each company its points', async () => {
    const [one, two] = [await newCompany('A1'), await newCompany('A2')]
    expect(
      await put([
        { companyNo: 'A1', points: 500 },
        { companyNo: 'A2', points: 1_000_000_000_000 },
      ]),
    ).toEqual([imported, imported])
    expect(await available(one)).toBe(500)
    expect(await available(two)).toBe(1_000_000_000_000)
  })

  test('twice changes nothing', async () => {
    const id = await newCompany('B')
    const rows = [
      { companyNo: 'B', points: 500 },
      { companyNo: 'B', points: 20, reason: 'Campaign 2024' },
      { companyNo: 'B', points: 30, reason: 'Campaign 2024', expiresOn: '2026-12-31' },
    ]
    expect(await put(rows)).toEqual([imported, imported, imported])
    expect(await put(rows)).toEqual([unchanged, unchanged, unchanged])
    expect(await available(id)).toBe(550)
  })

  test('of the same file next month changes nothing, although unstated last days would be other ones by then', async () => {
    const id = await newCompany('C')
    expect(await put([{ companyNo: 'C' }], '2026-01-15')).toEqual([imported])
    expect(await put([{ companyNo: 'C' }], '2026-02-15')).toEqual([unchanged])
    const { body } = await club.request('GET', `/opening-balances?companyId=${id}`)
    expect(body.items).toMatchObject([{ points: 100, expiresOn: '2028-01-31' }])
  })

  test('at the same instant gives the points once', async () => {
    const id = await newCompany('D')
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => put([{ companyNo: 'D' }])))
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'imported')).toHaveLength(1)
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(7)
    expect(await available(id)).toBe(100)
  })

  test('rejects bad rows, each with its reason and column, and takes the good ones', async () => {
    const id = await newCompany('E')
    const outcomes = await put([
      { companyNo: 'nobody' },
      { companyNo: 'E', expiresOn: '2026-03-30' },
      { companyNo: 'E', expiresOn: TODAY, points: 7 },
      { companyNo: 'E', points: 0 },
      { companyNo: 'E', points: -5 },
      { companyNo: 'E', points: 1.5 },
      { companyNo: 'E', points: 1_000_000_000_001 },
      { companyNo: 'E', expiresOn: TODAY, points: 8 },
      { companyNo: 'E', expiresOn: TODAY, points: 7 },
    ])
    const refused = (code: string, column: string) =>
      expect.objectContaining({ outcome: 'rejected', code: `opening_balance.${code}`, column })
    expect(outcomes).toEqual([
      refused('unknown_company', 'company_no'),
      refused('expired', 'expires_on'),
      imported,
      refused('invalid_points', 'points'),
      refused('invalid_points', 'points'),
      refused('invalid_points', 'points'),
      refused('invalid_points', 'points'),
      refused('recorded_with_other_points', 'points'),
      unchanged,
    ])
    expect(await available(id)).toBe(7)
  })

  test('again after the last day has passed is a repeat, not a mistake', async () => {
    await newCompany('F')
    expect(await put([{ companyNo: 'F', expiresOn: '2026-01-31' }], '2025-12-01')).toEqual([imported])
    expect(await put([{ companyNo: 'F', expiresOn: '2026-01-31' }])).toEqual([unchanged])
  })

  test('by the number of a merged company gives the points to the one that goes on, once', async () => {
    const [merged, survivor] = [await newCompany('G1'), await newCompany('G2')]
    await put([{ companyNo: 'G1', points: 40 }])
    await club.request('POST', `/companies/${merged}/merger`, { body: { intoCompanyId: survivor } })
    expect(await put([{ companyNo: 'G1', points: 40 }])).toEqual([unchanged])
    expect(await put([{ companyNo: 'G1', points: 9, reason: 'Later' }])).toEqual([imported])
    expect(await put([{ companyNo: 'G2', points: 5 }])).toEqual([imported])
    expect(await available(survivor)).toBe(54)
    const { body } = await club.request('GET', `/opening-balances?companyId=${survivor}`)
    expect(body.items.map(({ points }: { points: number }) => points)).toEqual([5, 9, 40])
  })

  test('is posted as an adjustment whose entry holds no free text', async () => {
    const id = await newCompany('H')
    await put([{ companyNo: 'H', reason: 'Points of Åsa 漢字 🙂' }])
    const [entry] = await readEntries(club.database, { companyId: id, walletId: id }, { limit: 1 })
    const { body } = await club.request('GET', `/opening-balances?companyId=${id}`)
    expect(body.items[0].reason).toBe('Points of Åsa 漢字 🙂')
    expect(entry).toMatchObject({
      kind: 'adjust',
      documentId: body.items[0].id,
      reasonCode: 'opening_balance',
      available: 100,
      adjusted: -100,
      expiresOn: '2028-03-31',
    })
  })

  test('of no rows is nothing', async () => {
    expect(await put([])).toEqual([])
  })

  test('leaves books that close', async () => {
    expect((await verify(club.database)).violations).toEqual([])
  })
})

describe('recording one opening balance', () => {
  test('by number or id answers what was recorded', async () => {
    const id = await newCompany('K')
    const byNumber = await post({ companyNo: 'K', points: 10, expiresOn: '2027-06-30', reason: 'Old club' })
    expect(byNumber).toMatchObject({
      status: 201,
      body: { companyId: id, points: 10, expiresOn: '2027-06-30', reason: 'Old club' },
    })
    const byId = await post({ companyId: id, points: 10, expiresOn: '2027-06-30', reason: ' Old club ' })
    expect(byId).toEqual(expect.objectContaining({ status: 200, body: byNumber.body }))
    expect(await available(id)).toBe(10)
  })

  test('with the same last day and reason and other points is a conflict', async () => {
    const id = await newCompany('L')
    await post({ companyNo: 'L', points: 10 })
    expect(await post({ companyNo: 'L', points: 11 })).toMatchObject({
      status: 409,
      body: { code: 'opening_balance.recorded_with_other_points' },
    })
    expect(await available(id)).toBe(10)
  })

  test('under an idempotency key gives the first answer again', async () => {
    await newCompany('M')
    const first = await post({ companyNo: 'M', points: 10 }, { 'idempotency-key': 'm' })
    const second = await post({ companyNo: 'M', points: 10 }, { 'idempotency-key': 'm' })
    expect(second).toMatchObject({ status: 201, body: first.body, headers: { 'idempotency-replayed': 'true' } })
  })

  test.each([
    ['an unknown number', { companyNo: 'nobody' }, 'opening_balance.unknown_company'],
    ['an unknown id', { companyId: newId() }, 'opening_balance.unknown_company'],
    ['a last day that is past', { companyNo: 'known', expiresOn: '2026-03-30' }, 'opening_balance.expired'],
    ['no company', {}, 'request.invalid'],
    ['two companies', { companyNo: 'known', companyId: newId() }, 'request.invalid'],
    ['no points', { companyNo: 'known', points: 0 }, 'request.invalid'],
    ['too many points', { companyNo: 'known', points: 1_000_000_000_001 }, 'request.invalid'],
    ['half a point', { companyNo: 'known', points: 0.5 }, 'request.invalid'],
    ['a NUL', { companyNo: 'known', reason: 'a\0' }, 'request.invalid'],
    ['an unknown field', { companyNo: 'known', walletId: newId() }, 'request.invalid'],
  ])('is refused for %s', async (_, fields, code) => {
    expect(await post({ points: 10, ...fields })).toMatchObject({ status: 422, body: { code } })
  })

  test('needs the scope for writing', async () => {
    const key = await club.keyWith(['wallets:read'])
    const body = { companyNo: 'known', points: 1 }
    expect((await club.request('POST', '/opening-balances', { key, body })).status).toBe(403)
  })
})

describe('the list of opening balances', () => {
  test('comes in pages, last recorded first', async () => {
    const id = await newCompany('N')
    for (const points of [1, 2, 3, 4, 5]) await post({ companyNo: 'N', points, reason: `${points}` })
    const points: number[] = []
    let cursor = ''
    do {
      const path = `/opening-balances?companyId=${id}&limit=2${cursor && `&cursor=${cursor}`}`
      const { body } = await club.request('GET', path)
      points.push(...body.items.map((item: { points: number }) => item.points))
      cursor = body.nextCursor ?? ''
    } while (cursor !== '')
    expect(points).toEqual([5, 4, 3, 2, 1])
  })

  test('refuses a cursor that it did not give out', async () => {
    const forged = Buffer.from('["a"]').toString('base64url')
    expect(await club.request('GET', `/opening-balances?cursor=${forged}`)).toMatchObject({
      status: 400,
      body: { code: 'page.invalid_cursor' },
    })
  })

  test('of a company that is not there is empty', async () => {
    const { body } = await club.request('GET', `/opening-balances?companyId=${newId()}`)
    expect(body).toEqual({ items: [], nextCursor: null })
  })
})
