import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { earn, hold, releaseHold, transfer, verify, type WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../../points/policy/index.ts'

const TODAY = '2026-03-31'

let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const terms = { ...defaultTerms, maturity: { kind: 'paid' as const }, memberShareBasisPoints: 1_000 }
    // Purchases of 2025 wait for their payment, and give a tenth to whoever placed them.
    await createPolicy(tx, { validFrom: '2025-01-01', terms, createdBy: null })
    await createPolicy(tx, { validFrom: '2026-01-01', terms: defaultTerms, createdBy: null })
  })
  await create('/products', { sku: 'BIKE', name: 'A bike', unitCost: '60', listPrice: '100' })
  await create('/products', { sku: 'BELL', name: 'A bell', unitCost: '80', listPrice: '100' })
})

afterAll(() => club.close())

async function create(path: string, body: object) {
  const answer = await club.request('POST', path, { body })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

async function newCompany(companyNo: string): Promise<WalletKey> {
  const { id } = await create('/companies', { companyNo, name: 'A company' })
  return { companyId: id, walletId: id }
}

const line = (lineNo: number, sku: string, quantity: string, netAmount: string) => ({
  lineNo,
  sku,
  quantity,
  netAmount,
})
const buy = (companyNo: string, invoiceNo: string, lines: object[], more: object = {}) =>
  create('/purchases', { companyNo, invoiceNo, occurredOn: '2026-03-02', currency: 'SEK', lines, ...more })
const giveBack = (companyNo: string, invoiceNo: string, lines: object[]) =>
  buy(companyNo, invoiceNo, lines, { kind: 'return', occurredOn: '2026-03-20' })
const statementOf = async ({ companyId }: WalletKey, query = '') =>
  (await club.request('GET', `/companies/${companyId}/wallet/entries${query}`)).body

interface Entry {
  readonly points: number
  readonly original: { readonly invoiceNo: string }
  readonly awards: readonly { readonly points: number }[]
}

describe('a statement', () => {
  test('explains an earning down to lines and rules', async () => {
    const company = await newCompany('earn')
    const { id } = await buy('earn', 'F-1', [line(1, 'BIKE', '5', '500'), line(2, 'BELL', '1', '100')])
    const { items, nextCursor } = await statementOf(company)
    expect(nextCursor).toBeNull()
    expect(items).toEqual([
      {
        version: 1,
        kind: 'earn',
        occurredOn: '2026-03-02',
        recordedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        points: 1100,
        change: { available: 1100, pending: 0, held: 0 },
        balance: { available: 1100, pending: 0, held: 0, debt: 0 },
        availableOn: '2026-03-02',
        expiresOn: '2028-03-31',
        documentId: id,
        purchase: { id, invoiceNo: 'F-1', kind: 'invoice', occurredOn: '2026-03-02' },
        original: null,
        awards: [
          {
            lineNo: 1,
            sku: 'BIKE',
            ruleId: 'base',
            ruleName: expect.any(String),
            points: 1000,
            reason: { kind: 'base', band: 'raised', rateBasisPoints: 10_000, multiplierHundredths: 200, trims: [] },
          },
          expect.objectContaining({ lineNo: 2, sku: 'BELL', points: 100 }),
        ],
        hasMoreAwards: false,
        reasonCode: null,
        actorId: null,
        counterWallet: null,
        lots: [],
      },
    ])
  })

  test('explains what a return took back, and from what', async () => {
    const company = await newCompany('return')
    const bought = await buy('return', 'F-2', [line(1, 'BIKE', '4', '400')])
    const returned = await giveBack('return', 'K-2', [line(7, 'BIKE', '-1', '-100')])
    const [entry] = (await statementOf(company)).items
    expect(entry).toMatchObject({
      kind: 'reverse',
      points: -200,
      balance: { available: 600, debt: 0 },
      purchase: { id: returned.id, invoiceNo: 'K-2', kind: 'return' },
      original: { id: bought.id, invoiceNo: 'F-2', kind: 'invoice', occurredOn: '2026-03-02' },
    })
    expect(entry.awards).toEqual([
      {
        lineNo: 7,
        sku: 'BIKE',
        ruleId: 'return',
        ruleName: 'Return',
        points: -200,
        reason: { kind: 'return', originalInvoiceNo: 'F-2', originalLineNo: 1, quantity: '1.0000', amount: '100.0000' },
      },
    ])
  })

  test('explains each purchase that a return took from by its own lines', async () => {
    const company = await newCompany('two')
    await buy('two', 'F-21', [line(1, 'BIKE', '2', '200')], { occurredOn: '2026-03-01' })
    await buy('two', 'F-22', [line(1, 'BIKE', '2', '200')], { occurredOn: '2026-03-05' })
    await giveBack('two', 'K-21', [line(1, 'BIKE', '-3', '-300')])
    const { items } = await statementOf(company, '?kind=reverse')
    const told = items.map(({ points, original, awards }: Entry) => [
      points,
      original.invoiceNo,
      awards.length,
      awards[0]?.points,
    ])
    expect(told).toEqual([
      [-200, 'F-21', 1, -200],
      [-400, 'F-22', 1, -400],
    ])
  })

  test('shows debt as debt', async () => {
    const company = await newCompany('debt')
    await buy('debt', 'F-3', [line(1, 'BIKE', '1', '100')])
    await club.inTransaction((tx) => hold(tx, { wallet: company, holdId: newId(), points: 150, today: TODAY }))
    await giveBack('debt', 'K-3', [line(1, 'BIKE', '-1', '-100')])
    const [entry] = (await statementOf(company)).items
    expect(entry).toMatchObject({
      change: { available: -200, pending: 0, held: 0 },
      balance: { available: 0, pending: 0, held: 150, debt: 150 },
    })
  })

  test('names the purchase whose payment made points available', async () => {
    const company = await newCompany('paid')
    const { id } = await buy('paid', 'F-4', [line(1, 'BIKE', '1', '100')], { occurredOn: '2025-06-01' })
    await club.request('POST', `/purchases/${id}/payment`, { body: { paidOn: TODAY } })
    const [paid, earned] = (await statementOf(company)).items
    expect(earned).toMatchObject({ kind: 'earn', availableOn: null, change: { pending: 200 } })
    expect(paid).toMatchObject({
      kind: 'mature',
      points: 0,
      change: { available: 200, pending: -200 },
      purchase: { id, invoiceNo: 'F-4', kind: 'invoice' },
      original: null,
    })
  })

  test('names an opening balance by its code', async () => {
    const company = await newCompany('opening')
    const { id } = await create('/opening-balances', { companyNo: 'opening', points: 500 })
    const [entry] = (await statementOf(company)).items
    expect(entry).toMatchObject({ kind: 'adjust', points: 500, documentId: id, reasonCode: 'opening_balance' })
    expect(entry.actorId).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('names the other wallet of a transfer', async () => {
    const [from, to] = [await newCompany('from'), await newCompany('to')]
    await buy('from', 'F-5', [line(1, 'BIKE', '1', '100')])
    await club.inTransaction((tx) => transfer(tx, { from, to, documentId: newId(), today: TODAY, points: 30 }))
    expect((await statementOf(from)).items[0]).toMatchObject({ kind: 'transfer', points: -30, counterWallet: to })
    expect((await statementOf(to)).items[0]).toMatchObject({ kind: 'transfer', points: 30, counterWallet: from })
  })

  test('posts what time has brought about before it is shown, and tells which points expired', async () => {
    const company = await newCompany('time')
    const earning = (availableOn: string, expiresOn: string, points: number) => ({
      ...{ wallet: company, documentId: newId(), occurredOn: '2026-01-05', today: '2026-01-05' },
      ...{ availableOn, expiresOn, points },
    })
    await club.inTransaction(async (tx) => {
      await earn(tx, earning('2026-01-05', '2026-02-28', 10))
      await earn(tx, earning('2026-01-20', '2026-02-28', 20))
      await earn(tx, earning('2026-03-30', '2027-01-31', 40))
    })
    const { items } = await statementOf(company)
    expect(items.map(({ kind, points }: { kind: string; points: number }) => [kind, points])).toEqual([
      ['mature', 0],
      ['expire', -30],
      ['mature', 0],
      ['earn', 40],
      ['earn', 20],
      ['earn', 10],
    ])
    expect(items[1]).toMatchObject({
      occurredOn: '2026-03-01',
      expiresOn: '2026-02-28',
      lots: [
        { availableOn: '2026-01-05', expiresOn: '2026-02-28', points: 10 },
        { availableOn: '2026-01-20', expiresOn: '2026-02-28', points: 20 },
      ],
    })
  })

  test('adds up, entry by entry', async () => {
    const company = await newCompany('sums')
    await buy('sums', 'F-6', [line(1, 'BIKE', '3', '300')])
    const holdId = newId()
    await club.inTransaction((tx) => hold(tx, { wallet: company, holdId, points: 600, today: TODAY }))
    await giveBack('sums', 'K-6', [line(1, 'BIKE', '-2', '-200')])
    await club.inTransaction((tx) => releaseHold(tx, { companyId: company.companyId, holdId, today: TODAY }))
    const { items } = await statementOf(company)
    let net = 0
    for (const { points, balance } of items.toReversed()) {
      net += points
      expect(balance.available + balance.pending + balance.held - balance.debt).toBe(net)
    }
    expect(net).toBe(200)
  })

  test('of a merged company keeps its own history and ends with the transfer', async () => {
    const [merged, survivor] = [await newCompany('merged'), await newCompany('survivor')]
    await buy('merged', 'F-7', [line(1, 'BIKE', '1', '100')])
    await club.request('POST', `/companies/${merged.companyId}/merger`, { body: { intoCompanyId: survivor.companyId } })
    const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)
    expect(kinds((await statementOf(merged)).items)).toEqual(['transfer', 'earn'])
    const { items } = await statementOf(survivor)
    expect(kinds(items)).toEqual(['transfer'])
    expect(items[0]).toMatchObject({ points: 200, counterWallet: merged })
  })
})

describe("a member's statement", () => {
  test("has the member's share, explained by the whole purchase", async () => {
    const { companyId } = await newCompany('share')
    const member = await create('/members', { companyId, email: 'anna@example.com' })
    await buy('share', 'F-8', [line(1, 'BIKE', '1', '100')], {
      occurredOn: '2025-06-01',
      memberEmail: 'anna@example.com',
    })
    const { status, body } = await club.request('GET', `/members/${member.id}/wallet/entries`)
    expect(status).toBe(200)
    expect(body.items).toMatchObject([{ kind: 'earn', points: 20, purchase: { invoiceNo: 'F-8' } }])
    expect(body.items[0].awards).toMatchObject([{ sku: 'BIKE', points: 200 }])
  })

  test('is empty without points of their own', async () => {
    const { companyId } = await newCompany('none')
    const { id } = await create('/members', { companyId, email: 'anna@example.com' })
    const { body } = await club.request('GET', `/members/${id}/wallet/entries`)
    expect(body).toEqual({ items: [], nextCursor: null })
  })
})

describe('the pages of a statement', () => {
  let company: WalletKey
  const versions = ({ items }: { items: { version: number }[] }) => items.map(({ version }) => version)

  beforeAll(async () => {
    company = await newCompany('pages')
    const days = ['2026-03-05', '2026-03-01', '2026-03-03', '2026-03-04', '2026-03-02']
    for (const [index, occurredOn] of days.entries()) {
      await buy('pages', `P-${index}`, [line(1, 'BELL', '1', '100')], { occurredOn })
    }
    await create('/opening-balances', { companyNo: 'pages', points: 5 })
  })

  test('follow each other without a gap, also when something is added meanwhile', async () => {
    const first = await statementOf(company, '?limit=2')
    await buy('pages', 'P-late', [line(1, 'BELL', '1', '100')], { occurredOn: '2026-02-01' })
    const second = await statementOf(company, `?limit=2&cursor=${first.nextCursor}`)
    const third = await statementOf(company, `?limit=2&cursor=${second.nextCursor}`)
    expect([first, second, third].map(versions)).toEqual([
      [6, 5],
      [4, 3],
      [2, 1],
    ])
    expect(third.nextCursor).toBeNull()
  })

  test('can be of one kind, and of a period', async () => {
    expect(versions(await statementOf(company, '?kind=adjust'))).toEqual([6])
    expect(versions(await statementOf(company, '?kind=earn&from=2026-03-02&to=2026-03-04&limit=200'))).toEqual([
      5, 4, 3,
    ])
    expect(versions(await statementOf(company, '?from=2026-03-05&to=2026-03-05'))).toEqual([1])
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
    const long = await newCompany('long')
    await buy(
      'long',
      'L-1',
      Array.from({ length: 101 }, (_, index) => line(index + 1, 'BELL', '1', '100')),
    )
    await buy(
      'long',
      'L-2',
      Array.from({ length: 100 }, (_, index) => line(index + 1, 'BELL', '1', '100')),
    )
    const [hundred, more] = (await statementOf(long)).items
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
    const { companyId } = await newCompany('scope')
    const key = await club.keyWith(['companies:read', 'purchases:read'])
    expect((await club.request('GET', `/companies/${companyId}/wallet/entries`, { key })).status).toBe(403)
  })
})

test('the books close', async () => {
  expect((await verify(club.database)).violations).toEqual([])
})
