import { roundHalfAwayFromZero } from '@stamkund/points-engine'

/** The member's part of a purchase's points. */
export function memberShare(points: number, shareBasisPoints: number): number {
  return Number(roundHalfAwayFromZero(BigInt(points) * BigInt(shareBasisPoints), 10_000n))
}

/**
 * The member's part of a reversal: cumulative, so that a purchase taken back in any number of steps takes exactly the
 * member's points from the member and the company's from the company.
 * @param purchase all its points and, of those, the member's
 * @param before points reversed until now, `after` with this reversal
 */
export function memberPartOfReversal(
  purchase: { readonly points: number; readonly memberPoints: number },
  before: number,
  after: number,
): number {
  if (purchase.memberPoints === 0) return 0
  const part = (reversed: number) =>
    Number(roundHalfAwayFromZero(BigInt(purchase.memberPoints) * BigInt(reversed), BigInt(purchase.points)))
  return part(after) - part(before)
}
