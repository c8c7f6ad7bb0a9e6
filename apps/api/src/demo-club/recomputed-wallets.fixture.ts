import type { DemoBooks, DemoDocument } from './nordverk/index.ts'
import { comeBack, daysLater, gainOf, newClub, rank } from './recomputed-awards.fixture.ts'

// What the club's wallets must hold, from raw lines by plain arithmetic. It shares no code with the product, on purpose.

export interface Figures {
  available: number
  pending: number
  held: number
  issued: number
  redeemed: number
  expired: number
}

/** What somebody redeemed, and when: the days come from outside, all figures from here. */
export interface Redeemed {
  readonly companyNo: string
  readonly id: string
  readonly day: string
  readonly kind: 'hold' | 'settle' | 'release'
  readonly points: number
}

interface Lot {
  readonly matures: string
  readonly expires: string
  remaining: number
  expired: number
}

interface Wallet extends Figures {
  day: string
  readonly lots: Map<string, Lot>
  readonly holds: Map<string, { readonly lot: Lot; readonly points: number }[]>
}

/** The wallets of all companies on the day that the books end, by company number. */
export function recomputedWallets(books: DemoBooks, redeemed: readonly Redeemed[]): Map<string, Figures> {
  return new Map(books.companies.map(({ companyNo }) => [companyNo, walletOf(companyNo, books, redeemed)]))
}

function walletOf(companyNo: string, books: DemoBooks, redeemed: readonly Redeemed[]): Figures {
  const documents = books.documents.filter((document) => document.companyNo === companyNo)
  const wallet = { available: 0, pending: 0, held: 0, issued: 0, redeemed: 0, expired: 0 }
  const w: Wallet = { ...wallet, day: books.begins, lots: new Map(), holds: new Map() }
  const club = newClub(companyNo)
  const steps = redeemed.filter((step) => step.companyNo === companyNo)
  let previous = ''
  for (const day of daysOf(books)) {
    if (day.slice(0, 7) !== previous.slice(0, 7)) rank(club, day)
    previous = day
    settle(w, day)
    for (const document of documents.filter(({ deliveredOn }) => deliveredOn === day).sort(byApplication)) {
      if (document.kind === 'invoice') earn(w, document, gainOf(club, document, books))
      for (const [original, points] of comeBack(club, document)) reverse(w, lotOf(w, original), points)
    }
    for (const step of steps.filter((one) => one.day === day && one.kind !== 'hold')) endHold(w, step)
    for (const step of steps.filter((one) => one.day === day && one.kind === 'hold')) hold(w, step)
  }
  settle(w, books.today)
  const { available, pending, held, issued, redeemed: spent, expired } = w
  return { available, pending, held, issued, redeemed: spent, expired }
}

/** Those on which something was delivered or prices changed. */
function daysOf({ documents, products, today }: DemoBooks): string[] {
  const revisions = products.flatMap(({ prices }) => prices.slice(1).map(({ validFrom }) => validFrom))
  const days = [...documents.map(({ deliveredOn }) => deliveredOn), ...revisions.filter((day) => day < today)]
  return [...new Set(days)].sort()
}

function byApplication(a: DemoDocument, b: DemoDocument): number {
  const key = ({ occurredOn, kind, invoiceNo }: DemoDocument) => `${occurredOn} ${kind} ${invoiceNo}`
  return key(a) < key(b) ? -1 : 1
}

function lotOf(w: Wallet, { occurredOn }: DemoDocument): Lot {
  const date = new Date(occurredOn)
  const matures = new Date(date.getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
  const expires = new Date(Date.UTC(date.getUTCFullYear() + 2, date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
  const key = `${expires} ${matures}`
  const lot = w.lots.get(key) ?? { matures, expires, remaining: 0, expired: 0 }
  w.lots.set(key, lot)
  return lot
}

function earn(w: Wallet, document: DemoDocument, points: number): void {
  const lot = lotOf(w, document)
  lot.remaining += points
  w.issued -= points
  w.pending += points
}

function reverse(w: Wallet, own: Lot, points: number): void {
  const fromOwn = Math.min(points, own.remaining)
  const expiredBack = Math.min(points - fromOwn, own.expired)
  const isPending = own.matures > w.day
  own.remaining -= fromOwn
  own.expired -= expiredBack
  w.expired -= expiredBack
  w.issued += points
  if (isPending) w.pending -= fromOwn
  else w.available -= fromOwn
  const left = points - fromOwn - expiredBack
  draw(w, Math.min(left, Math.max(w.available, 0)))
  w.available -= left
}

/** From what has matured, earliest-expiring first. */
function draw(w: Wallet, points: number): { lot: Lot; points: number }[] {
  const drawn: { lot: Lot; points: number }[] = []
  let left = points
  for (const lot of inOrder(w).filter(({ matures, expires }) => matures <= w.day && expires >= w.day)) {
    const some = Math.min(lot.remaining, left)
    if (some === 0) continue
    lot.remaining -= some
    left -= some
    drawn.push({ lot, points: some })
  }
  return drawn
}

function inOrder(w: Wallet): Lot[] {
  return [...w.lots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lot]) => lot)
}

function hold(w: Wallet, { id, points }: Redeemed): void {
  w.holds.set(id, draw(w, points))
  w.available -= points
  w.held += points
}

function endHold(w: Wallet, { id, kind, points }: Redeemed): void {
  w.held -= points
  if (kind === 'settle') {
    w.redeemed += points
    return
  }
  for (const part of w.holds.get(id) ?? []) {
    if (part.lot.expires < w.day) throw new Error('a released hold came back to points that had expired')
    const paid = Math.min(part.points, Math.max(-w.available, 0))
    part.lot.remaining += part.points - paid
    w.available += part.points
  }
}

/** Day by day: what expires, then what matures, which pays debt first. */
function settle(w: Wallet, until: string): void {
  const dayAfter = (day: string) => daysLater(day, 1)
  while (w.day < until) {
    w.day = dayAfter(w.day)
    for (const lot of inOrder(w)) {
      if (dayAfter(lot.expires) !== w.day) continue
      w.available -= lot.remaining
      w.expired += lot.remaining
      lot.expired += lot.remaining
      lot.remaining = 0
    }
    for (const lot of inOrder(w)) {
      if (lot.matures !== w.day) continue
      const paid = Math.min(lot.remaining, Math.max(-w.available, 0))
      w.pending -= lot.remaining
      w.available += lot.remaining
      lot.remaining -= paid
    }
  }
}
