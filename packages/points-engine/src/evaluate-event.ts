import type { Charge, Counters } from './caps-and-budgets.ts'
import type { Trim } from './explanation.ts'
import type { MemberRole, PurchaseFacts } from './facts.ts'
import { safePoints } from './rounding.ts'
import type { CompiledEventRule, RuleSet } from './rule-set.ts'

/** Something that a member did. */
export interface EventFacts extends Pick<PurchaseFacts, 'company' | 'history'> {
  readonly event: string
  /** In the club's time zone, YYYY-MM-DD. Rules in force on this day apply. */
  readonly occurredOn: string
  readonly memberId: string
  readonly memberRole: MemberRole | null
}

/** The points of one rule for an event, and why. */
export interface EventAward {
  readonly ruleId: string
  readonly ruleName: string
  readonly points: number
  readonly explanation: EventExplanation
}

/** Plain JSON, kept with the award. */
export interface EventExplanation {
  readonly kind: 'event'
  readonly event: string
  /** What the rule gives before limits. */
  readonly points: number
  readonly trims: readonly Trim[]
}

/** Why an event gave nothing: no rule asks for it, none is for this member, given as often as it may be, or used up. */
export type NoEventAwardReason = 'no_campaign' | 'not_in_audience' | 'already_given' | 'limit_reached'

export interface EventEvaluation {
  /** The sum of all awards. */
  readonly points: number
  /** By falling priority; none is of 0 points. */
  readonly awards: readonly EventAward[]
  /** Null: there are awards. */
  readonly noAwardReason: NoEventAwardReason | null
  /** What to add to the counters once the event is recorded, sorted by counter. */
  readonly charges: readonly Charge[]
}

/**
 * Decides what an event gives. Whether it was told before, only the caller knows.
 * @param counters where the counters of `countersOfEvent` stand before it
 */
export function evaluateEvent(ruleSet: RuleSet, event: EventFacts, counters: Counters): EventEvaluation {
  const rules = eventRulesOn(ruleSet, event)
  const charges = new Map<string, number>()
  const at = (counter: string) => (counters.get(counter) ?? 0) + (charges.get(counter) ?? 0)
  const charge = (counter: string, amount: number) => charges.set(counter, (charges.get(counter) ?? 0) + amount)
  const awards: EventAward[] = []
  let noAwardReason: NoEventAwardReason = rules.length === 0 ? 'no_campaign' : 'not_in_audience'
  for (const rule of rules) {
    if (!isFor(rule, event)) continue
    const times = timesCounter(rule.campaignId, event.memberId)
    if (at(times) >= rule.effect.timesPerMember) {
      if (noAwardReason !== 'limit_reached') noAwardReason = 'already_given'
      continue
    }
    const { points, trims } = trim(rule, event, at)
    if (points === 0) {
      noAwardReason = 'limit_reached'
      continue
    }
    charge(times, 1)
    for (const counter of storedCounters(rule, event)) charge(counter, points)
    const explanation = { kind: 'event', event: event.event, points: rule.effect.points, trims } as const
    awards.push({ ruleId: rule.id, ruleName: rule.name, points, explanation })
  }
  return {
    points: safePoints(awards.reduce((sum, { points }) => sum + points, 0)),
    awards,
    noAwardReason: awards.length > 0 ? null : noAwardReason,
    charges: [...charges].map(([counter, amount]) => ({ counter, amount })).sort(byCounter),
  }
}

/** Names the counters that `evaluateEvent` may read and charge, each once, sorted: lock these. */
export function countersOfEvent(ruleSet: RuleSet, event: EventFacts): string[] {
  const rules = eventRulesOn(ruleSet, event).filter((rule) => isFor(rule, event))
  const counters = rules.flatMap((rule) => [
    timesCounter(rule.campaignId, event.memberId),
    ...storedCounters(rule, event),
  ])
  return [...new Set(counters)].sort()
}

/** The counter of how often a campaign has given a member points for its event. */
export function timesCounter(campaignId: string, memberId: string): string {
  return `times:${campaignId}:${memberId}`
}

function eventRulesOn({ eventRules }: RuleSet, { event, occurredOn }: EventFacts): readonly CompiledEventRule[] {
  return eventRules.filter(
    ({ effect, inForce }) => effect.event === event && inForce.from <= occurredOn && occurredOn <= inForce.to,
  )
}

function isFor(rule: CompiledEventRule, event: EventFacts): boolean {
  return rule.isFor === null || rule.isFor(event)
}

function storedCounters({ limits }: CompiledEventRule, event: EventFacts): string[] {
  return limits.flatMap(({ counterOf }) => counterOf(event) ?? [])
}

/** What the rule's caps and its budget leave of its points. */
function trim({ effect, limits }: CompiledEventRule, event: EventFacts, at: (counter: string) => number) {
  let { points } = effect
  const trims: Trim[] = []
  for (const limit of limits) {
    const counter = limit.counterOf(event)
    const left = counter === null ? points : Math.max(limit.points - at(counter), 0)
    if (left >= points) continue
    trims.push({ code: limit.code, points: points - left, limit: limit.points })
    points = left
  }
  return { points, trims }
}

function byCounter(one: Charge, other: Charge): number {
  return one.counter < other.counter ? -1 : 1
}
