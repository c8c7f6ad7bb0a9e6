import type { MarginBand } from './margin-band.ts'
import type { Money } from './money.ts'

/** One line of an invoice, with what was known of its product on the day of the purchase. */
export interface LineFacts {
  readonly lineNo: number
  readonly sku: string
  /** False for freight, fees and samples, and for an SKU that nobody knows. */
  readonly isSellable: boolean
  readonly band: MarginBand
  readonly category: string | null
  readonly subcategory: string | null
  readonly brand: string | null
  /** Ten-thousandths of a unit. */
  readonly quantity: bigint
  readonly netAmount: Money
  /** Per unit; null: unknown. */
  readonly unitCost: Money | null
}

export interface TierFacts {
  readonly id: string
  readonly name: string
  /** 125 is 1.25x. 100 or less gives no bonus, and takes nothing. */
  readonly multiplierHundredths: number
}

/** The company that buys, as audiences see it. A fact that is absent or null matches no audience that asks for it. */
export interface CompanyFacts {
  readonly id: string
  readonly tier: TierFacts | null
  readonly class?: string | null
  readonly industry?: string | null
  readonly country?: string | null
  readonly salesRepId?: string | null
  readonly segmentIds?: readonly string[]
}

export interface PurchaseFacts {
  /** Invoice date in the club's time zone, YYYY-MM-DD. Rules in force on this day apply. */
  readonly occurredOn: string
  readonly currency: string
  readonly company: CompanyFacts
  readonly lines: readonly LineFacts[]
  /** 1 for the company's first purchase, 2 for its second … Absent: conditions on it don't hold. */
  readonly purchaseOrdinal?: number
}
