import type { Db } from '@stamkund/database'
import { isInAudience, type Reason, type Reward, unavailabilityOf } from '../catalogue/index.ts'
import { readRules } from './redemption-rules.queries.ts'
import { readHistory } from './redemptions.queries.ts'
import { reasonsOfRules } from './rule-reasons.ts'

/** Who wants a reward: somebody at a company, or anybody there. The company is one that goes on. */
export interface Redeemer {
  readonly companyId: string
  readonly member: { readonly id: string; readonly role: 'company_administrator' | 'redeemer' | 'viewer' } | null
}

/**
 * Everything that keeps somebody from a reward, and the approvals it would take.
 * @param wallet what the wallet that pays has; null leaves that to the ledger
 */
export async function reasonsFor(
  db: Db,
  reward: Reward,
  { companyId, member }: Redeemer,
  { wallet, today }: { readonly wallet: { available: number; debt: number } | null; readonly today: string },
): Promise<Reason[]> {
  const [rules, { valueOfYear, ...redeemed }, isForThem] = await Promise.all([
    readRules(db, companyId),
    readHistory(db, { companyId, memberId: member?.id ?? null, rewardId: reward.id, today }),
    isInAudience(db, reward, companyId),
  ])
  const { available, debt } = wallet ?? { available: reward.points, debt: 0 }
  return [
    ...unavailabilityOf(reward, { today, isInAudience: isForThem, available, debt, ...redeemed }),
    ...reasonsOfRules(rules, reward, { role: member?.role ?? null, valueOfYear }),
  ]
}
