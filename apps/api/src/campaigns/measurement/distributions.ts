const LANCZOS_G = 7
/** Lanczos' coefficients for g = 7, n = 9, as Godfrey computed them (2001); the relative error is below 10⁻¹⁴. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const
const PRECISION = 1e-15
const MOST_STEPS = 10_000

/** ln Γ(x) for x > 0. C. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const [first, ...rest] = LANCZOS
  const series = rest.reduce<number>((sum, coefficient, index) => sum + coefficient / (x + index), first)
  const t = x + LANCZOS_G - 0.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series)
}

/**
 * The regularised incomplete beta function Iₓ(a, b): the continued fraction of NIST's Digital Library of Mathematical
 * Functions, 8.17.22, evaluated by Lentz's method; where it converges slowly, 1 − I₁₋ₓ(b, a) (8.17.4).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < PRECISION) break
  }
  return front * fraction
}

/**
 * The probability that Student's t with so many degrees of freedom is at most t: 1 − ½ Iₓ(ν/2, ½) with x = ν / (ν + t²),
 * for t ≥ 0. M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.5.27 and 26.7.1.
 */
export function studentCdf(t: number, degreesOfFreedom: number): number {
  const tail = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/** The t below which Student's t lies with this probability, found by bisection of `studentCdf`. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`probability: not between 0 and 1: ${probability}`)
  if (!(degreesOfFreedom > 0)) throw new RangeError(`degreesOfFreedom: not above 0: ${degreesOfFreedom}`)
  if (probability < 0.5) return -studentQuantile(1 - probability, degreesOfFreedom)
  let high = 1
  while (studentCdf(high, degreesOfFreedom) < probability && high < Number.MAX_VALUE / 2) high *= 2
  let low = 0
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (studentCdf(middle, degreesOfFreedom) < probability) low = middle
    else high = middle
  }
}
