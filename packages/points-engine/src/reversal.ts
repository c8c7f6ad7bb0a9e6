import type { Money } from './money.ts'
import { roundHalfAwayFromZero } from './rounding.ts'

/** A purchase line that points were given for, and how much of it has come back so far, this return included. */
export interface ReturnedLine {
  readonly quantity: bigint
  readonly netAmount: Money
  /** Quantity returned, in all; not negative. */
  readonly returnedQuantity: bigint
  /** Amount credited without goods coming back, in all; not negative. */
  readonly creditedAmount: Money
}

/**
 * How many points of an award are to be reversed in all: min(award, round(award × (returned quantity ÷ quantity + credited
 * amount ÷ net amount))), exact and rounded once. The caller subtracts what was reversed before, so that any number of
 * steps ends at exactly the award, and never beyond it.
 * @param awardPoints what the award gave, not negative
 * @throws RangeError when something was given for, or returned of, less than nothing
 */
export function pointsToReverse(awardPoints: number, line: ReturnedLine): number {
  const { quantity, netAmount, returnedQuantity, creditedAmount } = line
  if (!Number.isSafeInteger(awardPoints) || awardPoints < 0) throw new RangeError(`reversal.award: ${awardPoints}`)
  if (returnedQuantity < 0n || creditedAmount < 0n) throw new RangeError('reversal.returned_less_than_nothing')
  if (awardPoints === 0) return 0
  if (quantity <= 0n || netAmount <= 0n) throw new RangeError('reversal.award_on_line_that_earns_nothing')
  const award = BigInt(awardPoints)
  const returned = returnedQuantity * netAmount + creditedAmount * quantity
  const reversed = roundHalfAwayFromZero(award * returned, quantity * netAmount)
  return Number(reversed < award ? reversed : award)
}
