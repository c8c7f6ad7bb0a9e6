import { compilePolicyCaps, type Limit, type PolicyCaps } from './caps-and-budgets.ts'
import { type AwardExplanation, NO_TRIMS } from './explanation.ts'
import { MARGIN_BANDS, type MarginBand } from './margin-band.ts'
import { requireInteger, requireSome } from './requirement.ts'
import { type Ratio, ratio } from './rounding.ts'

/** What one policy version says about earning. */
export interface EarningPolicy {
  /** Points per currency unit in basis points, 10000 is 1 point; '*' stands for any other currency. */
  readonly rates: readonly { readonly currency: string; readonly rateBasisPoints: number }[]
  readonly bandMultipliersHundredths: Readonly<Record<MarginBand, number>>
  /** A line sold below its cost earns nothing at all. */
  readonly guardsBelowCost: boolean
  /** What points on a line may cost, as a share of its contribution margin. Null: no limit. */
  readonly marginShareBasisPoints: number | null
  /** In ten-thousandths of a currency unit: 100 is 0.01. */
  readonly costPerPointTenthousandths: number
  /** Limits on everything that a purchase earns, base included. */
  readonly caps?: PolicyCaps
}

/** The base terms of one currency and band. */
export interface BandTerms {
  readonly rateBasisPoints: number
  readonly multiplierHundredths: number
  /** Points per ten-thousandth of a currency unit: rate × band multiplier. */
  readonly share: Ratio
  /** Of a base award on these terms. */
  readonly explanation: AwardExplanation
}

export type CurrencyTerms = Readonly<Record<MarginBand, BandTerms>>

export interface CompiledPolicy {
  readonly terms: ReadonlyMap<string, CurrencyTerms>
  /** For currencies without terms of their own. */
  readonly otherTerms: CurrencyTerms | undefined
  readonly guardsBelowCost: boolean
  readonly marginShareBasisPoints: number | null
  readonly costPerPointTenthousandths: number
  readonly limits: readonly Limit[]
}

const ANY_OTHER = '*'
/** Their product must stay an exact number: 10^9 × 10^6 < 2^53. */
const LARGEST_RATE_BASIS_POINTS = 1_000_000_000
export const LARGEST_MULTIPLIER_HUNDREDTHS = 1_000_000
/** Basis points × hundredths × ten-thousandths. */
const SHARE_SCALE = 10_000 * 100 * 10_000

export function compilePolicy(policy: EarningPolicy): CompiledPolicy {
  const { bandMultipliersHundredths, marginShareBasisPoints, costPerPointTenthousandths } = policy
  for (const band of MARGIN_BANDS) {
    requireMultiplier(bandMultipliersHundredths[band], `policy.bandMultipliersHundredths.${band}`, 0)
  }
  if (marginShareBasisPoints !== null)
    requireInteger(marginShareBasisPoints, 'policy.marginShareBasisPoints', 0, 10_000)
  requireInteger(costPerPointTenthousandths, 'policy.costPerPointTenthousandths', 0, 10 ** 9)
  const terms = compileRates(policy)
  return {
    terms,
    otherTerms: terms.get(ANY_OTHER),
    guardsBelowCost: policy.guardsBelowCost,
    marginShareBasisPoints,
    costPerPointTenthousandths,
    limits: compilePolicyCaps(policy.caps),
  }
}

/** The terms of a currency, its own before those of any other currency; undefined: the policy doesn't know it. */
export function termsOf(policy: CompiledPolicy, currency: string): CurrencyTerms | undefined {
  return policy.terms.get(currency) ?? policy.otherTerms
}

export function requireRate(rateBasisPoints: number, path: string, least: number): void {
  requireInteger(rateBasisPoints, path, least, LARGEST_RATE_BASIS_POINTS)
}

export function requireMultiplier(multiplierHundredths: number, path: string, least: number): void {
  requireInteger(multiplierHundredths, path, least, LARGEST_MULTIPLIER_HUNDREDTHS)
}

function compileRates({ rates, bandMultipliersHundredths }: EarningPolicy): ReadonlyMap<string, CurrencyTerms> {
  requireSome(rates, 'policy.rates')
  const terms = new Map<string, CurrencyTerms>()
  for (const { currency, rateBasisPoints } of rates) {
    requireRate(rateBasisPoints, `policy.rates.${currency}`, 0)
    if (terms.has(currency)) throw new RangeError(`policy.rates.${currency}: is given twice`)
    const termsOfBand = (band: MarginBand): BandTerms => {
      const multiplierHundredths = bandMultipliersHundredths[band]
      return {
        rateBasisPoints,
        multiplierHundredths,
        share: ratio(rateBasisPoints * multiplierHundredths, SHARE_SCALE),
        explanation: { kind: 'base', band, rateBasisPoints, multiplierHundredths, trims: NO_TRIMS },
      }
    }
    terms.set(currency, {
      low: termsOfBand('low'),
      standard: termsOfBand('standard'),
      raised: termsOfBand('raised'),
      top: termsOfBand('top'),
      unknown: termsOfBand('unknown'),
    })
  }
  return terms
}
