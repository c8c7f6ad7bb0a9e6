import type { TrimCode } from './explanation.ts'
import type { PurchaseFacts } from './facts.ts'
import { requireInteger } from './requirement.ts'

/** Calendar periods of the purchase's day; `window`: the campaign as a whole. */
export type CapPeriod = 'window' | 'year' | 'quarter' | 'month' | 'day'

/** Whole points. What is absent is not limited. */
export interface RuleCaps {
  readonly perPurchase?: number
  readonly perCompany?: { readonly points: number; readonly period: CapPeriod }
  /** Of what a member placed; purchases without a known member are not limited by it. */
  readonly perMember?: { readonly points: number; readonly period: CapPeriod }
  /** For all companies together, over the whole window. */
  readonly budget?: number
}

/** Limits of a policy on all that a purchase earns, in points. */
export interface PolicyCaps {
  readonly perPurchase?: number
  readonly perCompany?: { readonly points: number; readonly period: Exclude<CapPeriod, 'window'> }
}

/** What each counter stands at before this purchase; one that is absent stands at 0. */
export type Counters = ReadonlyMap<string, number>

/** What this purchase adds to a counter: points, or ten-thousandths of a currency unit on a ladder's. */
export interface Charge {
  readonly counter: string
  readonly amount: number
}

export interface Limit {
  readonly code: TrimCode
  readonly points: number
  /** False: it starts anew with every purchase. */
  readonly isStored: boolean
  /** Null: the limit doesn't concern this purchase. */
  readonly counterOf: (purchase: LimitedPurchase) => string | null
}

/** What the names of counters are made of. */
export type LimitedPurchase = Pick<PurchaseFacts, 'occurredOn' | 'company' | 'memberId'>

/** Whose caps are a policy's in the names of counters; no campaign can have this id. */
const POLICY = ':policy'

export function compileRuleCaps(caps: RuleCaps | undefined, campaignId: string, path: string): readonly Limit[] {
  const limits: Limit[] = []
  if (caps?.perPurchase !== undefined) {
    limits.push(purchaseLimit('campaign_per_purchase', caps.perPurchase, campaignId, `${path}.perPurchase`))
  }
  if (caps?.perCompany !== undefined) {
    limits.push(companyLimit('campaign_per_company', caps.perCompany, campaignId, `${path}.perCompany`))
  }
  if (caps?.perMember !== undefined) limits.push(memberLimit(caps.perMember, campaignId, `${path}.perMember`))
  if (caps?.budget !== undefined) {
    requireInteger(caps.budget, `${path}.budget`, 0)
    const counter = budgetCounter(campaignId)
    limits.push({ code: 'campaign_budget', points: caps.budget, isStored: true, counterOf: () => counter })
  }
  return limits
}

export function compilePolicyCaps(caps: PolicyCaps | undefined): readonly Limit[] {
  const path = 'policy.caps'
  const limits: Limit[] = []
  if (caps?.perPurchase !== undefined) {
    limits.push(purchaseLimit('policy_per_purchase', caps.perPurchase, POLICY, `${path}.perPurchase`))
  }
  if (caps?.perCompany !== undefined) {
    limits.push(companyLimit('policy_per_company', caps.perCompany, POLICY, `${path}.perCompany`))
  }
  return limits
}

/** The counter of all that a campaign has given. */
export function budgetCounter(campaignId: string): string {
  return `budget:${campaignId}`
}

/** The points that a rule may still give, before this purchase. */
export function headroomOf(limits: readonly Limit[], purchase: LimitedPurchase, counters: Counters): number {
  let headroom = Number.POSITIVE_INFINITY
  for (const limit of limits) {
    const counter = limit.counterOf(purchase)
    if (counter === null) continue
    const left = limit.points - (limit.isStored ? (counters.get(counter) ?? 0) : 0)
    headroom = Math.min(headroom, Math.max(left, 0))
  }
  return headroom
}

function purchaseLimit(code: TrimCode, points: number, owner: string, path: string): Limit {
  requireInteger(points, path, 0)
  const counter = `purchase:${owner}`
  return { code, points, isStored: false, counterOf: () => counter }
}

interface PeriodCap {
  readonly points: number
  readonly period: CapPeriod
}

function companyLimit(code: TrimCode, cap: PeriodCap, owner: string, path: string): Limit {
  const periodOf = compilePeriod(cap, path)
  const counterOf = ({ occurredOn, company }: LimitedPurchase) =>
    `company:${owner}:${periodOf(occurredOn)}:${company.id}`
  return { code, points: cap.points, isStored: true, counterOf }
}

function memberLimit(cap: PeriodCap, owner: string, path: string): Limit {
  const periodOf = compilePeriod(cap, path)
  const counterOf = ({ occurredOn, memberId }: LimitedPurchase) =>
    memberId == null ? null : `member:${owner}:${periodOf(occurredOn)}:${memberId}`
  return { code: 'campaign_per_member', points: cap.points, isStored: true, counterOf }
}

function compilePeriod({ points, period }: PeriodCap, path: string): (day: string) => string {
  requireInteger(points, `${path}.points`, 0)
  if (!Object.hasOwn(PERIOD_OF, period)) throw new RangeError(`${path}.period: unknown ${JSON.stringify(period)}`)
  return PERIOD_OF[period]
}

const PERIOD_OF: Readonly<Record<CapPeriod, (day: string) => string>> = {
  window: () => 'window',
  year: (day) => day.slice(0, 4),
  quarter: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  month: (day) => day.slice(0, 7),
  day: (day) => day,
}
