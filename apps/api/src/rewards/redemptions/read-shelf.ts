import type { Db } from '@stamkund/database'
import { formatMoney } from '@stamkund/points-engine'
import type { MemberCaller } from '../../platform/app-types.ts'
import type { Locale } from '../../platform/club-settings/index.ts'
import { pictureUrls } from '../../platform/pictures/index.ts'
import type { MemberWallets } from '../../points/wallets/index.ts'
import {
  findOffered,
  isRefusal,
  type MemberReason,
  type Reason,
  type Reward,
  type RewardKind,
  textsIn,
  unavailabilityOf,
} from '../catalogue/index.ts'
import { type RedeemedSoFar, readRedeemedSoFar } from './redeemed-so-far.queries.ts'
import { readRules } from './redemption-rules.queries.ts'
import type { RedemptionRules } from './redemption-rules.schema.ts'
import type { MemberPayFrom, MemberReward } from './rewards.member.schema.ts'
import { reasonsOfRules } from './rule-reasons.ts'

type Member = Pick<MemberCaller, 'id' | 'companyId' | 'role'>

/** What a member's company finds in the catalogue, and all but points that decides whether the member can have it. */
export interface Shelf {
  readonly rewards: readonly Reward[]
  readonly rules: RedemptionRules
  readonly redeemed: RedeemedSoFar
  readonly role: MemberCaller['role']
  readonly today: string
}

/** Three statements, however many rewards there are. */
export async function readShelf(db: Db, member: Member, today: string, kind?: RewardKind): Promise<Shelf> {
  const [rewards, rules, redeemed] = await Promise.all([
    findOffered(db, member.companyId, today, kind),
    readRules(db, member.companyId),
    readRedeemedSoFar(db, member, today),
  ])
  return { rewards, rules, redeemed, role: member.role, today }
}

/** The points that would pay. */
export type Purse = Pick<MemberWallets['company'], 'available' | 'debt'>

/** What is in the wallet that a member wants to pay from. */
export function purseOf({ company, own }: MemberWallets, payFrom: MemberPayFrom): Purse {
  return payFrom === 'company' ? company : (own ?? { available: 0, debt: 0 })
}

/** The shelf in the words of a member, in the order of the catalogue. */
export function tellShelf(
  { rewards, rules, redeemed, role, today }: Shelf,
  purse: Purse,
  locale: Locale,
): MemberReward[] {
  return rewards.map((reward) => {
    const soFar = redeemed.byReward.get(reward.id) ?? { redeemedByCompany: 0, redeemedByMember: 0 }
    const { available, debt } = purse
    const reasons = [
      ...unavailabilityOf(reward, { today, isInAudience: true, available, debt, ...soFar }),
      ...reasonsOfRules(rules, reward, { role, valueOfYear: redeemed.valueOfYear }),
    ]
    return tellReward(reward, reasons, purse, locale)
  })
}

/** One reward in the words of a member. */
export function tellReward(reward: Reward, reasons: readonly Reason[], purse: Purse, locale: Locale): MemberReward {
  const { id, kind, points, stockLeft, isBusinessReward, availableUntil, maxPerCompany, maxPerMember } = reward
  const { creditAmount, currency } = reward
  return {
    ...{ id, kind, points, stockLeft, isBusinessReward, availableUntil, maxPerCompany, maxPerMember },
    ...textsIn(reward.texts, locale),
    picture: pictureUrls(reward.pictureHash),
    credit: creditAmount === null || currency === null ? null : { amount: formatMoney(creditAmount), currency },
    isWithinReach: purse.debt === 0 && purse.available >= points,
    isAvailable: !reasons.some(isRefusal),
    reasons: reasons.map(withoutWorth),
  }
}

function withoutWorth(reason: Reason): MemberReason {
  if (reason.code !== 'value_cap') return reason
  const { left: _, ...told } = reason
  return told
}
