import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import {
  earnMany,
  hold,
  holdMany,
  lockWallets,
  type NewHold,
  openWallets,
  readWallets,
  verify,
  type WalletKey,
} from './index.ts'

const TODAY = '2026-03-10'
const LAST_DAYS = ['2026-03-09', '2026-03-10', '2026-04-30', '2028-03-31', 'infinity']

let together: TestDatabase
let oneByOne: TestDatabase

beforeAll(async () => {
  ;[together, oneByOne] = await Promise.all([testDatabase(), testDatabase()])
})
afterAll(async () => {
  expect((await verify(together.database)).violations).toEqual([])
  await Promise.all([together.close(), oneByOne.close()])
})

const newWallet = (): WalletKey => ({ companyId: randomUUID(), walletId: randomUUID() })
const newHold = (wallet: WalletKey, points: number): NewHold => ({ wallet, holdId: randomUUID(), points })
const holding = (...holds: NewHold[]) => inTransaction(together.database, (tx) => holdMany(tx, { today: TODAY, holds }))

test('many holds at once leave the same rows, to the last hash, as one after the other', async () => {
  const wallets = Array.from({ length: 7 }, newWallet)
  const preparation = preparing(wallets)
  await inTransaction(together.database, preparation)
  await inTransaction(oneByOne.database, preparation)
  // The first of a wallet ends within a lot, the second goes on into the next ones, the third takes all that is left.
  const holds = [10, 45, 25].flatMap((points) => wallets.toReversed().map((wallet) => newHold(wallet, points)))

  await holding(...holds)
  await inTransaction(oneByOne.database, async (tx) => {
    await lockWallets(tx, wallets)
    for (const one of holds) await hold(tx, { ...one, today: TODAY })
  })

  for (const table of ['wallet', 'entry', 'lot', 'lot_move', 'hold', 'hold_lot']) {
    const rows = await rowsOf(together, table)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual(await rowsOf(oneByOne, table))
  }
})

describe('of many holds', () => {
  const opened = async () => {
    const wallet = newWallet()
    await inTransaction(together.database, preparing([wallet]))
    return wallet
  }

  test('none is made if one wants more than the ones before it leave', async () => {
    const [rich, poor] = [await opened(), await opened()]
    const refused = holding(newHold(rich, 80), newHold(poor, 50), newHold(poor, 31), newHold(poor, 99))
    await expect(refused).rejects.toMatchObject({
      code: 'ledger.insufficient_points',
      details: { ...poor, available: 30, points: 31 },
    })
    const wallets = await readWallets(together.database, [rich, poor, newWallet()], TODAY)
    expect(wallets.map((wallet) => wallet?.held)).toEqual([0, 0, undefined])
  })

  test('none is made if one is there already, has no wallet, or no points', async () => {
    const wallet = await opened()
    const made = newHold(wallet, 1)
    await holding(made)
    await expect(holding(newHold(wallet, 1), made)).rejects.toMatchObject({ code: 'ledger.already_held' })
    const stranger = newWallet()
    const nobodys = holding(newHold(wallet, 1), newHold(stranger, 1))
    await expect(nobodys).rejects.toMatchObject({ code: 'ledger.unknown_wallet', details: stranger })
    await expect(holding(newHold(wallet, 1), newHold(wallet, 0))).rejects.toMatchObject({
      code: 'ledger.out_of_range',
    })
    expect(await readWallets(together.database, [wallet], TODAY)).toMatchObject([{ held: 1 }])
  })

  test('none is made from lots that do not cover the balance', async () => {
    const wallet = await opened()
    const breaking = inTransaction(together.database, async (tx) => {
      await tx.rows(BREAK, [wallet.walletId])
      await holdMany(tx, { today: TODAY, holds: [newHold(wallet, 60)] })
    })
    await expect(breaking).rejects.toMatchObject({
      code: 'ledger.lots_do_not_cover',
      details: { ...wallet, missing: 20 },
    })
  })

  test('none at all is none', async () => {
    expect(await holding()).toBeUndefined()
  })
})

const BREAK = statement(
  'test_break_lots',
  `update ledger.lot set remaining = 0 where wallet_id = $1 and expires_on >= '2028-01-01'`,
)

/** Lots of 20 points each: one expires before today, another one today, one more is not matured; 80 can be held. */
function preparing(wallets: readonly WalletKey[]): (tx: Tx) => Promise<void> {
  const dates = { points: 20, occurredOn: '2026-01-01', availableOn: '2026-01-01' }
  const earnings = wallets.flatMap((wallet) => [
    ...LAST_DAYS.map((expiresOn) => ({ ...dates, wallet, expiresOn, documentId: randomUUID() })),
    { ...dates, wallet, availableOn: '2026-03-11', expiresOn: '2026-04-30', documentId: randomUUID() },
  ])
  return async (tx) => {
    await openWallets(
      tx,
      wallets.map((wallet) => ({ wallet, kind: 'member' })),
    )
    await earnMany(tx, { today: '2026-03-01', earnings })
  }
}

function rowsOf(books: TestDatabase, table: string): Promise<unknown[]> {
  return books.database.rows(
    statement(`test_rows_${table}`, `select to_jsonb(t) - 'recorded_at' as row from ledger.${table} t order by 1`),
  )
}
