import { roundHalfAwayFromZero } from '@stamkund/points-engine'

/** A line of an invoice that goods can come back from. Its returned figures grow as returns are applied to it. */
export interface ReturnableLine {
  readonly companyId: string
  readonly purchaseId: string
  readonly invoiceNo: string
  readonly occurredOn: string
  readonly lineNo: number
  readonly sku: string
  readonly quantity: bigint
  readonly netAmount: bigint
  returnedQuantity: bigint
  creditedAmount: bigint
}

/** A line of a return, with amounts above zero. */
export interface ReturnedGoods {
  readonly sku: string
  readonly quantity: bigint
  readonly amount: bigint
}

/** The part of a return that was applied to one line, and what of that line was returned or credited by then. */
export interface Allocation {
  readonly line: ReturnableLine
  readonly quantity: bigint
  readonly amount: bigint
  readonly returnedQuantity: bigint
  readonly creditedAmount: bigint
}

export interface Match {
  readonly allocations: readonly Allocation[]
  readonly unmatchedQuantity: bigint
  readonly unmatchedAmount: bigint
}

/** Which lines of a named invoice a return means: the line with that number, else those of the SKU, the last one first. */
export function linesOfNamedOriginal(
  lines: readonly ReturnableLine[],
  goods: ReturnedGoods,
  originalLineNo: number | null,
): ReturnableLine[] {
  if (originalLineNo !== null) return lines.filter((line) => line.lineNo === originalLineNo)
  return lines.filter((line) => line.sku === goods.sku).sort((a, b) => b.lineNo - a.lineNo)
}

/** Which lines a return without a named invoice means: what the company bought last goes back first. */
export function linesBoughtLast(
  lines: readonly ReturnableLine[],
  goods: ReturnedGoods,
  returnedOn: string,
): ReturnableLine[] {
  return lines.filter((line) => line.sku === goods.sku && line.occurredOn <= returnedOn).sort(byLatest)
}

function byLatest(a: ReturnableLine, b: ReturnableLine): number {
  if (a.occurredOn !== b.occurredOn) return a.occurredOn < b.occurredOn ? 1 : -1
  return Buffer.compare(Buffer.from(b.invoiceNo), Buffer.from(a.invoiceNo)) || b.lineNo - a.lineNo
}

/**
 * Applies a return to lines in their order and marks them as returned. Goods go by quantity, never more than was bought;
 * a credit of the price alone (quantity 0) goes by amount, never more than was paid. The rest is unmatched.
 */
export function applyReturn(goods: ReturnedGoods, lines: readonly ReturnableLine[]): Match {
  return goods.quantity > 0n ? returnGoods(goods, lines) : creditPrice(goods, lines)
}

function returnGoods(goods: ReturnedGoods, lines: readonly ReturnableLine[]): Match {
  const allocations: Allocation[] = []
  let left = goods.quantity
  let amountLeft = goods.amount
  for (const line of lines) {
    const quantity = smaller(left, line.quantity - line.returnedQuantity)
    if (quantity <= 0n) continue
    line.returnedQuantity += quantity
    left -= quantity
    const amount = left === 0n ? amountLeft : roundHalfAwayFromZero(goods.amount * quantity, goods.quantity)
    amountLeft -= amount
    allocations.push(allocation(line, quantity, amount))
    if (left === 0n) break
  }
  return { allocations, unmatchedQuantity: left, unmatchedAmount: amountLeft }
}

function creditPrice(goods: ReturnedGoods, lines: readonly ReturnableLine[]): Match {
  const allocations: Allocation[] = []
  let left = goods.amount
  for (const line of lines) {
    const amount = smaller(left, line.netAmount - line.creditedAmount)
    if (amount <= 0n) continue
    line.creditedAmount += amount
    left -= amount
    allocations.push(allocation(line, 0n, amount))
    if (left === 0n) break
  }
  return { allocations, unmatchedQuantity: 0n, unmatchedAmount: left }
}

function allocation(line: ReturnableLine, quantity: bigint, amount: bigint): Allocation {
  return { line, quantity, amount, returnedQuantity: line.returnedQuantity, creditedAmount: line.creditedAmount }
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
