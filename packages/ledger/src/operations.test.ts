import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import {
  adjust,
  type Earning,
  earn,
  expiringLots,
  hold,
  type LedgerEntry,
  mature,
  moveWallet,
  openWallets,
  pendingLots,
  readEntries,
  readWallet,
  releaseHold,
  reverse,
  settleDue,
  settleHold,
  settleWallet,
  transfer,
  verify,
  type WalletKey,
} from './index.ts'

const TODAY = '2026-03-10'
let books: TestDatabase

beforeAll(async () => {
  books = await testDatabase()
})
afterEach(async () => {
  expect((await verify(books.database)).violations).toEqual([])
})
afterAll(() => books.close())

describe('the operations table', () => {
  test('an earning that matures later is pending', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { availableOn: '2026-04-10' })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'earn', pending: 100, issued: -100 })
  })

  test('an earning whose day has come is available in one entry', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100)
    expect(await lastDeltas(wallet)).toEqual({ kind: 'earn', available: 100, issued: -100 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ version: 1, available: 100 })
  })

  test('pending points mature on their day', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { availableOn: '2026-04-10' })
    await doing((tx) => settleWallet(tx, wallet, '2026-04-12'))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'mature', available: 100, pending: -100 })
    expect((await entriesOf(wallet))[0]?.occurredOn).toBe('2026-04-10')
  })

  test('a hold sets points aside, and settling it spends them', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100)
    const holdId = await held(wallet, 60)
    expect(await lastDeltas(wallet)).toEqual({ kind: 'hold', available: -60, held: 60 })
    await doing((tx) => settleHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'settle', held: -60, redeemed: 60 })
  })

  test('releasing a hold restores the lots that it was drawn from', async () => {
    const wallet = await openWallet()
    await earned(wallet, 40, { expiresOn: '2026-06-30' })
    await earned(wallet, 100, { expiresOn: '2026-12-31' })
    const holdId = await held(wallet, 60)
    expect(await lotsOf(wallet)).toEqual({ '2026-12-31': 80 })
    await doing((tx) => releaseHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'release', available: 60, held: -60 })
    expect(await lotsOf(wallet)).toEqual({ '2026-06-30': 40, '2026-12-31': 100 })
  })

  test('points expire on the day after their last day', async () => {
    const wallet = await openWallet()
    await earned(wallet, 40, { expiresOn: '2026-06-30' })
    await doing((tx) => settleWallet(tx, wallet, '2026-06-30'))
    expect(await readWallet(books.database, wallet, '2026-06-30')).toMatchObject({ available: 40, isDue: false })
    expect(await readWallet(books.database, wallet, '2026-07-01')).toMatchObject({ available: 40, isDue: true })
    await doing((tx) => settleWallet(tx, wallet, '2026-07-01'))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'expire', available: -40, expired: 40 })
  })

  test('a return takes back the points of its document', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100)
    expect(await reversed(wallet, documentId, 30)).toMatchObject({ taken: 30, expiredBack: 0, debt: 0, forgiven: 0 })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'reverse', available: -30, issued: 30 })
  })

  test('a return of pending points takes them out of pending', async () => {
    const wallet = await openWallet()
    await earned(wallet, 500)
    const documentId = await earned(wallet, 100, { availableOn: '2026-04-10' })
    expect(await reversed(wallet, documentId, 30)).toMatchObject({ taken: 30, pending: 30 })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'reverse', pending: -30, issued: 30 })
  })

  test('a return of points that have expired changes no balance', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100, { expiresOn: '2026-06-30' })
    await earned(wallet, 50, { expiresOn: '2026-12-31' })
    const result = await reversed(wallet, documentId, 30, { today: '2026-07-05' })
    expect(result).toMatchObject({ taken: 0, expiredBack: 30, debt: 0, forgiven: 0 })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'reverse', expired: -30, issued: 30 })
  })

  test('an adjustment names its reason and who made it', async () => {
    const wallet = await openWallet()
    const actorId = randomUUID()
    const by = { wallet, documentId: randomUUID(), reasonCode: 'goodwill', actorId, today: TODAY }
    await doing((tx) => adjust(tx, { ...by, points: 25, expiresOn: '2027-03-31' }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'adjust', available: 25, adjusted: -25 })
    await doing((tx) => adjust(tx, { ...by, points: -10 }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'adjust', available: -10, adjusted: 10 })
    expect((await entriesOf(wallet))[0]).toMatchObject({ reasonCode: 'goodwill', actorId })
    await expect(doing((tx) => adjust(tx, { ...by, points: -16 }))).rejects.toMatchObject({
      code: 'ledger.insufficient_points',
      details: { available: 15, points: 16 },
    })
  })

  test('a transfer is two entries that name each other, and its points keep their dates', async () => {
    const company = await openWallet()
    const member = await openWallet(company.companyId)
    await earned(company, 50, { expiresOn: '2026-06-30' })
    await earned(company, 50, { expiresOn: '2026-12-31' })
    await doing((tx) => transfer(tx, { from: company, to: member, documentId: randomUUID(), points: 70, today: TODAY }))
    expect(await lastDeltas(company)).toEqual({ kind: 'transfer', available: -70, transferred: 70 })
    expect(await lastDeltas(member)).toEqual({ kind: 'transfer', available: 70, transferred: -70 })
    expect((await entriesOf(member))[0]).toMatchObject({ counterWalletId: company.walletId, counterVersion: 3 })
    expect((await entriesOf(company))[0]).toMatchObject({ counterWalletId: member.walletId, counterVersion: 1 })
    expect(await lotsOf(member)).toEqual({ '2026-06-30': 50, '2026-12-31': 20 })
  })
})

