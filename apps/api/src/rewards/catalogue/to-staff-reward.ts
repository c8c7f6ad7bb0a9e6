import { formatMoney, type Money } from '@stamkund/points-engine'
import type { Reward } from './reward.queries.ts'
import type { StaffReward } from './reward.schema.ts'

export function toStaffReward(reward: Reward): StaffReward {
  return {
    ...reward,
    cost: toDecimal(reward.cost),
    creditAmount: toDecimal(reward.creditAmount),
    archivedAt: reward.archivedAt?.toISOString() ?? null,
    createdAt: reward.createdAt.toISOString(),
    updatedAt: reward.updatedAt.toISOString(),
  }
}

function toDecimal(amount: Money | null): string | null {
  return amount === null ? null : formatMoney(amount)
}
