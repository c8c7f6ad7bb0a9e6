import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { ACCOUNTS } from './entries.ts'
import {
  adjust,
  type EarnedDocument,
  type Earning,
  earn,
  earnMany,
  type HoldKey,
  hold,
  LedgerError,
  mature,
  moveWallet,
  openWallets,
  readEntries,
  releaseHold,
  reverse,
  settleHold,
  settleWallet,
  transfer,
  verify,
  type WalletKey,
} from './index.ts'
import { LedgerModel, ModelRefusal } from './model.ts'
import type { ModelLot } from './model-book.ts'
import { replay, type StoredMove } from './replay.ts'

const OPERATIONS = Number(process.env.LEDGER_MODEL_OPERATIONS ?? 700)
const SEEDS = (process.env.LEDGER_MODEL_SEEDS ?? '1,2,3').split(',').map(Number)

const PATIENCE_MS = 30_000 + OPERATIONS * 50

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

interface Operation {
  readonly name: string
  readonly asked: unknown
  readonly run: (tx: Tx) => Promise<unknown>
  readonly model: () => unknown
}

/** Two companies with two wallets each, their documents and holds, and a calendar that sometimes runs backwards. */
class World {
  readonly model = new LedgerModel()
  readonly wallets: WalletKey[] = []
  readonly #random: () => number
  readonly #documents: { readonly original: EarnedDocument; home: WalletKey }[] = []
  #holds: { readonly key: HoldKey; readonly wallet: WalletKey }[] = []
  #day = 0

  constructor(seed: number) {
    this.#random = mulberry32(seed)
    for (const companyId of [randomUUID(), randomUUID()]) {
      this.wallets.push({ companyId, walletId: companyId }, { companyId, walletId: randomUUID() })
    }
    for (const wallet of this.wallets) this.model.open(wallet)
  }

