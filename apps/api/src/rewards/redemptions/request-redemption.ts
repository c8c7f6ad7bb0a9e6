import { type Tx, tenThousandthsToDecimal } from '@stamkund/database'
import { holdMany, LedgerError, readWallets, type Wallet } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { lockCompaniesOf, type Member } from '../../customers/members/index.ts'
import type { DomainError } from '../../platform/errors.ts'
import type { Actor, Occasion } from '../../platform/occasion.ts'
import { findRewards, isRefusal, type Reason, type Reward, reserveItems } from '../catalogue/index.ts'
import { chooseDeliveries } from './choose-delivery.ts'
import { toRedemption } from './read-redemptions.queries.ts'
import { recordSteps } from './record-steps.ts'
import { reasonsFor, type Wish } from './redeeming-reasons.ts'
import { insertDeliveries } from './redemption-delivery.queries.ts'
import type { Delivery } from './redemption-delivery.schema.ts'
import { memberHasLeft, refusedFor, unknownRewardOfRedemption } from './redemptions.errors.ts'
import { type LockedRedemption, lockRequestsOf } from './redemptions.queries.ts'
import type { NewRedemption, Redemption } from './redemptions.schema.ts'

/** A reward for a member, and where to. */
export type WantedRedemption = Omit<NewRedemption, 'delivery'> &
  Pick<Wish, 'pointsTogether'> & { readonly delivery?: Delivery | undefined }

/** Somebody asks for it. */
export interface RedemptionRequest {
  readonly wanted: WantedRedemption
  readonly actor: Actor
}

/** What becomes of a request; undefined: nothing yet, since another one of its company is before it. */
export type RequestOutcome = Redemption | DomainError | undefined

type Outcomes = Map<RedemptionRequest, RequestOutcome>

/** A request of somebody who is there, for a reward that is there. */
interface Attempt extends Wish {
  readonly request: RedemptionRequest
  readonly member: Member
  readonly walletId: string
}

/** One that nothing is known against, if the item and the points are still there. */
interface Begun {
  readonly request: RedemptionRequest
  readonly reward: Reward
  readonly redemption: LockedRedemption
  readonly delivery: Delivery | null
}

/**
 * Sets a reward and its points aside for a member. Of many who race for the last points or the last item, one gets them.
 * @throws member.unknown, member.merged, redemption.member_has_left, redemption.unknown_reward, the refusals of `refusedFor`,
 *   redemption.nothing_to_deliver
 */
export async function requestRedemption(tx: Tx, wanted: WantedRedemption, occasion: Occasion): Promise<Redemption> {
  const [outcome] = await requestRedemptions(tx, [{ wanted, actor: occasion.actor }], occasion)
  if (outcome instanceof Error) throw outcome
  return outcome as Redemption
}

/**
 * As `requestRedemption`, for many at once: the first of each company. What its limits leave to the next one is known
 * when this transaction is over.
 * @returns what becomes of each, in their order
 * @throws a refusal if points went elsewhere in this very moment; then nothing can be committed
 */
export async function requestRedemptions(
  tx: Tx,
  requests: readonly RedemptionRequest[],
  occasion: Occasion,
): Promise<RequestOutcome[]> {
  const outcomes: Outcomes = new Map()
  const attempts = await firstOfEachCompany(tx, requests, outcomes)
  const begun = await decide(tx, attempts, outcomes, occasion)
  const granted = await reserve(tx, begun, outcomes)
  const steps = granted.map(({ request: { wanted, actor }, redemption }) => {
    return { kind: 'requested', before: null, after: redemption, text: wanted.note, actor } as const
  })
  // The wallets are asked last, so that purchases wait for as little as possible.
  await Promise.all([
    recordSteps(tx, steps, occasion),
    insertDeliveries(
      tx,
      granted.flatMap(({ redemption: { id }, delivery }) => (delivery ? { ...delivery, redemptionId: id } : [])),
    ),
    holdPoints(tx, granted, occasion),
  ])
  for (const { request, redemption } of granted) {
    outcomes.set(request, toRedemption({ ...redemption, cancellationRequestedAt: null, isInDebt: false }))
  }
  return requests.map((request) => outcomes.get(request))
}

