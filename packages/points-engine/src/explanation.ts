import type { MarginBand } from './margin-band.ts'

/** Why a line earned nothing. */
export type NoAwardReason =
  | 'not_sellable'
  | 'zero_amount'
  | 'negative_amount'
  | 'quantity_not_positive'
  | 'below_cost'
  | 'rounds_to_zero'

/** What took points away from an award. */
export type TrimCode =
  | 'margin_share'
  | 'campaign_per_purchase'
  | 'campaign_per_company'
  | 'campaign_per_member'
  | 'campaign_budget'
  | 'policy_per_purchase'
  | 'policy_per_company'

export interface Trim {
  readonly code: TrimCode
  /** How many points it took. */
  readonly points: number
  /** The limit in points; null for the margin share, whose limit would give the margin away. */
  readonly limit: number | null
}

/** The base terms of the line that a bonus multiplies. */
export interface BaseTerms {
  readonly band: MarginBand
  readonly rateBasisPoints: number
  readonly bandMultiplierHundredths: number
}

/** How an award came about, in codes and numbers that a screen puts into words. Plain JSON, kept with the award. */
export type AwardExplanation = { readonly trims: readonly Trim[] } & (
  | {
      readonly kind: 'base'
      readonly band: MarginBand
      readonly rateBasisPoints: number
      readonly multiplierHundredths: number
    }
  | ({
      readonly kind: 'tier'
      readonly tierId: string
      readonly tierName: string
      readonly multiplierHundredths: number
    } & BaseTerms)
  | ({ readonly kind: 'multiplier'; readonly multiplierHundredths: number } & BaseTerms)
  | { readonly kind: 'rate'; readonly rateBasisPoints: number }
  | { readonly kind: 'points_per_line'; readonly points: number }
  | { readonly kind: 'points_per_unit'; readonly points: number }
  /** From here on, `points` belong to the purchase, and the award is the line's part of them. */
  | { readonly kind: 'points_per_purchase'; readonly points: number }
  | {
      readonly kind: 'points_per_amount'
      readonly points: number
      readonly pointsPerStep: number
      readonly stepAmount: string
      readonly steps: number
    }
  | { readonly kind: 'basket'; readonly points: number }
  /** The step that was reached: it is given, and taken back, as a whole. */
  | { readonly kind: 'ladder'; readonly points: number; readonly thresholdAmount: string }
)

/** The points of one rule on one line, and why. */
export interface Award {
  readonly ruleId: string
  readonly ruleName: string
  readonly points: number
  readonly explanation: AwardExplanation
}

export interface LineEvaluation {
  readonly lineNo: number
  readonly noAwardReason: NoAwardReason | null
  /** Base, tier, then campaigns by falling priority. One of 0 points is here only if something trimmed it. */
  readonly awards: readonly Award[]
}

export const NO_TRIMS: readonly Trim[] = []
