import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import {
  type Earning,
  earn,
  earnMany,
  hold,
  lockWallets,
  openWallets,
  reverse,
  verify,
  type WalletKey,
} from './index.ts'

const TODAY = '2026-03-10'
const AVAILABLE_ON = ['2020-01-01', '2026-03-10', '2026-03-11', '2026-09-01', 'infinity']
const EXPIRES_ON = ['2020-06-30', '2026-03-09', '2026-03-10', '2026-04-30', '2028-03-31', 'infinity']

let together: TestDatabase
let oneByOne: TestDatabase

beforeAll(async () => {
  ;[together, oneByOne] = await Promise.all([testDatabase(), testDatabase()])
})
afterAll(() => Promise.all([together.close(), oneByOne.close()]))

test('many earnings at once leave the same rows, to the last hash, as one after the other', async () => {
  const wallets = Array.from({ length: 7 }, () => ({ companyId: randomUUID(), walletId: randomUUID() }))
  const earnings = wallets.concat(wallets).flatMap(earningsOfEveryKind)
  const preparation = preparing(wallets)
  await inTransaction(together.database, preparation)
  await inTransaction(oneByOne.database, preparation)

  const results = await inTransaction(together.database, (tx) => earnMany(tx, { today: TODAY, earnings }))
  await inTransaction(oneByOne.database, async (tx) => {
    await lockWallets(tx, wallets)
    for (const [place, earning] of earnings.entries()) {
      expect(results[place]).toEqual(await earn(tx, { ...earning, today: TODAY }))
    }
  })

  for (const table of ['wallet', 'entry', 'lot', 'lot_move']) {
    const rows = await rowsOf(together, table)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual(await rowsOf(oneByOne, table))
  }
  expect((await verify(together.database)).violations).toEqual([])
})

test('many earnings are posted all or none', async () => {
  const wallet = { companyId: randomUUID(), walletId: randomUUID() }
  await inTransaction(together.database, (tx) => openWallets(tx, [{ wallet, kind: 'company' }]))
  const twice = earningsOfEveryKind(wallet).slice(0, 1)
  const posting = inTransaction(together.database, (tx) =>
    earnMany(tx, { today: TODAY, earnings: [...twice, ...twice] }),
  )
  await expect(posting).rejects.toMatchObject({ code: 'ledger.already_earned' })
  expect(await inTransaction(together.database, (tx) => earnMany(tx, { today: TODAY, earnings: [] }))).toEqual([])
})

/** Wallets in debt, with points, with something due, and new ones. */
function preparing(wallets: readonly WalletKey[]): (tx: Tx) => Promise<void> {
  const [indebted, due] = wallets as [WalletKey, WalletKey]
  const first = earningOf(indebted, { points: 230 })
  const pending = earningOf(due, { availableOn: '2026-03-05', points: 40 })
  const holdId = randomUUID()
  const returnId = randomUUID()
  return async (tx) => {
    await openWallets(
      tx,
      wallets.map((wallet) => ({ wallet, kind: 'member' })),
    )
    await earnMany(tx, { today: '2026-03-01', earnings: [first, pending] })
    await hold(tx, { wallet: indebted, holdId, points: 230, today: '2026-03-01' })
    const original = { ...indebted, documentId: first.documentId }
    await reverse(tx, { wallet: indebted, original, returnId, points: 230, today: TODAY, beyondBalance: 'debt' })
  }
}

function earningsOfEveryKind(wallet: WalletKey): Earning[] {
  return AVAILABLE_ON.flatMap((availableOn) =>
    EXPIRES_ON.map((expiresOn) => earningOf(wallet, { availableOn, expiresOn })),
  )
}

function earningOf(wallet: WalletKey, changes: Partial<Earning>): Earning {
  const documentId = randomUUID()
  return {
    wallet,
    documentId,
    points: 17,
    occurredOn: '2026-01-01',
    availableOn: '2026-01-01',
    expiresOn: '2028-01-31',
    ...changes,
  }
}

function rowsOf(books: TestDatabase, table: string): Promise<unknown[]> {
  return books.database.rows(
    statement(`test_rows_${table}`, `select to_jsonb(t) - 'recorded_at' as row from ledger.${table} t order by 1`),
  )
}