async function firstOfEachCompany(
  tx: Tx,
  requests: readonly RedemptionRequest[],
  outcomes: Outcomes,
): Promise<Attempt[]> {
  const [members, rewards] = await Promise.all([
    lockCompaniesOf(
      tx,
      requests.map(({ wanted }) => wanted.memberId),
    ),
    findRewards(
      tx,
      requests.map(({ wanted }) => wanted.rewardId),
    ),
  ])
  const attempts = new Map<string, Attempt>()
  for (const [index, request] of requests.entries()) {
    const attempt = attemptOf(request, members[index] as Member | DomainError, rewards[index])
    if (attempt instanceof Error) outcomes.set(request, attempt)
    else if (!attempts.has(attempt.companyId)) attempts.set(attempt.companyId, attempt)
  }
  return [...attempts.values()]
}

function attemptOf(
  request: RedemptionRequest,
  member: Member | DomainError,
  reward: Reward | undefined,
): Attempt | DomainError {
  if (member instanceof Error) return member
  if (member.status === 'left') return memberHasLeft()
  if (reward === undefined) return unknownRewardOfRedemption()
  const { id, companyId } = member
  const { payFrom, pointsTogether } = request.wanted
  return { request, reward, companyId, member, walletId: payFrom === 'company' ? companyId : id, pointsTogether }
}

async function decide(
  tx: Tx,
  attempts: readonly Attempt[],
  outcomes: Outcomes,
  { now, today }: Occasion,
): Promise<Begun[]> {
  if (attempts.length === 0) return []
  const [, reasons, wallets, deliveries] = await Promise.all([
    lockRequestsOf(
      tx,
      attempts.map(({ companyId }) => companyId),
    ),
    reasonsFor(tx, attempts, today),
    readWallets(tx, attempts, today),
    chooseDeliveries(
      tx,
      attempts.map(({ request, reward, member }) => ({
        kind: reward.kind,
        memberId: member.id,
        delivery: request.wanted.delivery,
      })),
    ),
  ])
  return attempts.flatMap((attempt, index) => {
    const { request, reward } = attempt
    const known = reasons[index] ?? []
    const refusal = known.some(isRefusal) ? known : reasonsOfWallet(wallets[index], reward.points)
    const delivery = deliveries[index] ?? null
    if (refusal.length > 0) outcomes.set(request, refusedFor(refusal))
    else if (delivery instanceof Error) outcomes.set(request, delivery)
    else return { request, reward, redemption: newRedemption(attempt, known, now), delivery }
    return []
  })
}

/** What is due is for the ledger to settle, which then has the last word. */
function reasonsOfWallet(wallet: Wallet | undefined, points: number): Reason[] {
  return wallet === undefined || wallet.isDue ? [] : shortageOf(wallet.available, points)
}

/** @param available below zero in debt */
function shortageOf(available: number, points: number): Reason[] {
  if (available >= points) return []
  const missing: Reason = { code: 'points_missing', missing: points - Math.max(available, 0) }
  return available < 0 ? [{ code: 'in_debt', debt: -available }, missing] : [missing]
}

function newRedemption(
  { reward, companyId, member, walletId }: Attempt,
  reasons: readonly Reason[],
  now: Date,
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
    walletId,
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

async function reserve(tx: Tx, begun: readonly Begun[], outcomes: Outcomes): Promise<Begun[]> {
  const reserved = await reserveItems(
    tx,
    begun.map(({ reward, redemption }) => ({ reward, redemptionId: redemption.id })),
  )
  return begun.filter(({ request, redemption }) => {
    if (reserved.has(redemption.id)) return true
    outcomes.set(request, refusedFor([{ code: 'out_of_stock' }]))
    return false
  })
}

async function holdPoints(tx: Tx, granted: readonly Begun[], { today }: Occasion): Promise<void> {
  const holds = granted.map(({ redemption: { id, companyId, walletId, points } }) => {
    return { wallet: { companyId, walletId }, holdId: id, points }
  })
  try {
    await holdMany(tx, { today, holds })
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== 'ledger.insufficient_points') throw error
    throw refusedFor(shortageOf(Number(error.details.available), Number(error.details.points)))
  }
}
