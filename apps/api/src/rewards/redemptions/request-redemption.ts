import { type Tx, tenThousandthsToDecimal } from '@stamkund/database'
import { hold, LedgerError } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { lockCompanyOf } from '../../customers/members/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { findReward, isRefusal, type Reason, type Reward, reserveItem } from '../catalogue/index.ts'
import { toRedemption } from './read-redemptions.queries.ts'
import { recordSteps } from './record-steps.ts'
import { type Redeemer, reasonsFor } from './redeeming-reasons.ts'
import { memberHasLeft, refusedFor, unknownRewardOfRedemption } from './redemptions.errors.ts'
import { type LockedRedemption, lockRequestsOf } from './redemptions.queries.ts'
import type { NewRedemption, Redemption } from './redemptions.schema.ts'

/**
 * Sets a reward and its points aside for a member. Of many who race for the last points or the last item, one gets them.
 * @throws member.unknown, member.merged, redemption.member_has_left, redemption.unknown_reward, and the refusals of
 *   `refusedFor`
 */
export async function requestRedemption(
  tx: Tx,
  { memberId, rewardId, payFrom, note }: NewRedemption,
  occasion: Occasion,
): Promise<Redemption> {
  const [member, reward] = await Promise.all([lockCompanyOf(tx, memberId), findReward(tx, rewardId)])
  if (member.status === 'left') throw memberHasLeft()
  const { companyId } = member
  if (reward === undefined) throw unknownRewardOfRedemption()
  const [, reasons] = await Promise.all([
    lockRequestsOf(tx, companyId),
    reasonsFor(tx, reward, { companyId, member }, { wallet: null, today: occasion.today }),
  ])
  if (reasons.some(isRefusal)) throw refusedFor(reasons)
  const redemption = newRedemption(reward, { companyId, member }, payFrom, reasons, occasion)
  if (!(await reserveItem(tx, reward, redemption.id))) throw refusedFor([{ code: 'out_of_stock' }])
  // The wallet is asked last, so that purchases wait for as little as possible.
  await Promise.all([
    recordSteps(tx, [{ kind: 'requested', before: null, after: redemption, text: note }], occasion),
    holdPoints(tx, redemption, occasion),
  ])
  return toRedemption({ ...redemption, cancellationRequestedAt: null, isInDebt: false })
}

function newRedemption(
  reward: Reward,
  { companyId, member }: Redeemer & { readonly member: { readonly id: string } },
  payFrom: NewRedemption['payFrom'],
  reasons: readonly Reason[],
  { now }: Occasion,
): LockedRedemption {
  const needsApprovalBy = (whom: 'company' | 'staff') =>
    reasons.some((reason) => reason.code === 'needs_approval' && reason.by === whom)
  const [needsCompanyApproval, needsStaffApproval] = [needsApprovalBy('company'), needsApprovalBy('staff')]
  const isApproved = !needsCompanyApproval && !needsStaffApproval
  return {
    id: newId(),
    companyId,
    currentCompanyId: companyId,
    memberId: member.id,
    walletId: payFrom === 'company' ? companyId : member.id,
    rewardId: reward.id,
    rewardName: reward.texts.en.name,
    rewardKind: reward.kind,
    isBusinessReward: reward.isBusinessReward,
    points: reward.points,
    cost: reward.cost === null ? null : tenThousandthsToDecimal(reward.cost),
    creditAmount: reward.creditAmount === null ? null : tenThousandthsToDecimal(reward.creditAmount),
    currency: reward.currency,
    state: isApproved ? 'approved' : 'awaiting_approval',
    needsCompanyApproval,
    needsStaffApproval,
    companyApprovedAt: null,
    staffApprovedAt: null,
    requestedAt: now,
    decidedAt: isApproved ? now : null,
    fulfilledAt: null,
    cancelledAt: null,
  }
}

async function holdPoints(tx: Tx, { id, companyId, walletId, points }: LockedRedemption, { today }: Occasion) {
  try {
    await hold(tx, { wallet: { companyId, walletId }, holdId: id, points, today })
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== 'ledger.insufficient_points') throw error
    const available = Number(error.details.available)
    const missing: Reason = { code: 'points_missing', missing: points - Math.max(available, 0) }
    throw refusedFor(available < 0 ? [{ code: 'in_debt', debt: -available }, missing] : [missing])
  }
}
