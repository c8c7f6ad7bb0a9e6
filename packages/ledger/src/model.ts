import type { Adjustment, Reversal, ReversalResult } from './corrections.ts'
import type { EarnedDocument, Earning } from './earning.ts'
import type { Accounts } from './entries.ts'
import type { HoldKey, NewHold } from './holds.ts'
import {
  copyOf,
  daysAfter,
  debtOf,
  draw,
  emptyWallet,
  grant,
  inOrder,
  later,
  lotFor,
  lotOf,
  type ModelEntry,
  type ModelLot,
  type ModelWallet,
  moveLots,
  type Piece,
  payingDebt,
  post,
  postPair,
  settleTo,
} from './model-book.ts'
import type { Move } from './transfers.ts'
import type { Day, WalletKey } from './wallets.ts'

interface ModelHold {
  readonly wallet: WalletKey
  readonly points: number
  state: 'open' | 'settled' | 'released' | 'moved'
  readonly drawn: readonly Piece[]
}

interface ModelDocument {
  readonly points: number
  readonly expiresOn: Day
  availableOn: Day
  reversed: number
}

/** What the ledger would refuse; `message` is the code of its `LedgerError`. */
export class ModelRefusal extends Error {}

/**
 * The ledger in plain objects, one thread and no database: what the operations mean, to compare the functions with. It
 * walks through time day by day and knows nothing of hashes, locks and next due days.
 */
export class LedgerModel {
  #wallets = new Map<string, ModelWallet>()
  #holds = new Map<string, ModelHold>()
  readonly #documents = new Map<string, ModelDocument>()

  open(key: WalletKey): void {
    this.#wallets.set(nameOf(key), emptyWallet(key))
  }

  /** Balances, lots by last day and maturity, and all entries of a wallet. */
  read(key: WalletKey): { balances: Accounts; lots: ModelLot[]; entries: ModelEntry[] } {
    const { balances, lots, entries } = this.#wallet(key)
    return { balances, lots: inOrder(lots), entries }
  }

  settle(key: WalletKey, today: Day): void {
    this.#change(key, today, () => {})
  }

