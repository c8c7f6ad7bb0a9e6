/** A purchase as the API gives it to staff and to members, as far as its points are explained from it. */
export interface PurchaseToExplain {
  readonly kind: 'invoice' | 'return'
  readonly currency: string
  readonly netAmount: string
  readonly points: { readonly awarded: number; readonly pending: number }
  readonly availableOn: string | null
  readonly expiresOn: string | null
  readonly lines: readonly LineToExplain[]
  readonly awards: readonly AwardToExplain[]
}

export interface LineToExplain {
  readonly lineNo: number
  readonly sku: string
  readonly productName?: string | null
  readonly quantity: string
  readonly netAmount: string
  readonly noAwardReason: string | null
}

export interface AwardToExplain {
  readonly lineNo: number
  readonly ruleName: string
  readonly points: number
  /** The engine's explanation: codes and figures. */
  readonly reason: Readonly<Record<string, unknown>>
  readonly reversedPoints?: number
}

/** The engine's explanations, as they are stored with the awards. */
export type Reason = { readonly trims: readonly Trim[] } & (
  | { readonly kind: 'base'; readonly rateBasisPoints: number; readonly multiplierHundredths: number }
  | ({ readonly kind: 'tier'; readonly tierName: string } & BonusTerms)
  | ({ readonly kind: 'multiplier' } & BonusTerms)
  | { readonly kind: 'rate'; readonly rateBasisPoints: number }
  | { readonly kind: 'ladder'; readonly points: number; readonly thresholdAmount: string }
  | { readonly kind: 'points_per_unit' | 'points_per_line' | PartKind; readonly points: number }
)

export interface Trim {
  readonly code: string
  readonly points: number
  readonly limit: number | null
}

interface BonusTerms {
  readonly multiplierHundredths: number
  readonly rateBasisPoints: number
  readonly bandMultiplierHundredths: number
}

/** The award is the line's part of points that the whole purchase got. */
type PartKind = 'points_per_purchase' | 'points_per_amount' | 'basket'

const kinds: readonly string[] = [
  'base',
  'tier',
  'multiplier',
  'rate',
  'points_per_unit',
  'points_per_line',
  'points_per_purchase',
  'points_per_amount',
  'basket',
  'ladder',
] satisfies Reason['kind'][]

/** The API describes a reason as an open object; null: a kind that is newer than this page. */
export function reasonOf({ reason }: AwardToExplain): Reason | null {
  return typeof reason.kind === 'string' && kinds.includes(reason.kind)
    ? ({ trims: [], ...reason } as unknown as Reason)
    : null
}
