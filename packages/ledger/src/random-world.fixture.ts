import { randomUUID } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import {
  adjust,
  type EarnedDocument,
  type Earning,
  earn,
  earnMany,
  type HoldKey,
  hold,
  holdMany,
  mature,
  moveWallet,
  type NewHold,
  releaseHold,
  reverse,
  settleHold,
  settleWallet,
  transfer,
  type WalletKey,
} from './index.ts'
import { LedgerModel } from './model.ts'

/** Something to do, in the ledger and in the model. */
export interface Operation {
  readonly name: string
  readonly asked: unknown
  readonly run: (tx: Tx) => Promise<unknown>
  readonly model: () => unknown
}

/** Two companies with two wallets each, their documents and holds, and a calendar that sometimes runs backwards. */
export class World {
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
      () => this.#holdMany(),
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

  #newHold(): NewHold {
    const wallet = this.#pick(this.wallets)
    const holdId = randomUUID()
    this.#holds.push({ key: { companyId: wallet.companyId, holdId }, wallet })
    return { wallet, holdId, points: 1 + this.#below(80) }
  }

  #holdMany(): Operation {
    const asked = { today: this.#today(), holds: Array.from({ length: 1 + this.#below(4) }, () => this.#newHold()) }
    return {
      name: 'holdMany',
      asked,
      run: (tx) => holdMany(tx, asked),
      model: () => this.model.holdMany(asked),
    }
  }

  #hold(): Operation {
    const asked = { ...this.#newHold(), today: this.#today() }
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