describe('time', () => {
  test('an earning that comes after its last day is posted and expires at once', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { occurredOn: '2023-01-10', availableOn: '2023-01-10', expiresOn: '2025-01-31' })
    expect((await entriesOf(wallet)).map(deltas)).toEqual([
      { kind: 'expire', available: -100, expired: 100 },
      { kind: 'earn', available: 100, issued: -100 },
    ])
  })

  test('a business date that runs backwards is taken as the last one', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { expiresOn: '2026-03-31' })
    await doing((tx) => settleWallet(tx, wallet, '2026-04-01'))
    await expect(held(wallet, 10, '2026-03-31')).rejects.toMatchObject({ code: 'ledger.insufficient_points' })
  })

  test('pending points whose last day passes expire out of pending', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { availableOn: 'infinity', expiresOn: '2026-06-30' })
    await doing((tx) => settleWallet(tx, wallet, '2026-07-01'))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'expire', pending: -100, expired: 100 })
  })

  test('what is left of a document matures when it was paid', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100, { availableOn: 'infinity' })
    await earned(wallet, 11, { availableOn: 'infinity' })
    await reversed(wallet, documentId, 30)
    const paid = { wallet, original: { ...wallet, documentId }, today: TODAY }
    await doing((tx) => mature(tx, paid))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'mature', available: 70, pending: -70 })
    expect(await doing((tx) => mature(tx, paid))).toMatchObject({ available: 70, pending: 11, version: 4 })
    expect(await reversed(wallet, documentId, 70)).toMatchObject({ taken: 70 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ available: 0, pending: 11 })
  })

  test('the sweeper settles the wallets that are due, some at a time', async () => {
    const wallets = [await openWallet(), await openWallet(), await openWallet()]
    for (const wallet of wallets) await earned(wallet, 10, { availableOn: '2026-03-11' })
    expect(await doing((tx) => settleDue(tx, '2026-03-11', 2))).toBe(2)
    expect(await doing((tx) => settleDue(tx, '2026-03-11', 2))).toBe(1)
    expect(await doing((tx) => settleDue(tx, '2026-03-11', 2))).toBe(0)
    for (const wallet of wallets) {
      expect(await readWallet(books.database, wallet, '2026-03-11')).toMatchObject({ available: 10, pending: 0 })
    }
  })

  test('lots are listed by when they mature and when they expire', async () => {
    const wallet = await openWallet()
    await earned(wallet, 10, { expiresOn: '2026-12-31' })
    await earned(wallet, 20, { availableOn: 'infinity', expiresOn: '2026-12-31' })
    expect(await expiringLots(books.database, wallet, '2026-12-30')).toEqual([])
    expect(await expiringLots(books.database, wallet, '2026-12-31')).toEqual([
      { points: 10, availableOn: TODAY, expiresOn: '2026-12-31' },
    ])
    expect(await pendingLots(books.database, wallet)).toEqual([
      { points: 20, availableOn: 'infinity', expiresOn: '2026-12-31' },
    ])
  })
})

