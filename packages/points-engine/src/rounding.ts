/** A non-negative rational factor in lowest terms: a rate, a multiplier, points per unit. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

export const ONE: Ratio = { numerator: 1, denominator: 1 }

/**
 * The one rounding: half away from zero (2.5 is 3, -2.5 is -3).
 * @param denominator greater than zero
 */
export function roundHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError(`rounding.denominator_not_positive: ${denominator}`)
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

/**
 * round(exact × first × second), points. Plain numbers while every intermediate stays below 2^53, BigInt beyond; both
 * give the same. `amount` is `Number(exact)`: when that lost digits, the product is too large for the fast path anyway.
 * @param exact not negative
 * @throws RangeError `points.overflow` beyond the largest safe integer
 */
export function roundProduct(exact: bigint, amount: number, first: Ratio, second: Ratio = ONE): number {
  const numerator = amount * first.numerator * second.numerator
  const denominator = first.denominator * second.denominator
  if (numerator + denominator <= Number.MAX_SAFE_INTEGER) return roundSafeQuotient(numerator, denominator)
  return safePoints(
    roundHalfAwayFromZero(
      exact * BigInt(first.numerator) * BigInt(second.numerator),
      BigInt(first.denominator) * BigInt(second.denominator),
    ),
  )
}

/**
 * `roundHalfAwayFromZero` on numbers. Both are integers, not negative, and their sum is at most 2^53 − 1: the quotient is
 * then at least 1/denominator short of the next whole number, more than a double of its size can be off.
 */
function roundSafeQuotient(numerator: number, denominator: number): number {
  const quotient = Math.floor(numerator / denominator)
  return (numerator - quotient * denominator) * 2 >= denominator ? quotient + 1 : quotient
}

/** @throws RangeError `points.overflow` when points can't be an exact number */
export function safePoints(points: bigint | number): number {
  if (points > Number.MAX_SAFE_INTEGER) throw new RangeError(`points.overflow: ${points}`)
  return Number(points)
}

/** numerator / denominator in lowest terms; the denominator is greater than zero. */
export function ratio(numerator: number, denominator: number): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function greatestCommonDivisor(first: number, second: number): number {
  return second === 0 ? first : greatestCommonDivisor(second, first % second)
}
