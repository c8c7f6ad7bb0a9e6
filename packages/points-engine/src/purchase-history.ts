import type { LineFacts } from './facts.ts'

/** What a history knows of a product that was bought. */
export type BoughtProduct = Pick<LineFacts, 'sku' | 'category' | 'subcategory' | 'brand' | 'band'>

/**
 * What a company bought on the days before a purchase. Days, not moments: purchases of one day don't see each other, so
 * their order doesn't matter. Lines that can't earn are no part of it; returns don't change it.
 */
export interface PurchaseHistory {
  /** On how many days before `day` the company bought, from `from` on (null: ever). */
  daysBought(day: string, from: string | null): number
  /** The last day before `day` on which the company bought; null: none. */
  lastDayBought(day: string): string | null
  /** Whether such a product was bought before `day`, from `from` on (null: ever). */
  hasBought(isSuch: (product: BoughtProduct) => boolean, day: string, from: string | null): boolean
}

interface BoughtOn {
  readonly product: BoughtProduct
  /** Ascending. */
  readonly days: string[]
}

/** Of a product the last day on which it was bought, and the one before: the last may be that of the purchase. */
const DAYS_IN_ORDER = 2

/** A history kept in memory. Days may be recorded in any order; in their order it is fastest. */
export class CompanyHistory implements PurchaseHistory {
  private readonly days: string[] = []
  private readonly bought = new Map<string, BoughtOn>()
  private readonly isInOrder: boolean

  /**
   * @param isInOrder days are recorded in their order, and nothing is asked of a day before the last one: what was bought
   *   takes no more room then, however often it is bought
   */
  constructor({ isInOrder = false }: { readonly isInOrder?: boolean } = {}) {
    this.isInOrder = isInOrder
  }

  /** Notes an invoice: its day, and its lines if they are needed. */
  record(day: string, products: Iterable<BoughtProduct> = []): void {
    insertDay(this.days, day)
    for (const product of products) {
      // The band is the only fact of a product that changes with time.
      const key = `${product.band} ${product.sku}`
      const known = this.bought.get(key)
      if (known) {
        insertDay(known.days, day)
        if (this.isInOrder && known.days.length > DAYS_IN_ORDER) known.days.shift()
      } else this.bought.set(key, { product, days: [day] })
    }
  }

  daysBought(day: string, from: string | null): number {
    return indexOf(this.days, day) - (from === null ? 0 : indexOf(this.days, from))
  }

  lastDayBought(day: string): string | null {
    return lastBefore(this.days, day)
  }

  hasBought(isSuch: (product: BoughtProduct) => boolean, day: string, from: string | null): boolean {
    for (const { product, days } of this.bought.values()) {
      const last = lastBefore(days, day)
      if (last !== null && (from === null || last >= from) && isSuch(product)) return true
    }
    return false
  }
}

/** Of a company that has never bought. */
export const NO_HISTORY: PurchaseHistory = new CompanyHistory()

function lastBefore(days: readonly string[], day: string): string | null {
  return days[indexOf(days, day) - 1] ?? null
}

function insertDay(days: string[], day: string): void {
  const index = indexOf(days, day)
  if (days[index] !== day) days.splice(index, 0, day)
}

/** How many of the days are before this one. */
function indexOf(days: readonly string[], day: string): number {
  const last = days.at(-1)
  if (last === undefined || last < day) return days.length
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] as string) < day) low = middle + 1
    else high = middle
  }
  return low
}
