import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { findKnownReward } from '../catalogue/index.ts'
import { chooseDelivery } from './choose-delivery.ts'
import { type Member, readMemberRedemptions } from './read-member-redemptions.ts'
import { deliveryMissing, unknownRewardOfRedemption } from './redemptions.errors.ts'
import type { MemberRedemption, NewMemberRedemption } from './redemptions.member.schema.ts'
import { requestRedemption } from './request-redemption.ts'

/**
 * A member redeems some of a reward: each is a redemption of its own, and the caller's transaction makes it all or none.
 * @throws what `requestRedemption` throws, redemption.nothing_to_deliver, redemption.delivery_missing
 */
export async function redeemAsMember(
  tx: Tx,
  member: Member,
  { rewardId, payFrom, quantity, delivery, note }: NewMemberRedemption,
  occasion: Occasion,
): Promise<MemberRedemption[]> {
  const reward = await findKnownReward(tx, rewardId, member.companyId, occasion.today)
  if (reward === undefined) throw unknownRewardOfRedemption()
  const place = await chooseDelivery(tx, { kind: reward.kind, memberId: member.id, delivery })
  if (reward.kind === 'merchandise' && place === null) throw deliveryMissing()
  const wanted = {
    memberId: member.id,
    rewardId,
    payFrom: payFrom === 'own' ? ('member' as const) : payFrom,
    note,
    delivery: place ?? undefined,
    pointsTogether: reward.points * quantity,
  }
  const ids: string[] = []
  for (let count = 0; count < quantity; count += 1) {
    ids.push((await requestRedemption(tx, wanted, occasion)).id)
  }
  return readMemberRedemptions(tx, member, ids)
}