describe('returns beyond the own lot', () => {
  test('take from other lots earliest-expiring first, then become debt, which is paid before anything is usable', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100, { expiresOn: '2026-12-31' })
    await held(wallet, 90)
    await earned(wallet, 30, { expiresOn: '2027-12-31' })
    await earned(wallet, 30, { expiresOn: '2027-06-30' })
    expect(await reversed(wallet, documentId, 50)).toMatchObject({ taken: 50, expiredBack: 0, debt: 0, forgiven: 0 })
    expect(await lotsOf(wallet)).toEqual({ '2027-12-31': 20 })
    expect(await reversed(wallet, documentId, 50)).toMatchObject({ taken: 20, expiredBack: 0, debt: 30, forgiven: 0 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ available: -30, debt: 30, held: 90 })
    await earned(wallet, 45)
    expect(await lotsOf(wallet)).toEqual({ '2028-03-31': 15 })
  })

  test('are forgiven instead of becoming debt where the policy says so', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100)
    await held(wallet, 80)
    const result = await reversed(wallet, documentId, 100, { beyondBalance: 'forgive' })
    expect(result).toMatchObject({ taken: 20, expiredBack: 0, debt: 0, forgiven: 80 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ available: 0, held: 80 })
  })

  test('never exceed what the document earned', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100)
    await reversed(wallet, documentId, 60)
    await expect(reversed(wallet, documentId, 41)).rejects.toMatchObject({
      code: 'ledger.reversal_exceeds_award',
      details: { earned: 100, reversed: 60, points: 41 },
    })
    await expect(reversed(wallet, randomUUID(), 1)).rejects.toMatchObject({ code: 'ledger.not_earned' })
  })

  test('take the points that expired of a shared lot once, whichever document comes first', async () => {
    const wallet = await openWallet()
    const first = await earned(wallet, 100, { expiresOn: '2026-06-30' })
    const second = await earned(wallet, 100, { expiresOn: '2026-06-30' })
    const holdId = await held(wallet, 120)
    await doing((tx) => settleHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await reversed(wallet, first, 70, { today: '2026-07-05' })).toMatchObject({ expiredBack: 70, debt: 0 })
    expect(await reversed(wallet, second, 70, { today: '2026-07-05' })).toMatchObject({ expiredBack: 10, debt: 60 })
    expect(await reversed(wallet, first, 30, { today: '2026-07-05' })).toMatchObject({ expiredBack: 0, debt: 30 })
  })
})

describe('holds', () => {
  test('need the points to be there', async () => {
    const wallet = await openWallet()
    await earned(wallet, 59)
    await expect(held(wallet, 60)).rejects.toMatchObject({ code: 'ledger.insufficient_points' })
  })

  test('are settled or released once', async () => {
    const wallet = await openWallet()
    await earned(wallet, 60)
    const key = { companyId: wallet.companyId, holdId: await held(wallet, 60), today: TODAY }
    await doing((tx) => settleHold(tx, key))
    const isSettled = { code: 'ledger.hold_not_open', details: { state: 'settled' } }
    await expect(doing((tx) => settleHold(tx, key))).rejects.toMatchObject(isSettled)
    await expect(doing((tx) => releaseHold(tx, key))).rejects.toMatchObject(isSettled)
    const unknown = doing((tx) => releaseHold(tx, { ...key, holdId: randomUUID() }))
    await expect(unknown).rejects.toMatchObject({ code: 'ledger.unknown_hold' })
  })

  test('that are released after the last day are usable for 30 days more', async () => {
    const wallet = await openWallet()
    await earned(wallet, 60, { expiresOn: '2026-06-30' })
    const holdId = await held(wallet, 60)
    await doing((tx) => releaseHold(tx, { companyId: wallet.companyId, holdId, today: '2026-07-02' }))
    expect(await lotsOf(wallet)).toEqual({ '2026-08-01': 60 })
  })

  test('that are released pay debt with the points that expire first', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 50, { expiresOn: '2026-06-30' })
    await earned(wallet, 50, { expiresOn: '2026-12-31' })
    const holdId = await held(wallet, 100)
    await reversed(wallet, documentId, 30)
    await doing((tx) => releaseHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await lotsOf(wallet)).toEqual({ '2026-06-30': 20, '2026-12-31': 50 })
  })
})

