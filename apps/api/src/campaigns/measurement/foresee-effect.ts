import { detectableEffect, standardErrorOfDifference } from './power.ts'
import { designOf, type MeasuredCompany } from './stratified-design.ts'

/** What companies brought lately, as far as it says how well an effect could be seen among them. */
export interface Variation {
  readonly companies: number
  readonly mean: number
  /** Of what strata and the periods before do not explain. */
  readonly unexplainedDeviation: number
  /** Between the last period and what the periods before say of it; null: nothing varies. */
  readonly correlation: number | null
  readonly degreesOfFreedom: number
}

/**
 * How much companies vary from what their stratum and their own past say of them: √(Σ residual² ÷ degrees of freedom) of the
 * analysis of covariance that will measure the campaign, on periods in which nothing happened. The correlation is the multiple one,
 * √(1 − Σ residual² ÷ Σ (outcome − mean)²).
 */
export function variationOf(companies: readonly Pick<MeasuredCompany, 'stratum' | 'outcome' | 'before'>[]): Variation {
  const outcomes = companies.map(({ outcome }) => outcome)
  const mean = outcomes.reduce((sum, outcome) => sum + outcome, 0) / Math.max(outcomes.length, 1)
  const { residualsOf, degreesOfFreedom } = designOf(companies)
  const left = residualsOf(outcomes).reduce((sum, residual) => sum + residual * residual, 0)
  const total = outcomes.reduce((sum, outcome) => sum + (outcome - mean) ** 2, 0)
  return {
    companies: companies.length,
    mean,
    unexplainedDeviation: degreesOfFreedom > 0 ? Math.sqrt(left / degreesOfFreedom) : 0,
    correlation: total > 0 ? Math.sqrt(Math.max(1 - left / total, 0)) : null,
    degreesOfFreedom,
  }
}

/** The split of an audience, and the effect per company that it shows in 80 of 100 cases; null: too few to see any. */
export interface Foreseen {
  readonly treated: number
  readonly heldOut: number
  readonly detectable: number | null
}

/** What a holdout of this share could show, if companies go on varying as they do. */
export function foreseeEffect(variation: Variation, holdoutShareBasisPoints: number): Foreseen {
  const { companies, unexplainedDeviation, degreesOfFreedom } = variation
  const heldOut = Math.round((companies * holdoutShareBasisPoints) / 10_000)
  const treated = companies - heldOut
  if (Math.min(treated, heldOut) < 2 || degreesOfFreedom < 2) return { treated, heldOut, detectable: null }
  const standardError = standardErrorOfDifference(unexplainedDeviation, treated, heldOut)
  return { treated, heldOut, detectable: detectableEffect(standardError, degreesOfFreedom - 1) }
}
