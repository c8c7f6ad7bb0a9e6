import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { line, openClub } from './statement.fixture.ts'

let club: Awaited<ReturnType<typeof openClub>>

beforeAll(async () => {
  club = await openClub()
})

afterAll(() => club.close())

describe('the pages of a statement', () => {
  let company: WalletKey
  const versions = ({ items }: { items: { version: number }[] }) => items.map(({ version }) => version)

  beforeAll(async () => {
    company = await club.newCompany('pages')
    const days = ['2026-03-05', '2026-03-01', '2026-03-03', '2026-03-04', '2026-03-02']
    for (const [index, occurredOn] of days.entries()) {
      await club.buy('pages', `P-${index}`, [line(1, 'BELL', '1', '100')], { occurredOn })
    }
    await club.create('/opening-balances', { companyNo: 'pages', points: 5 })
  })

  test('follow each other without a gap, also when something is added meanwhile', async () => {
    const first = await club.statementOf(company, '?limit=2')
    await club.buy('pages', 'P-late', [line(1, 'BELL', '1', '100')], { occurredOn: '2026-02-01' })
    const second = await club.statementOf(company, `?limit=2&cursor=${first.nextCursor}`)
    const third = await club.statementOf(company, `?limit=2&cursor=${second.nextCursor}`)
    expect([first, second, third].map(versions)).toEqual([
      [6, 5],
      [4, 3],
      [2, 1],
    ])
    expect(third.nextCursor).toBeNull()
  })

  test('can be of one kind, and of a period', async () => {
    expect(versions(await club.statementOf(company, '?kind=adjust'))).toEqual([6])
    expect(versions(await club.statementOf(company, '?kind=earn&from=2026-03-02&to=2026-03-04&limit=200'))).toEqual([
      5, 4, 3,
    ])
    expect(versions(await club.statementOf(company, '?from=2026-03-05&to=2026-03-05'))).toEqual([1])
  })

  test.each([
    ['another list', '["a","b"]'],
    ['nobody', '["x"]'],
    ['a vandal', '["-1"]'],
  ])('are not begun at a cursor of %s', async (_, key) => {
    const cursor = Buffer.from(key).toString('base64url')
    const answer = await club.request('GET', `/companies/${company.companyId}/wallet/entries?cursor=${cursor}`)
    expect(answer).toMatchObject({ status: 400, body: { code: 'page.invalid_cursor' } })
  })

  test('show no more than a hundred awards of an entry', async () => {
    const long = await club.newCompany('long')
    await club.buy(
      'long',
      'L-1',
      Array.from({ length: 101 }, (_, index) => line(index + 1, 'BELL', '1', '100')),
    )
    await club.buy(
      'long',
      'L-2',
      Array.from({ length: 100 }, (_, index) => line(index + 1, 'BELL', '1', '100')),
    )
    const [hundred, more] = (await club.statementOf(long)).items
    expect([hundred.awards.length, hundred.hasMoreAwards]).toEqual([100, false])
    expect([more.awards.length, more.hasMoreAwards]).toEqual([100, true])
  })
})

describe('access to statements', () => {
  test('of a company or member that is not there is 404', async () => {
    for (const kind of ['company', 'member']) {
      const path = `/${kind === 'company' ? 'companies' : 'members'}/${newId()}/wallet/entries`
      expect(await club.request('GET', path)).toMatchObject({ status: 404, body: { code: `${kind}.unknown` } })
    }
  })

  test('needs the scope', async () => {
    const { companyId } = await club.newCompany('scope')
    const key = await club.keyWith(['companies:read', 'purchases:read'])
    expect((await club.request('GET', `/companies/${companyId}/wallet/entries`, { key })).status).toBe(403)
  })
})

describe("a member's statement", () => {
  test("has the member's share, explained by the whole purchase", async () => {
    const { companyId } = await club.newCompany('share')
    const member = await club.create('/members', { companyId, email: 'anna@example.com' })
    await club.buy('share', 'F-8', [line(1, 'BIKE', '1', '100')], {
      occurredOn: '2025-06-01',
      memberEmail: 'anna@example.com',
    })
    const { status, body } = await club.request('GET', `/members/${member.id}/wallet/entries`)
    expect(status).toBe(200)
    expect(body.items).toMatchObject([{ kind: 'earn', points: 20, purchase: { invoiceNo: 'F-8' } }])
    expect(body.items[0].awards).toMatchObject([{ sku: 'BIKE', points: 200 }])
  })

  test('is empty without points of their own', async () => {
    const { companyId } = await club.newCompany('none')
    const { id } = await club.create('/members', { companyId, email: 'anna@example.com' })
    const { body } = await club.request('GET', `/members/${id}/wallet/entries`)
    expect(body).toEqual({ items: [], nextCursor: null })
  })
})
