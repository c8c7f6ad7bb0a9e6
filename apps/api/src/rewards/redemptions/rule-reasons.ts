import { decimalToTenThousandths } from '@stamkund/database'
import { formatMoney, parseMoney } from '@stamkund/points-engine'
import type { Reason, Reward } from '../catalogue/index.ts'
import type { RedemptionRules } from './redemption-rules.schema.ts'

type Role = 'company_administrator' | 'redeemer' | 'viewer'

/** What the rules of a company have against a reward, and whose approval they ask for. */
export function reasonsOfRules(
  rules: RedemptionRules,
  reward: Pick<Reward, 'kind' | 'points' | 'cost' | 'currency' | 'isBusinessReward'>,
  { role, valueOfYear }: { readonly role: Role | null; readonly valueOfYear: string },
): Reason[] {
  const { approvalAbovePoints, isPublicSector, businessRewardsOnly } = rules
  const isPrivate = !reward.isBusinessReward
  const reasons: (Reason | false)[] = [
    role !== null && !mayRedeem(rules, role) && { code: 'may_not_redeem' },
    rules.blockedKinds.includes(reward.kind) && { code: 'blocked_kind', kind: reward.kind },
    isPrivate && isPublicSector && { code: 'public_sector' },
    isPrivate && businessRewardsOnly && !isPublicSector && { code: 'business_rewards_only' },
    isPrivate && beyondCap(rules, reward, valueOfYear),
    approvalAbovePoints !== null && reward.points > approvalAbovePoints && { code: 'needs_approval', by: 'company' },
  ]
  return reasons.filter((reason) => reason !== false)
}

function mayRedeem({ whoMayRedeem }: RedemptionRules, role: Role): boolean {
  return role === 'company_administrator' || (role === 'redeemer' && whoMayRedeem === 'redeemers')
}

/** A cost that is unknown, or known in another currency, may be more than is left. */
function beyondCap(
  { valueCapPerMemberAndYear: cap }: RedemptionRules,
  { cost, currency }: Pick<Reward, 'cost' | 'currency'>,
  valueOfYear: string,
): Reason | false {
  if (cap === null) return false
  const left = parseMoney(cap.amount) - decimalToTenThousandths(valueOfYear)
  if (cost !== null && currency === cap.currency && cost <= left) return false
  const amounts = { cap: formatMoney(parseMoney(cap.amount)), left: formatMoney(left > 0n ? left : 0n) }
  return { code: 'value_cap', ...amounts, currency: cap.currency }
}
