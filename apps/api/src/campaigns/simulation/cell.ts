/** What lines came to together. Money in ten-thousandths of a currency unit; exact up to 2^53 of them. */
export interface Amounts {
  /** More than without the draft. */
  points: number
  /** Given by the draft itself: more than `points` where it stood in for another campaign. */
  awarded: number
  cost: number
  /** Of it, on purchases in the club's currency: of others no margin is known. */
  localCost: number
  net: number
  margin: number
  lines: number
  /** Of them, those whose cost nobody knows. */
  linesWithoutCost: number
  netWithoutCost: number
}

export function nothing(): Amounts {
  return {
    points: 0,
    awarded: 0,
    cost: 0,
    localCost: 0,
    net: 0,
    margin: 0,
    lines: 0,
    linesWithoutCost: 0,
    netWithoutCost: 0,
  }
}

export function addTo(sum: Amounts, amounts: Readonly<Amounts>): void {
  sum.points += amounts.points
  sum.awarded += amounts.awarded
  sum.cost += amounts.cost
  sum.localCost += amounts.localCost
  sum.net += amounts.net
  sum.margin += amounts.margin
  sum.lines += amounts.lines
  sum.linesWithoutCost += amounts.linesWithoutCost
  sum.netWithoutCost += amounts.netWithoutCost
}

/** A sum over some lines: those of a month, of a category, of a company … */
export class Cell {
  readonly sum = nothing()
  purchases = 0
}

/** Cells by the value that their lines share. */
export class Cells<Key> {
  readonly #cells = new Map<Key, Cell>()

  at(key: Key): Cell {
    let cell = this.#cells.get(key)
    if (cell === undefined) {
      cell = new Cell()
      this.#cells.set(key, cell)
    }
    return cell
  }

  entries(): [Key, Cell][] {
    return [...this.#cells]
  }
}

/** Adds what is sold, and its margin if the cost is known; of what comes back, both figures are negative. */
export function addSales(sum: Amounts, net: bigint, quantity: bigint, unitCost: bigint | null): void {
  const netAmount = Number(net)
  sum.net += netAmount
  if (unitCost === null) sum.netWithoutCost += netAmount
  else sum.margin += netAmount - costOfGoods(quantity, unitCost)
}

/** quantity × cost, rounded to ten-thousandths. */
function costOfGoods(quantity: bigint, unitCost: bigint): number {
  const product = Number(quantity) * Number(unitCost)
  return Math.abs(product) <= Number.MAX_SAFE_INTEGER
    ? Math.round(product / 10_000)
    : Number((quantity * unitCost) / 10_000n)
}
