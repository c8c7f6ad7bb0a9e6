import { studentQuantile } from './distributions.ts'

const LEVEL = 0.05
const POWER = 0.8
/** More than any club has. */
const MOST_COMPANIES = 10_000_000

/**
 * The effect that a test at 5 %, two-sided, shows in 80 of 100 cases: (t₀.₉₇₅ + t₀.₈) × standard error. H. Bloom, Minimum
 * Detectable Effects, Evaluation Review 19 (1995).
 */
export function detectableEffect(standardError: number, degreesOfFreedom: number): number {
  return (studentQuantile(1 - LEVEL / 2, degreesOfFreedom) + studentQuantile(POWER, degreesOfFreedom)) * standardError
}

/**
 * The companies that would have shown an effect of this size: a standard error falls with the root of their number, so
 * companies × (detectable effect ÷ effect)², with the same share held out.
 * @returns null for no effect, and for one so small that no club has as many companies
 */
export function companiesNeeded(companies: number, detectable: number, effect: number): number | null {
  const needed = Math.ceil(companies * (detectable / effect) ** 2)
  return needed <= MOST_COMPANIES ? Math.max(needed, 4) : null
}

/**
 * The standard error of a difference of means between so many treated and so many held out, of figures with this standard
 * deviation: σ √(1/treated + 1/held out). W. Cochran, Sampling Techniques, 2.14.
 */
export function standardErrorOfDifference(standardDeviation: number, treated: number, heldOut: number): number {
  return standardDeviation * Math.sqrt(1 / treated + 1 / heldOut)
}
