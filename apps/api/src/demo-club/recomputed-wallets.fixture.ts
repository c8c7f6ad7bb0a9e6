import type { DemoBooks, DemoDocument, DemoLine } from './nordverk/index.ts'

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

interface SoldLine {
  readonly document: DemoDocument
  readonly line: DemoLine
  readonly points: number
  returned: number
  credited: number
  reversed: number
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
  const sold: SoldLine[] = []
  const waiting: { readonly of: DemoDocument; readonly line: DemoLine }[] = []
  const steps = redeemed.filter((step) => step.companyNo === companyNo)
  const days = [...documents.map(({ deliveredOn }) => deliveredOn), ...steps.map(({ day }) => day)]
  for (const day of [...new Set(days)].sort()) {
    settle(w, day)
    for (const document of documents.filter(({ deliveredOn }) => deliveredOn === day).sort(byApplication)) {
      if (document.kind === 'return') {
        takeBack(w, document, document.lines, sold, waiting)
        continue
      }
      const lines = document.lines.map((line) => soldLine(document, line, books))
      sold.push(...lines)
      earn(
        w,
        document,
        lines.reduce((sum, { points }) => sum + points, 0),
      )
      const late = waiting.filter(({ line }) => line.originalInvoiceNo === document.invoiceNo)
      for (const { of, line } of late) takeBack(w, of, [line], sold, [])
    }
    for (const step of steps.filter((one) => one.day === day && one.kind !== 'hold')) endHold(w, step)
    for (const step of steps.filter((one) => one.day === day && one.kind === 'hold')) hold(w, step)
  }
  settle(w, books.today)
  const { available, pending, held, issued, redeemed: spent, expired } = w
  return { available, pending, held, issued, redeemed: spent, expired }
}

function byApplication(a: DemoDocument, b: DemoDocument): number {
  const key = ({ occurredOn, kind, invoiceNo }: DemoDocument) => `${occurredOn} ${kind} ${invoiceNo}`
  return key(a) < key(b) ? -1 : 1
}

/** A point per ten kronor, times 0.5, 1, 2 or 3 by the margin of that day; nothing below cost. */
function soldLine(document: DemoDocument, line: DemoLine, { products }: DemoBooks): SoldLine {
  const product = products.find(({ sku }) => sku === line.sku)
  const prices = product?.prices.filter(({ validFrom }) => validFrom <= document.occurredOn).at(-1)
  const [cost, price] = [prices?.unitCost ?? null, prices?.listPrice ?? 0]
  let halves = 2
  if (cost !== null) {
    const margin = (price - cost) * 100
    if (margin < 15 * price) halves = 1
    else if (margin >= 45 * price) halves = 6
    else if (margin >= 30 * price) halves = 4
  }
  const isBelowCost = cost !== null && line.netAmount * 10_000 < line.quantity * cost
  const earns = product?.isSellable === true && line.netAmount > 0 && line.quantity > 0 && !isBelowCost
  const points = earns ? quotient(line.netAmount * halves, 2_000) : 0
  return { document, line, points, returned: 0, credited: 0, reversed: 0 }
}

/** Half away from zero, of what is not negative. */
function quotient(numerator: number, denominator: number): number {
  return Number((2n * BigInt(Math.round(numerator)) + BigInt(denominator)) / (2n * BigInt(denominator)))
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

function takeBack(
  w: Wallet,
  document: DemoDocument,
  lines: readonly DemoLine[],
  sold: readonly SoldLine[],
  waiting: { of: DemoDocument; line: DemoLine }[],
): void {
  const taken = new Map<DemoDocument, number>()
  for (const line of lines) {
    const named = line.originalInvoiceNo
    if (named !== null && !sold.some((one) => one.document.invoiceNo === named)) {
      waiting.push({ of: document, line })
      continue
    }
    let [pieces, amount] = [-line.quantity, -line.netAmount]
    for (const one of candidates(document, line, sold)) {
      const back = Math.min(pieces, one.line.quantity - one.returned)
      const credit = pieces === 0 ? Math.min(amount, one.line.netAmount - one.credited) : 0
      if (line.quantity === 0 ? credit <= 0 : back <= 0) continue
      one.returned += Math.max(back, 0)
      one.credited += credit
      pieces -= Math.max(back, 0)
      amount -= credit
      const reversed = one.points === 0 ? 0 : Math.min(one.points, reversedOf(one))
      taken.set(one.document, (taken.get(one.document) ?? 0) + Math.max(0, reversed - one.reversed))
      one.reversed = Math.max(one.reversed, reversed)
      if (pieces === 0 && line.quantity !== 0) break
    }
  }
  for (const [original, points] of taken) reverse(w, lotOf(w, original), points)
}

function reversedOf({ points, line, returned, credited }: SoldLine): number {
  const back = BigInt(returned) * BigInt(line.netAmount) + BigInt(credited) * BigInt(line.quantity)
  const all = BigInt(line.quantity) * BigInt(line.netAmount)
  return Number((2n * BigInt(points) * back + all) / (2n * all))
}

function candidates(document: DemoDocument, line: DemoLine, sold: readonly SoldLine[]): SoldLine[] {
  const { originalInvoiceNo, originalLineNo } = line
  if (originalInvoiceNo === null) {
    const key = (one: SoldLine) =>
      `${one.document.occurredOn} ${one.document.invoiceNo} ${String(one.line.lineNo).padStart(4, '0')}`
    return sold
      .filter((one) => one.line.sku === line.sku && one.document.occurredOn <= document.occurredOn)
      .sort((a, b) => (key(a) < key(b) ? 1 : -1))
  }
  const ofInvoice = sold.filter((one) => one.document.invoiceNo === originalInvoiceNo)
  if (originalLineNo !== null) return ofInvoice.filter((one) => one.line.lineNo === originalLineNo)
  return ofInvoice.filter((one) => one.line.sku === line.sku).reverse()
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
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
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
