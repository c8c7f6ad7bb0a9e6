import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { ACCOUNTS } from './entries.ts'
import { LedgerError, openWallets, readEntries, verify, type WalletKey } from './index.ts'
import { ModelRefusal } from './model.ts'
import type { ModelLot } from './model-book.ts'
import { World } from './random-world.fixture.ts'
import { replay, type StoredMove } from './replay.ts'

const OPERATIONS = Number(process.env.LEDGER_MODEL_OPERATIONS ?? 700)
const SEEDS = (process.env.LEDGER_MODEL_SEEDS ?? '1,2,3').split(',').map(Number)

const PATIENCE_MS = 600_000 + OPERATIONS * 50

let books: TestDatabase

beforeAll(async () => {
  books = await testDatabase()
})
afterAll(() => books.close())

describe('random operations leave the same books in the ledger as in the model', () => {
  test.each(SEEDS)(
    'seed %d',
    async (seed) => {
      const world = new World(seed)
      await inTransaction(books.database, (tx) =>
        openWallets(
          tx,
          world.wallets.map((wallet) => ({
            wallet,
            kind: wallet.companyId === wallet.walletId ? 'company' : 'member',
          })),
        ),
      )
      for (let number = 1; number <= OPERATIONS; number += 1) {
        const operation = world.next()
        const story = `seed ${seed}, operation ${number}: ${operation.name} ${JSON.stringify(operation.asked)}`
        const [ledger, model] = [
          await outcomeOf(() => inTransaction(books.database, operation.run)),
          outcomeNow(operation.model),
        ]
        expect({ story, outcome: ledger }).toEqual({ story, outcome: model })
        if (number % 4 === 0) await expectSameBooks(world, story)
      }
      for (const wallet of world.wallets) await expectSameHistory(world, wallet)
      expect((await verify(books.database)).violations).toEqual([])
    },
    PATIENCE_MS,
  )
})

async function outcomeOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof LedgerError) return { refused: error.code }
    throw error
  }
}

function outcomeNow(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    if (error instanceof ModelRefusal) return { refused: error.message }
    throw error
  }
}

const BALANCES = statement(
  'test_balances',
  `select w.wallet_id as "walletId", ${ACCOUNTS.map((account) => `w.${account}`).join(', ')}
  from ledger.wallet w where w.wallet_id = any ($1)`,
)
const LOTS = statement(
  'test_lots',
  `select l.wallet_id as "walletId", l.expires_on as "expiresOn", l.available_on as "availableOn",
    l.granted, l.remaining, l.expired
  from ledger.lot l where l.wallet_id = any ($1) order by l.expires_on, l.available_on`,
)
const MOVES = statement(
  'test_moves',
  `select m.version, m.expires_on as "expiresOn", m.available_on as "availableOn", m.granted, m.remaining, m.expired
  from ledger.lot_move m where m.company_id = $1 and m.wallet_id = $2`,
)

async function expectSameBooks(world: World, story: string): Promise<void> {
  const [ledger, model] = [await booksOf(world.wallets), modelOf(world)]
  // Comparing in full is slow, and needed for its message only.
  if (!isDeepStrictEqual(ledger, model)) expect({ story, books: ledger }).toEqual({ story, books: model })
}

async function booksOf(wallets: readonly WalletKey[]) {
  const ids = [wallets.map(({ walletId }) => walletId)]
  const balances = await books.database.rows<{ walletId: string }>(BALANCES, ids)
  const lots = await books.database.rows<ModelLot & { walletId: string }>(LOTS, ids)
  return wallets.map((wallet) => {
    const own = ({ walletId, ...row }: { walletId: string }) => (walletId === wallet.walletId ? [row] : [])
    return { balances: balances.flatMap(own)[0], lots: lots.flatMap(own) }
  })
}

function modelOf({ model, wallets }: World) {
  return wallets.map((wallet) => {
    const { balances, lots } = model.read(wallet)
    return { balances, lots }
  })
}

/** Every entry is the model's, and entries and moves alone rebuild the lots and balances. */
async function expectSameHistory({ model }: World, wallet: WalletKey): Promise<void> {
  const { balances, lots, entries } = model.read(wallet)
  const stored = (await readEntries(books.database, wallet, { limit: 10_000 })).reverse()
  expect(stored).toMatchObject(entries)
  const moves = await books.database.rows<StoredMove>(MOVES, [wallet.companyId, wallet.walletId])
  expect(replay(stored, moves)).toEqual({ balances, lots })
}
