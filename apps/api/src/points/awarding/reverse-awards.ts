import { pointsToReverse } from '@stamkund/points-engine'
import type { StoredAward } from './awarding.queries.ts'

/** A line of an invoice and how much of it has been returned or credited, this time included. */
export interface ReturnedLine {
  readonly quantity: bigint
  readonly netAmount: bigint
  readonly returnedQuantity: bigint
  readonly creditedAmount: bigint
}

/**
 * What a return takes back from a line's awards: of each, what its returned share comes to, less what was reversed
 * before. Returning everything in any number of steps so reverses exactly everything.
 * @returns the awards that change, with their new `reversedPoints`, and the sum of the change
 */
export function reverseAwards(
  awards: readonly StoredAward[],
  line: ReturnedLine,
): { readonly changed: StoredAward[]; readonly points: number } {
  const changed: StoredAward[] = []
  let points = 0
  for (const award of awards) {
    const reversedPoints = Math.max(award.reversedPoints, pointsToReverse(award.points, line))
    if (reversedPoints === award.reversedPoints) continue
    points += reversedPoints - award.reversedPoints
    changed.push({ ...award, reversedPoints })
  }
  return { changed, points }
}
