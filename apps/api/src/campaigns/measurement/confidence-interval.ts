import type { PValueOf } from './randomisation-test.ts'

/** A limit is null where the data sets none. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

const DOUBLINGS = 60
const HALVINGS = 40

/**
 * The effects that a test does not reject at this level: its confidence interval (E. L. Lehmann and J. Romano, Testing
 * Statistical Hypotheses, 3.5). Each limit is looked for from the estimate outwards.
 * @param step above 0; where to look first
 */
export function confidenceInterval(pValueOf: PValueOf, estimate: number, step: number, level: number): Interval {
  return {
    low: limit(pValueOf, estimate, -step, level),
    high: limit(pValueOf, estimate, step, level),
  }
}

function limit(pValueOf: PValueOf, estimate: number, step: number, level: number): number | null {
  let inside = estimate
  let outside = estimate + step
  for (let doubling = 0; pValueOf(outside) > level; doubling += 1) {
    if (doubling === DOUBLINGS) return null
    inside = outside
    outside = estimate + step * 2 ** (doubling + 1)
  }
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (inside + outside) / 2
    if (pValueOf(middle) > level) inside = middle
    else outside = middle
  }
  return outside
}
