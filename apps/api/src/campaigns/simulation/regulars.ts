import { compileProductTest, type LineSelector } from '@stamkund/points-engine'
import type { RecordedLine, RecordedPurchase } from './recorded.ts'

/** Of a company that has not bought the goods yet. */
const NEVER = -2

/** Who buys the goods that a draft is about in one turn after the other, and would have come anyway. */
export class Regulars {
  readonly #isSuch: (line: RecordedLine) => boolean
  /** By company: the last turn in which it bought them, and the one before. */
  readonly #last: number[] = []
  readonly #before: number[] = []

  constructor(lines: LineSelector | undefined) {
    this.#isSuch = compileGoods(lines)
  }

  /** @param turn -1: the days of a turn before the first one */
  note({ company: { place }, lines }: RecordedPurchase, turn: number): void {
    const last = this.#last[place] ?? NEVER
    if (last === turn || !lines.some(this.#isSuch)) return
    this.#before[place] = last
    this.#last[place] = turn
  }

  /** Whether the company bought them in the turn before, too. */
  cameAnyway(place: number, turn: number): boolean {
    const last = this.#last[place] ?? NEVER
    return (last === turn ? (this.#before[place] ?? NEVER) : last) === turn - 1
  }
}

function compileGoods(selector: LineSelector | undefined): (line: RecordedLine) => boolean {
  if (selector === undefined) return canEarn
  const { except, minAmount: _, minQuantity: __, ...products } = selector
  const isSuch = compileProductTest(products, 'lines')
  // An exception by size says nothing of what is sold.
  if (except === undefined || except.minAmount !== undefined || except.minQuantity !== undefined) {
    return (line) => canEarn(line) && isSuch(line)
  }
  const isException = compileProductTest(except, 'lines.except')
  return (line) => canEarn(line) && isSuch(line) && !isException(line)
}

/** Freight, credits and the like are not what somebody comes for. */
export function canEarn({ isSellable, netAmount, quantity }: RecordedLine): boolean {
  return isSellable && netAmount > 0n && quantity > 0n
}
