import { formatMoney, type Money } from '@stamkund/points-engine'
import { pictureUrls } from '../../platform/pictures/index.ts'
import type { Reward } from './reward.queries.ts'
import type { StaffReward } from './reward.schema.ts'

export function toStaffReward({ pictureHash, ...reward }: Reward): StaffReward {
  return {
    ...reward,
    picture: pictureUrls(pictureHash),
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
