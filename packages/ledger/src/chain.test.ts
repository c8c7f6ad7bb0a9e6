import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { anchor, earn, openWallets, readEntries, reverse, type WalletKey } from './index.ts'

const TODAY = '2026-03-10'
const NOTHING = Buffer.alloc(32)
const wallet: WalletKey = { companyId: randomUUID(), walletId: randomUUID() }

let books: TestDatabase

beforeAll(async () => {
  books = await testDatabase()
})
afterAll(() => books.close())

test('without an entry there is nothing to anchor', async () => {
  expect(await anchored()).toBeUndefined()
})

test('an anchor covers the heads that changed and the root before, and is not repeated without a change', async () => {
  await inTransaction(books.database, (tx) => openWallets(tx, [{ wallet, kind: 'member' }]))
  await earned(100)
  const first = await anchored()
  expect(first).toMatchObject({ number: 1, wallets: 1, root: rootOver(NOTHING, 1, await head()).toString('hex') })
  expect(await anchored()).toEqual(first)
  await earned(50)
  const second = await anchored()
  const root = rootOver(Buffer.from(first?.root ?? '', 'hex'), 2, await head())
  expect(second).toMatchObject({ number: 2, wallets: 1, root: root.toString('hex') })
})

test('anybody can recompute the chain from the entries', async () => {
  const documentId = await earned(70)
  await inTransaction(books.database, (tx) =>
    reverse(tx, {
      wallet,
      original: { ...wallet, documentId },
      returnId: randomUUID(),
      points: 20,
      today: TODAY,
      beyondBalance: 'debt',
    }),
  )
  let hash: Buffer = NOTHING
  for (const e of (await readEntries(books.database, wallet, { limit: 100 })).reverse()) {
    const content = [wallet.companyId, wallet.walletId, e.version, e.kind, e.occurredOn, e.documentId, e.originalId]
      .concat([e.reasonCode, e.actorId, e.counterCompanyId, e.counterWalletId, e.counterVersion, e.expiresOn])
      .concat([e.availableOn, e.available, e.pending, e.held, e.issued, e.redeemed, e.expired, e.adjusted])
      .concat([e.transferred, e.availableAfter, e.pendingAfter, e.heldAfter])
    hash = sha256(hash, Buffer.from(`[${content.map((value) => JSON.stringify(value)).join(', ')}]`))
  }
  expect(hash).toEqual(await head())
})

function rootOver(previous: Buffer, version: number, of: Buffer): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigInt64BE(BigInt(version))
  return sha256(previous, sha256(bytesOf(wallet.companyId), bytesOf(wallet.walletId), number, of))
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')

function sha256(...parts: Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest()
}

function anchored() {
  return inTransaction(books.database, (tx) => anchor(tx, { anchorId: randomUUID() }))
}

async function earned(points: number): Promise<string> {
  const documentId = randomUUID()
  const dates = { occurredOn: TODAY, availableOn: TODAY, expiresOn: 'infinity', today: TODAY }
  await inTransaction(books.database, (tx) => earn(tx, { wallet, documentId, points, ...dates }))
  return documentId
}

async function head(): Promise<Buffer> {
  const [row] = await books.database.rows<{ head: Buffer }>(
    statement('test_head', 'select w.head from ledger.wallet w where w.wallet_id = $1'),
    [wallet.walletId],
  )
  return row?.head ?? NOTHING
}
