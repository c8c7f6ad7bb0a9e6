import type { Claim, DraftAward, LineInProgress } from './purchase-in-progress.ts'

/**
 * Adds an award to its line unless another of its group is worth at least as much there; takes the place of one worth
 * less. Worth is the points before trimming, but no more than the rule has left to give: a campaign whose budget is used
 * up stands in nobody's way. Rules come by falling priority, so the higher one wins a tie.
 * @param headroom what the caps and the budget of the award's rule leave, in points
 */
export function claimGroup(line: LineInProgress, group: string, award: DraftAward, headroom: number): void {
  const claim = { group, worth: Math.min(award.points, headroom), award }
  line.claims ??= []
  const { awards, claims } = line
  const held = heldBy(claims, group)
  const holder = claims[held]
  if (holder === undefined) {
    claims.push(claim)
  } else {
    if (holder.worth >= claim.worth) return
    claims[held] = claim
    awards.splice(awards.indexOf(holder.award), 1)
  }
  awards.push(award)
}

function heldBy(claims: readonly Claim[], group: string): number {
  for (let index = 0; index < claims.length; index += 1) if (claims[index]?.group === group) return index
  return -1
}
