import { dot, type StratifiedDesign } from './stratified-design.ts'

/** How much more companies with the mark brought than those without, and how sure that is. */
export interface Estimate {
  readonly effect: number
  readonly standardError: number
  /** The marks, with what strata and covariates explain taken out. */
  readonly marks: Float64Array
}

/** Where a company alone decides on its own residual, which then is 0. */
const FULL_LEVERAGE = 1e-9

/**
 * The coefficient of the mark in a least-squares fit on marks, strata and covariates. R. Frisch and F. Waugh (Econometrica 1,
 * 1933): the same as fitting what is left of the figure on what is left of the marks. Its standard error is HC2 (J. MacKinnon
 * and H. White, Journal of Econometrics 29, 1985): √Σ zᵢ² eᵢ² / (1 − hᵢ) ÷ Σ zᵢ², z the marks and e the residuals of the fit,
 * h the leverage in it. Companies may differ in how much they vary, as large and small ones do.
 * @param residuals of the figure, by `design.residualsOf`
 * @returns null when the marks do not differ within any stratum
 */
export function estimate(
  design: StratifiedDesign,
  residuals: Float64Array,
  isMarked: readonly boolean[],
): Estimate | null {
  const marks = design.residualsOf(isMarked.map(Number))
  const square = dot(marks, marks)
  if (square < FULL_LEVERAGE) return null
  const effect = dot(marks, residuals) / square
  let variance = 0
  marks.forEach((mark, index) => {
    const residual = (residuals[index] ?? 0) - effect * mark
    variance += (mark * residual) ** 2 / freedomOf((design.leverage[index] ?? 0) + (mark * mark) / square)
  })
  return { effect, standardError: Math.sqrt(variance) / square, marks }
}

/** 1 − the leverage of a company. */
export function freedomOf(leverage: number): number {
  return Math.max(1 - leverage, FULL_LEVERAGE)
}
