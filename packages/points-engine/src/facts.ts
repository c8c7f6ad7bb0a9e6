import type { MarginBand } from './margin-band.ts'
import type { Money } from './money.ts'
import type { PurchaseHistory } from './purchase-history.ts'

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
  /** By net sales of twelve months. */
  readonly salesClass?: string | null
  /** By contribution margin of twelve months. */
  readonly marginClass?: string | null
  readonly industry?: string | null
  readonly country?: string | null
  readonly employees?: number | null
  readonly salesRepId?: string | null
  readonly segmentIds?: readonly string[]
}

/** What a member may do for the company. */
export type MemberRole = 'company_administrator' | 'redeemer' | 'viewer'

export interface PurchaseFacts {
  /** Invoice date in the club's time zone, YYYY-MM-DD. Rules in force on this day apply. */
  readonly occurredOn: string
  readonly currency: string
  readonly company: CompanyFacts
  readonly lines: readonly LineFacts[]
  /** The member who placed it; null or absent: nobody known. */
  readonly memberId?: string | null
  readonly memberRole?: MemberRole | null
  /** 0 to 23, when it was placed, in the club's time zone. Null or absent: conditions on the hour don't hold. */
  readonly hour?: number | null
  /** What the company bought on earlier days; absent: it has never bought. */
  readonly history?: PurchaseHistory
}
