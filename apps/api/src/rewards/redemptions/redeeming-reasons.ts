import type { Db } from '@stamkund/database'
import { areInAudience, type Reason, type Reward, unavailabilityOf } from '../catalogue/index.ts'
import { type History, readHistories } from './redemption-history.queries.ts'
import { readRulesOf } from './redemption-rules.queries.ts'
import type { RedemptionRules } from './redemption-rules.schema.ts'
import { reasonsOfRules } from './rule-reasons.ts'

/** Who wants a reward: somebody at a company, or anybody there. The company is one that goes on. */
export interface Redeemer {
  readonly companyId: string
  readonly member: { readonly id: string; readonly role: 'company_administrator' | 'redeemer' | 'viewer' } | null
}

export interface Wish extends Redeemer {
  readonly reward: Reward
  /** What the wallet that pays has; left out, that is not asked here. */
  readonly wallet?: { readonly available: number; readonly debt: number }
  /** Of all that are asked for at once: many small ones need the approval that a large one needs. */
  readonly pointsTogether?: number | undefined
}

/** Everything that keeps each from the reward, and the approvals it would take, in the order of the wishes. */
export async function reasonsFor(db: Db, wishes: readonly Wish[], today: string): Promise<Reason[][]> {
  const [rules, histories, audience] = await Promise.all([
    readRulesOf(
      db,
      wishes.map(({ companyId }) => companyId),
    ),
    readHistories(db, wishes, today),
    areInAudience(db, wishes),
  ])
  return wishes.map(({ reward, member, wallet = { available: reward.points, debt: 0 }, pointsTogether }, index) => {
    const price = { ...reward, points: pointsTogether ?? reward.points }
    const { valueOfYear, ...redeemed } = histories[index] as History
    return [
      ...unavailabilityOf(reward, { today, isInAudience: audience[index] ?? false, ...wallet, ...redeemed }),
      ...reasonsOfRules(rules[index] as RedemptionRules, price, { role: member?.role ?? null, valueOfYear }),
    ]
  })
}