describe('moving a wallet', () => {
  test('takes points, pending points, holds and what expired along, and leaves nothing', async () => {
    const from = await openWallet()
    const to = await openWallet()
    const expired = await earned(from, 40, { expiresOn: '2026-03-31' })
    await earned(from, 60, { expiresOn: '2026-12-31' })
    await earned(from, 25, { availableOn: 'infinity' })
    const holdId = await held(from, 10)
    await doing((tx) => moveWallet(tx, { from, to, documentId: randomUUID(), today: '2026-04-05' }))
    const empty = { available: 0, pending: 0, held: 0 }
    expect(await readWallet(books.database, from, '2026-04-05')).toMatchObject(empty)
    expect(await readWallet(books.database, to, '2026-04-05')).toMatchObject({ available: 60, pending: 25, held: 10 })
    const old = doing((tx) => settleHold(tx, { companyId: from.companyId, holdId, today: '2026-04-05' }))
    await expect(old).rejects.toMatchObject({ code: 'ledger.hold_not_open', details: { state: 'moved' } })
    await doing((tx) => settleHold(tx, { companyId: to.companyId, holdId, today: '2026-04-05' }))
    const result = await reversed(to, expired, 40, { original: from, today: '2026-04-05' })
    expect(result).toMatchObject({ taken: 10, expiredBack: 30, debt: 0, forgiven: 0 })
  })

  test('takes debt along, which the new wallet pays with its points', async () => {
    const from = await openWallet()
    const to = await openWallet()
    const documentId = await earned(from, 50)
    await held(from, 50)
    await reversed(from, documentId, 50)
    await earned(to, 80)
    await doing((tx) => moveWallet(tx, { from, to, documentId: randomUUID(), today: TODAY }))
    expect(await readWallet(books.database, from, TODAY)).toMatchObject({ available: 0, held: 0 })
    expect(await readWallet(books.database, to, TODAY)).toMatchObject({ available: 30, held: 50 })
  })

  test('of a leaver gives the open holds to the company under the same id', async () => {
    const company = await openWallet()
    const member = await openWallet(company.companyId)
    await earned(member, 50)
    const holdId = await held(member, 20)
    await doing((tx) => moveWallet(tx, { from: member, to: company, documentId: randomUUID(), today: TODAY }))
    await doing((tx) => releaseHold(tx, { companyId: company.companyId, holdId, today: TODAY }))
    expect(await readWallet(books.database, company, TODAY)).toMatchObject({ available: 50, held: 0 })
  })
})

describe('views', () => {
  test('postings are the deltas of every entry, which sum to zero', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100)
    const postings = statement(
      'test_postings',
      'select p.account, p.points from ledger.postings p where p.wallet_id = $1 order by p.account',
    )
    expect(await books.database.rows(postings, [wallet.walletId])).toEqual([
      { account: 'available', points: 100 },
      { account: 'issued', points: -100 },
    ])
  })

  test('earned documents tell what was reversed, also by another wallet', async () => {
    const from = await openWallet()
    const to = await openWallet()
    const documentId = await earned(from, 100)
    await reversed(from, documentId, 20)
    await doing((tx) => moveWallet(tx, { from, to, documentId: randomUUID(), today: TODAY }))
    await reversed(to, documentId, 30, { original: from })
    const documents = statement(
      'test_earned_documents',
      'select d.wallet_id as "walletId", d.earned, d.reversed from ledger.earned_documents d where d.document_id = $1',
    )
    const found = await books.database.rows(documents, [documentId])
    expect(found).toEqual([{ walletId: from.walletId, earned: 100, reversed: 50 }])
  })
})

