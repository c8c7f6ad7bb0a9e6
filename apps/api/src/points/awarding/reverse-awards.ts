import { pointsToReverse, type ReturnedLine } from '@stamkund/points-engine'
import type { StoredAward } from './awarding.queries.ts'

/**
 * How many points of an award are taken back once so much of its line has been returned or credited: what the returned
 * share comes to, and never less than before. Returning everything in any number of steps so reverses exactly everything.
 * A ladder's step is not given in proportion, nor taken back so: that is left as it is.
 */
export function reversedByReturn(award: StoredAward, line: ReturnedLine): number {
  if (award.explanation.kind === 'ladder') return award.reversedPoints
  return Math.max(award.reversedPoints, pointsToReverse(award.points, line))
}
