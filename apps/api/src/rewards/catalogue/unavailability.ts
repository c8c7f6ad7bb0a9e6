import type { Reward } from './reward.queries.ts'
import type { Reason } from './unavailability.schema.ts'

/** What decides whether somebody can have a reward. */
export interface RedeemingFacts {
  readonly today: string
  readonly isInAudience: boolean
  /** Points of the wallet that would pay, and what it owes when it is in debt. */
  readonly available: number
  readonly debt: number
  /** Redemptions of this reward that are open or fulfilled. */
  readonly redeemedByCompany: number
  readonly redeemedByMember: number
}

/** Every reason of the reward and the wallet; rules of the company are added by whoever knows them. */
export function unavailabilityOf(
  reward: Pick<
    Reward,
    | 'points'
    | 'stockLeft'
    | 'availableFrom'
    | 'availableUntil'
    | 'maxPerCompany'
    | 'maxPerMember'
    | 'needsStaffApproval'
    | 'archivedAt'
  >,
  facts: RedeemingFacts,
): Reason[] {
  const { points, stockLeft, availableFrom, availableUntil, maxPerCompany, maxPerMember } = reward
  const { today, available, debt, redeemedByCompany, redeemedByMember } = facts
  const reasons: (Reason | false)[] = [
    reward.archivedAt !== null && { code: 'archived' },
    !facts.isInAudience && { code: 'not_for_your_company' },
    availableFrom !== null && today < availableFrom && { code: 'not_yet', from: availableFrom },
    availableUntil !== null && today > availableUntil && { code: 'no_longer', until: availableUntil },
    stockLeft === 0 && { code: 'out_of_stock' },
    debt > 0 && { code: 'in_debt', debt },
    available < points && { code: 'points_missing', missing: points - available },
    maxPerCompany !== null &&
      redeemedByCompany >= maxPerCompany && { code: 'limit_of_company_reached', limit: maxPerCompany },
    maxPerMember !== null &&
      redeemedByMember >= maxPerMember && { code: 'limit_of_member_reached', limit: maxPerMember },
    reward.needsStaffApproval && { code: 'needs_approval', by: 'staff' },
  ]
  return reasons.filter((reason) => reason !== false)
}

/** Whether a reason keeps somebody from the reward, rather than telling them what to expect. */
export function isRefusal({ code }: Pick<Reason, 'code'>): boolean {
  return code !== 'needs_approval'
}
