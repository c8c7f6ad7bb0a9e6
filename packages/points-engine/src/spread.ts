import type { LineInProgress } from './purchase-in-progress.ts'

/**
 * Spreads points that belong to a purchase over its lines in proportion to net amount, so that a return of any line takes
 * back its part. Whole points by largest remainder, ties to the earlier line; the parts always add up to `points`.
 * @param lines at least one, each with a net amount above zero
 * @returns the lines that get something, in their order
 */
export function spread(
  points: number,
  lines: readonly LineInProgress[],
): readonly (readonly [LineInProgress, number])[] {
  let total = 0n
  for (const { facts } of lines) total += facts.netAmount
  let left = points
  const parts = lines.map((line, index) => {
    const scaled = BigInt(points) * line.facts.netAmount
    const part = Number(scaled / total)
    left -= part
    return { line, index, part, remainder: scaled % total }
  })
  const byRemainder = parts.toSorted((one, other) => compare(other.remainder, one.remainder) || one.index - other.index)
  for (const part of byRemainder.slice(0, left)) part.part += 1
  return parts.filter(({ part }) => part > 0).map(({ line, part }) => [line, part] as const)
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0
}
