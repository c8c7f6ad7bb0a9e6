import {
  type Award,
  type Charge,
  type CountedLine,
  type Counters,
  evaluate,
  type NoAwardReason,
  type PurchaseFacts,
} from '@stamkund/points-engine'
import type { RuleSetOf } from '../award-rules/index.ts'
import { maturityAndExpiry, type PolicyVersion, policyInForce, ruleSetOf } from '../policy/index.ts'
import { memberShare } from './member-share.ts'

/** What is known about a purchase when its points are decided. */
export interface AwardablePurchase extends PurchaseFacts {
  readonly participates: boolean
  /** Whether somebody who is a member still is known to have placed it, and may get a share. */
  readonly hasMember: boolean
}

export interface DecidedLine {
  readonly lineNo: number
  readonly noAwardReason: NoAwardReason | 'company_not_participating' | 'before_earning_start' | null
  readonly awards: readonly Award[]
}

/** What a purchase is given, decided once and for all. */
export interface DecidedAwards {
  readonly policyVersionId: string
  /** Of the whole purchase, the member's share included. */
  readonly points: number
  readonly memberPoints: number
  /** `infinity` waits for the payment. Null where nothing was given. */
  readonly availableOn: string | null
  readonly expiresOn: string | null
  readonly lines: readonly DecidedLine[]
  /** What it adds to which counter. */
  readonly charges: readonly Charge[]
  /** What its lines add to ladders, of which `charges` has the sums. */
  readonly counted: readonly CountedLine[]
}

/** What campaigns give beside a policy, and how much of it is used. */
export interface CampaignRules {
  readonly ruleSetOf: RuleSetOf
  readonly counters: Counters
}

const NO_CAMPAIGNS: CampaignRules = { ruleSetOf, counters: new Map() }

/**
 * Decides what a purchase is given under the policy and the campaigns in force on its day. Pure.
 * @param earningStartsOn purchases before this day are recorded for history alone
 */
export function decideAwards(
  purchase: AwardablePurchase,
  policies: readonly PolicyVersion[],
  earningStartsOn: string | null,
  campaigns: CampaignRules = NO_CAMPAIGNS,
): DecidedAwards {
  const policy = policyInForce(policies, purchase.occurredOn)
  const barred = barredBecause(purchase, earningStartsOn)
  if (barred !== null) {
    const lines = purchase.lines.map(({ lineNo }) => ({ lineNo, noAwardReason: barred, awards: [] }))
    return { ...NOTHING, policyVersionId: policy.id, lines }
  }
  const { points, lines, charges, counted } = evaluate(campaigns.ruleSetOf(policy), purchase, campaigns.counters)
  const dates =
    points > 0 ? maturityAndExpiry(policy.terms, purchase.occurredOn) : { availableOn: null, expiresOn: null }
  const share = purchase.hasMember ? policy.terms.memberShareBasisPoints : 0
  const memberPoints = memberShare(points, share)
  return { policyVersionId: policy.id, points, memberPoints, ...dates, lines, charges, counted }
}

const NOTHING = { points: 0, memberPoints: 0, availableOn: null, expiresOn: null, charges: [], counted: [] }

function barredBecause(
  purchase: AwardablePurchase,
  earningStartsOn: string | null,
): Extract<DecidedLine['noAwardReason'], 'company_not_participating' | 'before_earning_start'> | null {
  if (!purchase.participates) return 'company_not_participating'
  return earningStartsOn !== null && purchase.occurredOn < earningStartsOn ? 'before_earning_start' : null
}