describe('refusals', () => {
  test('a document earns once in a wallet', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 10)
    await expect(earned(wallet, 10, { documentId })).rejects.toMatchObject({ code: 'ledger.already_earned' })
  })

  test('points are positive, and a wallet holds ten trillion at most', async () => {
    const wallet = await openWallet()
    await expect(earned(wallet, 0)).rejects.toMatchObject({ code: 'ledger.out_of_range' })
    await expect(earned(wallet, -5)).rejects.toMatchObject({ code: 'ledger.out_of_range' })
    await earned(wallet, 10_000_000_000_000)
    await expect(earned(wallet, 1)).rejects.toMatchObject({ code: 'ledger.out_of_range' })
  })

  test('a wallet is opened before it is used', async () => {
    const wallet = { companyId: randomUUID(), walletId: randomUUID() }
    await expect(earned(wallet, 10)).rejects.toMatchObject({ code: 'ledger.unknown_wallet', details: wallet })
  })

  test('nothing is transferred to itself', async () => {
    const wallet = await openWallet()
    const toItself = { from: wallet, to: wallet, documentId: randomUUID(), points: 1, today: TODAY }
    await expect(doing((tx) => transfer(tx, toItself))).rejects.toMatchObject({ code: 'ledger.same_wallet' })
  })

  test('the application can neither change nor delete what is written', async () => {
    await earned(await openWallet(), 10)
    for (const table of ['entry', 'lot_move', 'anchor', 'anchor_head']) {
      for (const attempt of [
        `update ledger.${table} set company_id = company_id`,
        `delete from ledger.${table}`,
        `truncate ledger.${table}`,
      ]) {
        const attempted = doing((tx) => tx.connection.query(attempt.replace('company_id = company_id', column(table))))
        await expect(attempted).rejects.toMatchObject({ code: '42501' })
      }
    }
  })
})

const column = (table: string) => (table === 'anchor' ? 'number = number' : 'version = version')

function doing<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(books.database, work)
}

async function openWallet(companyId: string = randomUUID()): Promise<WalletKey> {
  const wallet = { companyId, walletId: randomUUID() }
  await doing((tx) => openWallets(tx, [{ wallet, kind: 'member' }]))
  return wallet
}

async function earned(wallet: WalletKey, points: number, changes: Partial<Earning> = {}): Promise<string> {
  const earning = {
    wallet,
    documentId: randomUUID(),
    points,
    occurredOn: TODAY,
    availableOn: TODAY,
    expiresOn: '2028-03-31',
    ...changes,
  }
  await doing((tx) => earn(tx, { ...earning, today: TODAY }))
  return earning.documentId
}

async function held(wallet: WalletKey, points: number, today = TODAY): Promise<string> {
  const holdId = randomUUID()
  await doing((tx) => hold(tx, { wallet, holdId, points, today }))
  return holdId
}

function reversed(
  wallet: WalletKey,
  documentId: string,
  points: number,
  changes: { today?: string; beyondBalance?: 'debt' | 'forgive'; original?: WalletKey } = {},
) {
  const { today = TODAY, beyondBalance = 'debt', original = wallet } = changes
  const document = { ...original, documentId }
  return doing((tx) =>
    reverse(tx, { wallet, original: document, returnId: randomUUID(), points, today, beyondBalance }),
  )
}

function entriesOf(wallet: WalletKey): Promise<LedgerEntry[]> {
  return readEntries(books.database, wallet, { limit: 100 })
}

async function lastDeltas(wallet: WalletKey) {
  const [entry] = await entriesOf(wallet)
  return entry && deltas(entry)
}

/** The kind, and the accounts that moved. */
function deltas(entry: LedgerEntry): Record<string, unknown> {
  const { kind, available, pending, held, issued, redeemed, expired, adjusted, transferred } = entry
  const moved = { available, pending, held, issued, redeemed, expired, adjusted, transferred }
  return { kind, ...Object.fromEntries(Object.entries(moved).filter(([, points]) => points !== 0)) }
}

/** Available points by their last day. */
async function lotsOf(wallet: WalletKey): Promise<Record<string, number>> {
  const lots = await expiringLots(books.database, wallet, 'infinity')
  return Object.fromEntries(lots.map(({ expiresOn, points }) => [expiresOn, points]))
}
