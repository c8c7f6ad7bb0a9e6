import { type Estimate, freedomOf } from './estimate.ts'
import type { Random } from './random.ts'
import { dot, type StratifiedDesign, takeOff } from './stratified-design.ts'

/** How often another draw would have shown as much, if each treated company had been given exactly this effect. */
export type PValueOf = (effect: number) => number

/**
 * What another draw would have shown, as a function of the effect τ that is supposed: its effect is `effect − τ × share`,
 * its variance `variance − 2τ × cross + τ² × varianceOfShare`.
 */
interface Redraw {
  readonly effect: number
  readonly share: number
  readonly variance: number
  readonly cross: number
  readonly varianceOfShare: number
}

/**
 * A randomisation test (R. A. Fisher, The Design of Experiments, 1935) of the studentised effect. Companies were marked at
 * random; if each marked one was given the effect τ, then the figures less τ are what they would have been under any other draw.
 * So the draw is repeated within the strata many times, and the p-value is (1 + draws that show |t| as large) ÷ (1 + draws).
 *
 * It holds exactly for any number of companies and however skewed their figures are; with t = effect ÷ HC2 standard error it
 * also holds for the average of effects that differ, as the companies become many (A. Zhao and P. Ding, Journal of
 * Econometrics 225, 2021). That the effect and its variance are polynomials of τ makes a p-value for another τ cheap.
 */
export function randomisationTest(
  design: StratifiedDesign,
  residuals: Float64Array,
  observed: Estimate,
  isMarked: readonly boolean[],
  { draws, random }: { readonly draws: number; readonly random: Random },
): PValueOf {
  const marked = Uint8Array.from(isMarked, Number)
  const shares = sharesOf(design.strata, marked)
  const redraws = Array.from({ length: draws }, () => {
    shuffleWithin(design.strata, marked, random)
    return redraw(design, residuals, observed.marks, { marked, shares })
  })
  return (effect) => {
    // A draw that marks the same companies shows exactly as much, but for rounding.
    const distance = (observed.effect - effect) ** 2 * (1 - 1e-9)
    let asMuch = 1
    for (const other of redraws) {
      const variance = other.variance - 2 * effect * other.cross + effect * effect * other.varianceOfShare
      if ((other.effect - effect * other.share) ** 2 * observed.standardError ** 2 >= distance * variance) asMuch += 1
    }
    return asMuch / (1 + draws)
  }
}

/** R. Fisher and F. Yates, Statistical Tables, 1938. */
function shuffleWithin(strata: StratifiedDesign['strata'], marked: Uint8Array, random: Random): void {
  for (const members of strata) {
    for (let last = members.length - 1; last > 0; last -= 1) {
      const one = members[last] ?? 0
      const other = members[Math.floor(random() * (last + 1))] ?? 0
      const mark = marked[one] ?? 0
      marked[one] = marked[other] ?? 0
      marked[other] = mark
    }
  }
}

function redraw(
  { directions, leverage }: StratifiedDesign,
  residuals: Float64Array,
  observedMarks: Float64Array,
  { marked, shares }: { readonly marked: Uint8Array; readonly shares: Float64Array },
): Redraw {
  // Within strata as many are marked in every draw, so what strata explain of the marks does not change.
  const marks = new Float64Array(marked.length)
  for (let index = 0; index < marks.length; index += 1) marks[index] = (marked[index] ?? 0) - (shares[index] ?? 0)
  for (const direction of directions) takeOff(marks, direction)
  const square = dot(marks, marks)
  const effect = dot(marks, residuals) / square
  const share = dot(marks, observedMarks) / square
  let variance = 0
  let cross = 0
  let varianceOfShare = 0
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index] ?? 0
    const weight = (mark * mark) / freedomOf((leverage[index] ?? 0) + (mark * mark) / square)
    const residual = (residuals[index] ?? 0) - effect * mark
    const residualShare = (observedMarks[index] ?? 0) - share * mark
    variance += weight * residual * residual
    cross += weight * residual * residualShare
    varianceOfShare += weight * residualShare * residualShare
  }
  const scale = square * square
  return { effect, share, variance: variance / scale, cross: cross / scale, varianceOfShare: varianceOfShare / scale }
}

/** Of each company, the share of its stratum that is marked. */
function sharesOf(strata: StratifiedDesign['strata'], marked: Uint8Array): Float64Array {
  const shares = new Float64Array(marked.length)
  for (const members of strata) {
    const share = members.reduce((sum, index) => sum + (marked[index] ?? 0), 0) / members.length
    for (const index of members) shares[index] = share
  }
  return shares
}
