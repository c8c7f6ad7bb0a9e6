import type { LineFacts } from './facts.ts'
import { TEN_THOUSAND } from './money.ts'
import type { CompiledPolicy } from './policy.ts'
import { type LineInProgress, trim } from './purchase-in-progress.ts'

/** Whether the line was sold for less than quantity × cost, exactly. An unknown cost is not below anything. */
export function isBelowCost({ netAmount, quantity, unitCost }: LineFacts, net: number, amount: number): boolean {
  if (unitCost === null) return false
  const scaledNet = net * TEN_THOUSAND
  // A cost that is too large to be exact here is larger than any net amount that isn't.
  if (scaledNet <= Number.MAX_SAFE_INTEGER) return scaledNet < amount * Number(unitCost)
  return netAmount * 10_000n < quantity * unitCost
}

/**
 * Keeps what a line's points cost within the policy's share of its contribution margin: bonuses give way before the base,
 * the lowest priority first. Lines of unknown cost pass.
 */
export function trimToMarginShare(policy: CompiledPolicy, lines: readonly LineInProgress[]): void {
  const { marginShareBasisPoints, costPerPointTenthousandths } = policy
  if (marginShareBasisPoints === null || costPerPointTenthousandths === 0) return
  for (const line of lines) {
    const limit = marginShareLimit(line.facts, BigInt(marginShareBasisPoints), BigInt(costPerPointTenthousandths))
    if (limit !== null) trimLine(line, limit)
  }
}

/** floor(share × (net − quantity × cost) ÷ cost per point), never below zero; null without a cost. */
function marginShareLimit(
  { netAmount, quantity, unitCost }: LineFacts,
  shareBasisPoints: bigint,
  costPerPoint: bigint,
): bigint | null {
  if (unitCost === null) return null
  // Ten-thousandths of ten-thousandths: money times quantity.
  const margin = netAmount * 10_000n - quantity * unitCost
  return margin <= 0n ? 0n : (shareBasisPoints * margin) / (costPerPoint * 100_000_000n)
}

function trimLine({ awards }: LineInProgress, limit: bigint): void {
  let given = 0
  for (const award of awards) given += award.points
  let excess = limit >= given ? 0 : given - Number(limit)
  for (const award of awards.toReversed()) {
    const taken = Math.min(excess, award.points)
    if (taken > 0) trim(award, 'margin_share', taken, null)
    excess -= taken
  }
}