  earn({ wallet: key, documentId, points, occurredOn, availableOn, expiresOn, today }: Earning & { today: Day }): void {
    this.#change(key, today, (wallet) => {
      refuseUnless(points > 0, 'ledger.out_of_range')
      const document = documentOf({ ...key, documentId })
      refuseUnless(!this.#documents.has(document), 'ledger.already_earned')
      this.#documents.set(document, { points, expiresOn, availableOn, reversed: 0 })
      const usable = availableOn <= wallet.settledOn && availableOn <= expiresOn
      const debt = debtOf(wallet)
      post(wallet, 'earn', occurredOn, usable ? { available: points } : { pending: points }, 'issued')
      grant(wallet, { expiresOn, availableOn, points }, usable ? Math.min(debt, points) : 0, usable)
    })
  }

  mature({ wallet: key, original, today }: { wallet: WalletKey; original: EarnedDocument; today: Day }): void {
    this.#change(key, today, (wallet) => {
      const document = this.#document(original)
      const lot = lotOf(wallet, document)
      if (document.availableOn <= wallet.settledOn || !lot) return
      const points = Math.min(document.points - document.reversed, lot.remaining)
      if (points <= 0) return
      const debt = debtOf(wallet)
      post(wallet, 'mature', wallet.settledOn, { pending: -points }, 'available')
      lot.remaining -= points
      document.availableOn = wallet.settledOn
      const matured = lotFor(wallet, document)
      matured.granted += points
      matured.remaining += points - Math.min(debt, points)
    })
  }

  hold({ wallet: key, holdId, points, today }: NewHold & { today: Day }): void {
    this.#change(key, today, (wallet) => {
      refuseUnless(points > 0, 'ledger.out_of_range')
      refuseUnless(wallet.balances.available >= points, 'ledger.insufficient_points')
      refuseUnless(!this.#holds.has(`${key.companyId} ${holdId}`), 'ledger.already_held')
      post(wallet, 'hold', wallet.settledOn, { available: -points }, 'held')
      const drawn = draw(wallet, points)
      this.#holds.set(`${key.companyId} ${holdId}`, { wallet: key, points, state: 'open', drawn })
    })
  }

  holdMany({ today, holds }: { today: Day; holds: readonly NewHold[] }): void {
    // A change puts copies in their place, so that what was there is still as it was.
    const before = { wallets: new Map(this.#wallets), holds: new Map(this.#holds) }
    try {
      for (const one of holds) this.hold({ ...one, today })
    } catch (refusal) {
      this.#wallets = before.wallets
      this.#holds = before.holds
      throw refusal
    }
  }

  settleHold({ today, ...key }: HoldKey & { today: Day }): void {
    const hold = this.#openHold(key)
    this.#change(hold.wallet, today, (wallet) => {
      hold.state = 'settled'
      post(wallet, 'settle', wallet.settledOn, { held: -hold.points }, 'redeemed')
    })
  }

  releaseHold({ today, ...key }: HoldKey & { today: Day }): void {
    const hold = this.#openHold(key)
    this.#change(hold.wallet, today, (wallet) => {
      hold.state = 'released'
      const debt = debtOf(wallet)
      post(wallet, 'release', wallet.settledOn, { held: -hold.points }, 'available')
      const late = { expiresOn: daysAfter(wallet.settledOn, 30), availableOn: wallet.settledOn }
      const restored = hold.drawn.map((piece) => {
        const isLate = piece.expiresOn < wallet.settledOn
        return { ...piece, ...(isLate ? late : {}), isLate }
      })
      for (const piece of payingDebt(restored, debt)) {
        const lot = lotFor(wallet, piece)
        lot.remaining += piece.left
        if (piece.isLate) lot.granted += piece.points
      }
    })
  }

  reverse({ wallet: key, original, points, today, occurredOn, beyondBalance }: Reversal): ReversalResult {
    return this.#change(key, today, (wallet) => {
      refuseUnless(points > 0, 'ledger.out_of_range')
      const document = this.#document(original)
      refuseUnless(document.reversed + points <= document.points, 'ledger.reversal_exceeds_award')
      const own = lotOf(wallet, document)
      const fromOwn = Math.min(points, own?.remaining ?? 0)
      const pending = document.availableOn > wallet.settledOn ? fromOwn : 0
      const expiredBack = Math.min(points - fromOwn, own?.expired ?? 0)
      if (own) {
        own.remaining -= fromOwn
        own.expired -= expiredBack
      }
      const others = draw(wallet, points - fromOwn - expiredBack)
      const taken = fromOwn + others.reduce((sum, piece) => sum + piece.points, 0)
      const beyond = points - taken - expiredBack
      const [debt, forgiven] = beyondBalance === 'debt' ? [beyond, 0] : [0, beyond]
      document.reversed += points - forgiven
      const deltas = { available: -(taken - pending) - debt, pending: -pending, expired: -expiredBack }
      if (forgiven < points) post(wallet, 'reverse', occurredOn ?? wallet.settledOn, deltas, 'issued')
      return { taken, pending, expiredBack, debt, forgiven }
    })
  }

  adjust({ wallet: key, points, today, expiresOn }: Adjustment): void {
    this.#change(key, today, (wallet) => {
      refuseUnless(points !== 0, 'ledger.out_of_range')
      refuseUnless(points > 0 || wallet.balances.available >= -points, 'ledger.insufficient_points')
      const debt = debtOf(wallet)
      post(wallet, 'adjust', wallet.settledOn, { available: points }, 'adjusted')
      if (points < 0) {
        draw(wallet, -points)
      } else {
        refuseUnless(expiresOn !== undefined, 'ledger.out_of_range')
        const availableOn = expiresOn < wallet.settledOn ? expiresOn : wallet.settledOn
        grant(wallet, { expiresOn, availableOn, points }, Math.min(debt, points), true)
      }
    })
  }

  transfer({ from, to, points, today }: Move & { points: number }): void {
    this.#changeBoth(from, to, today, (source, target) => {
      refuseUnless(points > 0, 'ledger.out_of_range')
      refuseUnless(source.balances.available >= points, 'ledger.insufficient_points')
      const debt = debtOf(target)
      postPair(source, target, { available: points })
      for (const piece of payingDebt(draw(source, points), debt)) {
        const lot = lotFor(target, piece)
        lot.granted += piece.points
        lot.remaining += piece.left
      }
    })
  }

  moveWallet({ from, to, today }: Move): void {
    this.#changeBoth(from, to, today, (source, target) => {
      const debt = debtOf(source)
      if (debt > 0) {
        postPair(source, target, { available: -debt })
        draw(target, debt)
      }
      const holds = [...this.#holds].filter(
        ([, { wallet, state }]) => nameOf(wallet) === nameOf(from) && state === 'open',
      )
      const drawn = holds.flatMap(([, hold]) => hold.drawn)
      moveLots(source, target, drawn)
      for (const [name, hold] of holds) {
        this.#holds.set(name, { ...hold, state: 'moved' })
        this.#holds.set(name.replace(from.companyId, to.companyId), { ...hold, wallet: to })
      }
    })
  }

  /** One operation on a wallet, settled first; a refusal leaves everything as it was. */
  #change<Result>(key: WalletKey, today: Day, work: (wallet: ModelWallet) => Result): Result {
    const wallet = copyOf(this.#wallet(key))
    settleTo(wallet, today)
    const result = work(wallet)
    this.#wallets.set(nameOf(key), wallet)
    return result
  }

  #changeBoth(
    from: WalletKey,
    to: WalletKey,
    today: Day,
    work: (source: ModelWallet, target: ModelWallet) => void,
  ): void {
    refuseUnless(nameOf(from) !== nameOf(to), 'ledger.same_wallet')
    const day = [this.#wallet(from), this.#wallet(to)].map(({ settledOn }) => settledOn).reduce(later, today)
    this.#change(from, day, (source) => this.#change(to, day, (target) => work(source, target)))
  }

  #wallet(key: WalletKey): ModelWallet {
    const wallet = this.#wallets.get(nameOf(key))
    if (!wallet) throw new ModelRefusal('ledger.unknown_wallet')
    return wallet
  }

  #document(document: EarnedDocument): ModelDocument {
    const found = this.#documents.get(documentOf(document))
    if (!found) throw new ModelRefusal('ledger.not_earned')
    return found
  }

  #openHold({ companyId, holdId }: HoldKey): ModelHold {
    const hold = this.#holds.get(`${companyId} ${holdId}`)
    if (!hold) throw new ModelRefusal('ledger.unknown_hold')
    refuseUnless(hold.state === 'open', 'ledger.hold_not_open')
    return hold
  }
}

const nameOf = ({ companyId, walletId }: WalletKey) => `${companyId} ${walletId}`
const documentOf = ({ documentId, ...wallet }: EarnedDocument) => `${nameOf(wallet)} ${documentId}`

function refuseUnless(condition: boolean, code: string): asserts condition {
  if (!condition) throw new ModelRefusal(code)
}
