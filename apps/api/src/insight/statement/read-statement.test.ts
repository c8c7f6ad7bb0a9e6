import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { earn, hold, releaseHold, transfer, verify } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { line, openClub, TODAY } from './statement.fixture.ts'

let club: Awaited<ReturnType<typeof openClub>>

beforeAll(async () => {
  club = await openClub()
})

afterAll(() => club.close())

interface Entry {
  readonly points: number
  readonly original: { readonly invoiceNo: string }
  readonly awards: readonly { readonly points: number }[]
}

describe('a statement', () => {
  test('explains an earning down to lines and rules', async () => {
    const company = await club.newCompany('earn')
    const { id } = await club.buy('earn', 'F-1', [line(1, 'BIKE', '5', '500'), line(2, 'BELL', '1', '100')])
    const { items, nextCursor } = await club.statementOf(company)
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
        event: null,
        redemption: null,
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
    const company = await club.newCompany('return')
    const bought = await club.buy('return', 'F-2', [line(1, 'BIKE', '4', '400')])
    const returned = await club.giveBack('return', 'K-2', [line(7, 'BIKE', '-1', '-100')])
    const [entry] = (await club.statementOf(company)).items
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
    const company = await club.newCompany('two')
    await club.buy('two', 'F-21', [line(1, 'BIKE', '2', '200')], { occurredOn: '2026-03-01' })
    await club.buy('two', 'F-22', [line(1, 'BIKE', '2', '200')], { occurredOn: '2026-03-05' })
    await club.giveBack('two', 'K-21', [line(1, 'BIKE', '-3', '-300')])
    const { items } = await club.statementOf(company, '?kind=reverse')
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
    const company = await club.newCompany('debt')
    await club.buy('debt', 'F-3', [line(1, 'BIKE', '1', '100')])
    await club.inTransaction((tx) => hold(tx, { wallet: company, holdId: newId(), points: 150, today: TODAY }))
    await club.giveBack('debt', 'K-3', [line(1, 'BIKE', '-1', '-100')])
    const [entry] = (await club.statementOf(company)).items
    expect(entry).toMatchObject({
      change: { available: -200, pending: 0, held: 0 },
      balance: { available: 0, pending: 0, held: 150, debt: 150 },
    })
  })

  test('names the purchase whose payment made points available', async () => {
    const company = await club.newCompany('paid')
    const { id } = await club.buy('paid', 'F-4', [line(1, 'BIKE', '1', '100')], { occurredOn: '2025-06-01' })
    await club.request('POST', `/purchases/${id}/payment`, { body: { paidOn: TODAY } })
    const [paid, earned] = (await club.statementOf(company)).items
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
    const company = await club.newCompany('opening')
    const { id } = await club.create('/opening-balances', { companyNo: 'opening', points: 500 })
    const [entry] = (await club.statementOf(company)).items
    expect(entry).toMatchObject({ kind: 'adjust', points: 500, documentId: id, reasonCode: 'opening_balance' })
    expect(entry.actorId).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('names the other wallet of a transfer', async () => {
    const [from, to] = [await club.newCompany('from'), await club.newCompany('to')]
    await club.buy('from', 'F-5', [line(1, 'BIKE', '1', '100')])
    await club.inTransaction((tx) => transfer(tx, { from, to, documentId: newId(), today: TODAY, points: 30 }))
    expect((await club.statementOf(from)).items[0]).toMatchObject({ kind: 'transfer', points: -30, counterWallet: to })
    expect((await club.statementOf(to)).items[0]).toMatchObject({ kind: 'transfer', points: 30, counterWallet: from })
  })

  test('posts what time has brought about before it is shown, and tells which points expired', async () => {
    const company = await club.newCompany('time')
    const earning = (availableOn: string, expiresOn: string, points: number) => ({
      ...{ wallet: company, documentId: newId(), occurredOn: '2026-01-05', today: '2026-01-05' },
      ...{ availableOn, expiresOn, points },
    })
    await club.inTransaction(async (tx) => {
      await earn(tx, earning('2026-01-05', '2026-02-28', 10))
      await earn(tx, earning('2026-01-20', '2026-02-28', 20))
      await earn(tx, earning('2026-03-30', '2027-01-31', 40))
    })
    const { items } = await club.statementOf(company)
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
    const company = await club.newCompany('sums')
    await club.buy('sums', 'F-6', [line(1, 'BIKE', '3', '300')])
    const holdId = newId()
    await club.inTransaction((tx) => hold(tx, { wallet: company, holdId, points: 600, today: TODAY }))
    await club.giveBack('sums', 'K-6', [line(1, 'BIKE', '-2', '-200')])
    await club.inTransaction((tx) => releaseHold(tx, { companyId: company.companyId, holdId, today: TODAY }))
    const { items } = await club.statementOf(company)
    let net = 0
    for (const { points, balance } of items.toReversed()) {
      net += points
      expect(balance.available + balance.pending + balance.held - balance.debt).toBe(net)
    }
    expect(net).toBe(200)
  })

  test('of a merged company keeps its own history and ends with the transfer', async () => {
    const [merged, survivor] = [await club.newCompany('merged'), await club.newCompany('survivor')]
    await club.buy('merged', 'F-7', [line(1, 'BIKE', '1', '100')])
    await club.request('POST', `/companies/${merged.companyId}/merger`, { body: { intoCompanyId: survivor.companyId } })
    const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)
    expect(kinds((await club.statementOf(merged)).items)).toEqual(['transfer', 'earn'])
    const { items } = await club.statementOf(survivor)
    expect(kinds(items)).toEqual(['transfer'])
    expect(items[0]).toMatchObject({ points: 200, counterWallet: merged })
  })
})

test('the books close', async () => {
  expect((await verify(club.database)).violations).toEqual([])
})
