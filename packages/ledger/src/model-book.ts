import { ACCOUNTS, type Accounts, type EntryKind } from './entries.ts'
import type { Day, WalletKey } from './wallets.ts'

/** What the model says of a lot. */
export interface ModelLot extends Bucket {
  granted: number
  remaining: number
  expired: number
}

export interface ModelEntry extends Accounts {
  readonly kind: EntryKind
  readonly occurredOn: Day
}

/** One wallet's book of the model. */
export interface ModelWallet {
  readonly key: WalletKey
  readonly balances: Record<keyof Accounts, number>
  settledOn: Day
  readonly lots: ModelLot[]
  readonly entries: ModelEntry[]
}

/** Points of a lot on their way. */
export interface Piece extends Bucket {
  readonly points: number
}

interface Bucket {
  readonly expiresOn: Day
  readonly availableOn: Day
}

const NOTHING = Object.fromEntries(ACCOUNTS.map((account) => [account, 0])) as Accounts

export function emptyWallet(key: WalletKey): ModelWallet {
  return { key, balances: { ...NOTHING }, settledOn: '-infinity', lots: [], entries: [] }
}

/** A copy that can be changed and thrown away, as a transaction that is rolled back. */
export function copyOf(wallet: ModelWallet): ModelWallet {
  return {
    ...wallet,
    balances: { ...wallet.balances },
    lots: wallet.lots.map((lot) => ({ ...lot })),
    entries: [...wallet.entries],
  }
}

/** Lives through every day on which a lot matures or lapses. */
export function settleTo(wallet: ModelWallet, today: Day): void {
  const until = later(wallet.settledOn, today)
  const days = wallet.lots.flatMap((lot) => [lot.availableOn, dayAfter(lot.expiresOn)])
  for (const day of [...new Set(days)].sort()) {
    if (day <= wallet.settledOn || day > until) continue
    wallet.settledOn = day
    expireOn(wallet, day)
    matureOn(wallet, day)
  }
  wallet.settledOn = until
}

function matureOn(wallet: ModelWallet, day: Day): void {
  const lots = inOrder(wallet.lots).filter(
    (lot) => lot.availableOn === day && lot.expiresOn >= day && lot.remaining > 0,
  )
  const points = lots.reduce((sum, lot) => sum + lot.remaining, 0)
  if (points === 0) return
  let debt = debtOf(wallet)
  post(wallet, 'mature', day, { pending: -points }, 'available')
  for (const lot of lots) {
    const paid = Math.min(debt, lot.remaining)
    lot.remaining -= paid
    debt -= paid
  }
}

function expireOn(wallet: ModelWallet, day: Day): void {
  const lots = wallet.lots.filter((lot) => dayAfter(lot.expiresOn) === day && lot.remaining > 0)
  if (lots.length === 0) return
  const deltas = { available: 0, pending: 0 }
  for (const lot of lots) {
    deltas[lot.availableOn <= lot.expiresOn ? 'available' : 'pending'] -= lot.remaining
    lot.expired += lot.remaining
    lot.remaining = 0
  }
  post(wallet, 'expire', day, deltas, 'expired')
}

/** New points of a document: some pay debt, and all others lapse if their last day has passed. */
export function grant(wallet: ModelWallet, { points, ...bucket }: Piece, paid: number, usable: boolean): void {
  const lot = lotFor(wallet, bucket)
  lot.granted += points
  lot.remaining += points - paid
  if (bucket.expiresOn >= wallet.settledOn || points === paid) return
  lot.remaining -= points - paid
  lot.expired += points - paid
  const lapsed = usable ? { available: paid - points } : { pending: paid - points }
  post(wallet, 'expire', dayAfter(bucket.expiresOn), lapsed, 'expired')
}

