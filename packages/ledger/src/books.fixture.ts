import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { inTransaction, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import {
  type Earning,
  earn,
  expiringLots,
  hold,
  type LedgerEntry,
  openWallets,
  readEntries,
  reverse,
  verify,
  type WalletKey,
} from './index.ts'

/** The day on which the examples happen. */
export const TODAY = '2026-03-10'

/** The database of the test file that imports this. */
export let books: TestDatabase

beforeAll(async () => {
  books = await testDatabase()
})
afterEach(async () => {
  expect((await verify(books.database)).violations).toEqual([])
})
afterAll(() => books.close())

export function doing<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(books.database, work)
}

export async function openWallet(companyId: string = randomUUID()): Promise<WalletKey> {
  const wallet = { companyId, walletId: randomUUID() }
  await doing((tx) => openWallets(tx, [{ wallet, kind: 'member' }]))
  return wallet
}

export async function earned(wallet: WalletKey, points: number, changes: Partial<Earning> = {}): Promise<string> {
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

export async function held(wallet: WalletKey, points: number, today = TODAY): Promise<string> {
  const holdId = randomUUID()
  await doing((tx) => hold(tx, { wallet, holdId, points, today }))
  return holdId
}

export function reversed(
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

export function entriesOf(wallet: WalletKey): Promise<LedgerEntry[]> {
  return readEntries(books.database, wallet, { limit: 100 })
}

export async function lastDeltas(wallet: WalletKey) {
  const [entry] = await entriesOf(wallet)
  return entry && deltas(entry)
}

/** The kind, and the accounts that moved. */
export function deltas(entry: LedgerEntry): Record<string, unknown> {
  const { kind, available, pending, held, issued, redeemed, expired, adjusted, transferred } = entry
  const moved = { available, pending, held, issued, redeemed, expired, adjusted, transferred }
  return { kind, ...Object.fromEntries(Object.entries(moved).filter(([, points]) => points !== 0)) }
}

/** Available points by their last day. */
export async function lotsOf(wallet: WalletKey): Promise<Record<string, number>> {
  const lots = await expiringLots(books.database, wallet, 'infinity')
  return Object.fromEntries(lots.map(({ expiresOn, points }) => [expiresOn, points]))
}