  next(): Operation {
    const kinds = [
      () => this.#earn(),
      () => this.#earn(),
      () => this.#earnMany(),
      () => this.#hold(),
      () => this.#hold(),
      () => this.#finishHold(),
      () => this.#finishHold(),
      () => this.#reverse(),
      () => this.#reverse(),
      () => this.#reverse(),
      () => this.#mature(),
      () => this.#adjust(),
      () => this.#transfer(),
      () => (this.#below(6) === 0 ? this.#move() : this.#settle()),
    ]
    return this.#pick(kinds)()
  }

  #earning(): Earning {
    const wallet = this.#pick(this.wallets)
    const occurred = this.#day - this.#pick([0, 0, 0, 5, 40, 120])
    const earning = {
      wallet,
      documentId: randomUUID(),
      points: 1 + this.#below(100),
      occurredOn: dayOf(occurred),
      availableOn: this.#pick([
        dayOf(occurred),
        dayOf(occurred),
        dayOf(occurred + 10),
        dayOf(occurred + 60),
        'infinity',
      ]),
      // Few last days, so that documents share lots.
      expiresOn: this.#below(30) === 0 ? 'infinity' : dayOf(Math.ceil((occurred + 20) / 30) * 30),
    }
    const { documentId } = earning
    this.#documents.push({ original: { ...wallet, documentId }, home: wallet })
    return earning
  }

  #earn(): Operation {
    const asked = { ...this.#earning(), today: this.#today() }
    const again = this.#below(20) === 0 ? this.#documents[0]?.original : undefined
    if (again) Object.assign(asked, { wallet: again, documentId: again.documentId })
    return { name: 'earn', asked, run: async (tx) => void (await earn(tx, asked)), model: () => this.model.earn(asked) }
  }

  #earnMany(): Operation {
    const asked = { today: this.#today(), earnings: Array.from({ length: 1 + this.#below(8) }, () => this.#earning()) }
    return {
      name: 'earnMany',
      asked,
      run: async (tx) => void (await earnMany(tx, asked)),
      model: () => {
        for (const earning of asked.earnings) this.model.earn({ ...earning, today: asked.today })
      },
    }
  }

  #mature(): Operation {
    const { original, home } = this.#document()
    const asked = { wallet: home, original, today: this.#today() }
    return {
      name: 'mature',
      asked,
      run: async (tx) => void (await mature(tx, asked)),
      model: () => this.model.mature(asked),
    }
  }

  #hold(): Operation {
    const asked = {
      wallet: this.#pick(this.wallets),
      holdId: randomUUID(),
      points: 1 + this.#below(80),
      today: this.#today(),
    }
    const { wallet, holdId } = asked
    this.#holds.push({ key: { companyId: wallet.companyId, holdId }, wallet })
    return { name: 'hold', asked, run: async (tx) => void (await hold(tx, asked)), model: () => this.model.hold(asked) }
  }

  #finishHold(): Operation {
    const known = this.#holds[Math.max(0, this.#holds.length - 1 - this.#below(8))]
    const asked = { ...(known?.key ?? { companyId: randomUUID(), holdId: randomUUID() }), today: this.#today() }
    return this.#below(3) === 0
      ? {
          name: 'settleHold',
          asked,
          run: async (tx) => void (await settleHold(tx, asked)),
          model: () => this.model.settleHold(asked),
        }
      : {
          name: 'releaseHold',
          asked,
          run: async (tx) => void (await releaseHold(tx, asked)),
          model: () => this.model.releaseHold(asked),
        }
  }

  #reverse(): Operation {
    const { original, home } = this.#document()
    const asked = {
      wallet: home,
      original,
      returnId: randomUUID(),
      points: 1 + this.#below(60),
      today: this.#today(),
      beyondBalance: this.#pick(['debt', 'debt', 'forgive'] as const),
    }
    return { name: 'reverse', asked, run: (tx) => reverse(tx, asked), model: () => this.model.reverse(asked) }
  }

  #adjust(): Operation {
    const asked = {
      wallet: this.#pick(this.wallets),
      documentId: randomUUID(),
      points: this.#below(61) - 30,
      reasonCode: 'goodwill',
      actorId: randomUUID(),
      today: this.#today(),
      expiresOn: dayOf(Math.ceil((this.#day + this.#below(100) - 20) / 30) * 30),
    }
    return {
      name: 'adjust',
      asked,
      run: async (tx) => void (await adjust(tx, asked)),
      model: () => this.model.adjust(asked),
    }
  }

  #transfer(): Operation {
    const [from, to] = [this.#pick(this.wallets), this.#pick(this.wallets)]
    const asked = { from, to, documentId: randomUUID(), points: 1 + this.#below(60), today: this.#today() }
    return {
      name: 'transfer',
      asked,
      run: async (tx) => void (await transfer(tx, asked)),
      model: () => this.model.transfer(asked),
    }
  }

  #move(): Operation {
    const [from, to] = [this.#pick(this.wallets), this.#pick(this.wallets)]
    for (const document of this.#documents) if (document.home === from) document.home = to
    this.#holds = this.#holds.map((known) =>
      known.wallet === from ? { key: { ...known.key, companyId: to.companyId }, wallet: to } : known,
    )
    const asked = { from, to, documentId: randomUUID(), today: this.#today() }
    return {
      name: 'moveWallet',
      asked,
      run: async (tx) => void (await moveWallet(tx, asked)),
      model: () => this.model.moveWallet(asked),
    }
  }

  #settle(): Operation {
    const [wallet, today] = [this.#pick(this.wallets), this.#today()]
    const asked = { wallet, today }
    return {
      name: 'settle',
      asked,
      run: async (tx) => void (await settleWallet(tx, wallet, today)),
      model: () => this.model.settle(wallet, today),
    }
  }

  /** Mostly one of the last documents. */
  #document() {
    const { length } = this.#documents
    const known =
      this.#documents[this.#below(5) === 0 ? this.#below(length) : length - 1 - this.#below(Math.min(length, 10))]
    return (
      known ?? { original: { ...this.#pick(this.wallets), documentId: randomUUID() }, home: this.#pick(this.wallets) }
    )
  }

  /** Time moves on in jumps; some callers are a few days behind. */
  #today(): string {
    this.#day += this.#pick([0, 0, 0, 0, 1, 2, 9])
    return dayOf(this.#day - this.#pick([0, 0, 0, 3]))
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#below(items.length)] as Item
  }
}

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
  `select l.wallet_id as "walletId", l.expires_on as "expiresOn", l.available_on as "availableOn", l.granted, l.remaining, l.expired
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

const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
const dayOf = (number: number) => new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10)

/** Tommy Ettinger's mulberry32: small, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