/** Takes usable points from the lots that expire first, as many as there are. */
export function draw(wallet: ModelWallet, points: number): Piece[] {
  const drawn: Piece[] = []
  for (const lot of inOrder(wallet.lots)) {
    if (lot.availableOn > wallet.settledOn || lot.remaining === 0 || points === 0) continue
    const took = Math.min(points, lot.remaining)
    lot.remaining -= took
    points -= took
    drawn.push({ expiresOn: lot.expiresOn, availableOn: lot.availableOn, points: took })
  }
  return drawn
}

/** What is left of each piece after the earliest-expiring ones have paid a debt. */
export function payingDebt<P extends Piece>(pieces: readonly P[], debt: number): (P & { left: number })[] {
  return inOrder(pieces).map((piece) => {
    const paid = Math.min(debt, piece.points)
    debt -= paid
    return { ...piece, left: piece.points - paid }
  })
}

/** Everything of all lots; `drawn` is what open holds took from them, for which room must be left. */
export function moveLots(source: ModelWallet, target: ModelWallet, drawn: readonly Piece[]): void {
  const heldOf = (lot: ModelLot) => drawn.reduce((sum, piece) => sum + (isSameLot(piece, lot) ? piece.points : 0), 0)
  const moved = inOrder(source.lots).filter((lot) => lot.remaining + lot.expired + heldOf(lot) > 0)
  if (moved.length === 0) return
  let debt = debtOf(target)
  const { available, pending, held, expired } = source.balances
  postPair(source, target, { available, pending, held, expired })
  for (const lot of moved) {
    const paid = lot.availableOn <= target.settledOn ? Math.min(debt, lot.remaining) : 0
    debt -= paid
    const received = lotFor(target, lot)
    received.granted += lot.remaining + lot.expired + heldOf(lot)
    received.remaining += lot.remaining - paid
    received.expired += lot.expired
    lot.remaining = 0
    lot.expired = 0
  }
}

/** Books deltas, and what balances them on one more account. */
export function post(
  wallet: ModelWallet,
  kind: EntryKind,
  occurredOn: Day,
  deltas: Partial<Accounts>,
  against: keyof Accounts,
): void {
  const sum = Object.values(deltas).reduce((total, points) => total + points, 0)
  const entry = { kind, occurredOn, ...NOTHING, ...deltas, [against]: -sum }
  for (const account of ACCOUNTS) {
    entry[account] += 0 // No negative zero.
    wallet.balances[account] += entry[account]
  }
  wallet.entries.push(entry)
}

export function postPair(source: ModelWallet, target: ModelWallet, deltas: Partial<Accounts>): void {
  const given = Object.fromEntries(Object.entries(deltas).map(([account, points]) => [account, -points]))
  post(source, 'transfer', source.settledOn, given, 'transferred')
  post(target, 'transfer', target.settledOn, deltas, 'transferred')
}

export function lotOf(wallet: { lots: ModelLot[] }, bucket: Bucket): ModelLot | undefined {
  return wallet.lots.find((lot) => isSameLot(lot, bucket))
}

export function lotFor(wallet: { lots: ModelLot[] }, { expiresOn, availableOn }: Bucket): ModelLot {
  const found = lotOf(wallet, { expiresOn, availableOn })
  if (found) return found
  const lot = { expiresOn, availableOn, granted: 0, remaining: 0, expired: 0 }
  wallet.lots.push(lot)
  return lot
}

export const debtOf = ({ balances }: ModelWallet) => Math.max(-balances.available, 0)
export const later = (one: Day, other: Day) => (one > other ? one : other)
const dayAfter = (day: Day) => daysAfter(day, 1)

function isSameLot(one: Bucket, other: Bucket): boolean {
  return one.expiresOn === other.expiresOn && one.availableOn === other.availableOn
}

/** Earliest-expiring first. As texts, `-infinity`, dates and `infinity` sort as days do. */
export function inOrder<B extends Bucket>(pieces: readonly B[]): B[] {
  const rank = ({ expiresOn, availableOn }: B) => `${expiresOn} ${availableOn}`
  return [...pieces].sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
}

export function daysAfter(day: Day, days: number): Day {
  if (day.endsWith('infinity')) return day
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
