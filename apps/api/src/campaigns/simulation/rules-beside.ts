import type { AwardRule, EarningPolicy } from '@stamkund/points-engine'
import type { PublishableRule } from '../../points/award-rules/index.ts'
import type { Days } from './windows.ts'

/**
 * The published rules that can change what the draft gives, or what it takes from others: those of its exclusive group,
 * and all of them where the policy limits everything that a purchase earns.
 */
export function rulesBeside(
  draft: PublishableRule,
  published: readonly AwardRule[],
  policies: readonly EarningPolicy[],
  period: Days,
): AwardRule[] {
  const limitsAll = policies.some(limitsEverything)
  return published.filter((rule) => {
    const { from, to } = rule.inForce ?? rule.window
    if (from > period.to || to < period.from) return false
    return limitsAll || (draft.exclusiveGroup !== null && rule.exclusiveGroup === draft.exclusiveGroup)
  })
}

/** Whether a bonus may cost other awards of the same purchase their points. */
export function limitsEverything({ caps, marginShareBasisPoints }: EarningPolicy): boolean {
  return marginShareBasisPoints !== null || caps?.perPurchase !== undefined || caps?.perCompany !== undefined
}

/**
 * From which day on counters must be kept so that they stand where they should on the first day of the period; null: from
 * that day on.
 */
export function countersFrom(
  beside: readonly AwardRule[],
  policies: readonly EarningPolicy[],
  period: Days,
): string | null {
  const days = beside.filter(countsSomething).map(({ inForce, window }) => (inForce ?? window).from)
  // The longest period of a policy's cap is a year.
  if (policies.some(({ caps }) => caps?.perCompany !== undefined)) days.push(`${period.from.slice(0, 4)}-01-01`)
  const first = days.sort().at(0)
  return first !== undefined && first < period.from ? first : null
}

function countsSomething({ caps, effect }: AwardRule): boolean {
  const isCapped = caps?.perCompany !== undefined || caps?.perMember !== undefined || caps?.budget !== undefined
  return isCapped || effect.kind === 'ladder'
}
