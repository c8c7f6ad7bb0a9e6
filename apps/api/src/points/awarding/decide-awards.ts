import { type Award, type CompanyFacts, evaluate, type LineFacts, type NoAwardReason } from '@stamkund/points-engine'
import { maturityAndExpiry, type PolicyVersion, policyInForce, ruleSetOf } from '../policy/index.ts'
import { memberShare } from './member-share.ts'

/** What is known about a purchase when its points are decided. */
export interface AwardablePurchase {
  readonly occurredOn: string
  readonly currency: string
  readonly company: CompanyFacts
  readonly participates: boolean
  /** Whether somebody who is a member still is known to have placed it, and may get a share. */
  readonly hasMember: boolean
  readonly lines: readonly LineFacts[]
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
}

/**
 * Decides what a purchase is given under the policy in force on its day. Pure.
 * @param earningStartsOn purchases before this day are recorded for history alone
 */
export function decideAwards(
  purchase: AwardablePurchase,
  policies: readonly PolicyVersion[],
  earningStartsOn: string | null,
): DecidedAwards {
  const policy = policyInForce(policies, purchase.occurredOn)
  const barred = barredBecause(purchase, earningStartsOn)
  if (barred !== null) {
    const lines = purchase.lines.map(({ lineNo }) => ({ lineNo, noAwardReason: barred, awards: [] }))
    return { policyVersionId: policy.id, points: 0, memberPoints: 0, availableOn: null, expiresOn: null, lines }
  }
  const { points, lines } = evaluate(ruleSetOf(policy), purchase)
  const dates =
    points > 0 ? maturityAndExpiry(policy.terms, purchase.occurredOn) : { availableOn: null, expiresOn: null }
  const share = purchase.hasMember ? policy.terms.memberShareBasisPoints : 0
  return { policyVersionId: policy.id, points, memberPoints: memberShare(points, share), ...dates, lines }
}

function barredBecause(purchase: AwardablePurchase, earningStartsOn: string | null): DecidedLine['noAwardReason'] {
  if (!purchase.participates) return 'company_not_participating'
  return earningStartsOn !== null && purchase.occurredOn < earningStartsOn ? 'before_earning_start' : null
}
