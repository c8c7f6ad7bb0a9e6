import { asksHistory, compileAudience } from './audience.ts'
import type { AwardRule } from './award-rule.ts'
import { dayAfter } from './calendar.ts'
import { compileRuleCaps, type Limit, type LimitedPurchase } from './caps-and-budgets.ts'
import type { CompiledEffect } from './compiled-effect.ts'
import { type BonusEffect, compileEffect } from './effect.ts'
import { type CompiledEventEffect, compileEventEffect, type EventEffect } from './event-effect.ts'
import type { PurchaseFacts } from './facts.ts'
import { type CompiledSelector, compileSelector } from './line-selector.ts'
import { compileNewTo, type NewLines } from './new-to-company.ts'
import { type CompiledPolicy, compilePolicy, type EarningPolicy, termsOf } from './policy.ts'
import { compileConditions } from './purchase-conditions.ts'
import { requireDate, requireInteger } from './requirement.ts'
import { indexRules, type RuleIndex } from './rule-index.ts'

/** A policy and its campaign rules, ready to evaluate. It never changes; one serves any number of purchases. */
export interface RuleSet {
  readonly policy: CompiledPolicy
  /** The days from which other rules are in force, ascending, and the rules from each of them on. */
  readonly changeDays: readonly string[]
  readonly rulesFrom: readonly RulesInForce[]
  /** Apart from those of purchases, which they cost nothing. By falling priority. */
  readonly eventRules: readonly CompiledEventRule[]
}

/** By falling priority. */
export interface RulesInForce extends RuleIndex<CompiledRule> {
  /** Those with caps or a budget. */
  readonly capped: readonly CompiledRule[]
  readonly asksHistory: boolean
  readonly asksCounters: boolean
}

interface AnyCompiledRule {
  readonly id: string
  readonly name: string
  readonly priority: number
  readonly inForce: AwardRule['window']
  /** Null: everyone. */
  readonly isFor: ReturnType<typeof compileAudience>
  readonly limits: readonly Limit[]
}

export interface CompiledRule extends AnyCompiledRule {
  readonly exclusiveGroup: string | null
  /** Null: every line that earns. */
  readonly lines: CompiledSelector | null
  /** Null: whether the company has bought such before or not. */
  readonly isNew: NewLines | null
  readonly conditions: ReturnType<typeof compileConditions>
  /** Whether it depends on what the company bought before. */
  readonly asksHistory: boolean
  readonly effect: CompiledEffect
}

export interface CompiledEventRule extends AnyCompiledRule {
  readonly campaignId: string
  readonly effect: CompiledEventEffect
}

/**
 * Checks and compiles a policy and the campaign rules beside it.
 * @throws RangeError that names the policy's or rule's field and what is wrong with it
 */
export function compileRuleSet(policy: EarningPolicy, rules: readonly AwardRule[] = []): RuleSet {
  const compiled = compilePolicy(policy)
  const ids = new Set<string>(RESERVED_IDS)
  for (const { id } of rules) {
    if (ids.has(id)) throw new RangeError(`rule ${id}: its id is taken`)
    ids.add(id)
  }
  const byPriority = rules.filter(isOfPurchases).map(compileRule).sort(compareRules)
  const changeDays = [...new Set(byPriority.flatMap(({ inForce }) => [inForce.from, dayAfter(inForce.to)]))].sort()
  return {
    policy: compiled,
    changeDays,
    rulesFrom: changeDays.map((day) => togetherInForce(byPriority.filter(isInForceOn(day)))),
    eventRules: rules.filter(isOfEvents).map(compileEventRule).sort(compareRules),
  }
}

/** Whether the policy has a rate for purchases in this currency. */
export function acceptsCurrency(ruleSet: RuleSet, currency: string): boolean {
  return termsOf(ruleSet.policy, currency) !== undefined
}

/** The rules in force on a day, by falling priority. */
export function rulesOn({ changeDays, rulesFrom }: RuleSet, day: string): RulesInForce {
  let low = 0
  let high = changeDays.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((changeDays[middle] as string) <= day) low = middle + 1
    else high = middle
  }
  return rulesFrom[low - 1] ?? NO_RULES
}

/** Whether a rule in force on the day looks at what the company bought before: only then is `history` needed. */
export function asksHistoryOn(ruleSet: RuleSet, day: string): boolean {
  return rulesOn(ruleSet, day).asksHistory
}

/** Whether what a purchase of the day earns may depend on counters: only then are they needed. */
export function asksCountersOn(ruleSet: RuleSet, day: string): boolean {
  return rulesOn(ruleSet, day).asksCounters || ruleSet.policy.limits.some(({ isStored }) => isStored)
}

/** A purchase before its lines are known. */
type Buyer = Omit<PurchaseFacts, 'lines' | 'currency'>

/**
 * Names the counters that `evaluate` may read and charge for this purchase, each once, sorted: load (and lock) these.
 * Which lines the purchase has doesn't matter.
 */
export function countersOf(ruleSet: RuleSet, purchase: Buyer): string[] {
  const counters = new Set<string>()
  for (const rule of rulesOn(ruleSet, purchase.occurredOn).rules) {
    if (rule.isFor === null || rule.isFor(purchase)) addCounters(counters, rule, purchase)
  }
  addStored(counters, ruleSet.policy.limits, purchase)
  return [...counters].sort()
}

/**
 * Names the counters among those of `countersOf` that do not depend on who buys for the company, as if each rule were for
 * it: known before anything is known of the company, so that they can be read together with that.
 */
export function countersOfCompany(ruleSet: RuleSet, companyId: string, occurredOn: string): string[] {
  const purchase = { occurredOn, company: { id: companyId, tier: null }, memberId: null }
  const counters = new Set<string>()
  for (const rule of rulesOn(ruleSet, occurredOn).rules) addCounters(counters, rule, purchase)
  addStored(counters, ruleSet.policy.limits, purchase)
  return [...counters].sort()
}

/**
 * The counters that points of a rule were charged to: a return gives them back as much as it takes from the award.
 * @param ruleId of an award; a rule that is not in the set has none of its own
 */
export function countersOfAward(ruleSet: RuleSet, ruleId: string, purchase: LimitedPurchase): string[] {
  const counters = new Set<string>()
  addStored(
    counters,
    rulesOn(ruleSet, purchase.occurredOn).rules.find(({ id }) => id === ruleId)?.limits ?? [],
    purchase,
  )
  addStored(counters, ruleSet.policy.limits, purchase)
  return [...counters].sort()
}

function addCounters(counters: Set<string>, { limits, effect }: CompiledRule, purchase: Buyer): void {
  addStored(counters, limits, purchase)
  if (effect.level === 'purchase' && effect.counterOf !== undefined) {
    counters.add(effect.counterOf({ currency: '', lines: [], ...purchase }))
  }
}

function addStored(counters: Set<string>, limits: readonly Limit[], purchase: LimitedPurchase): void {
  for (const limit of limits) {
    const counter = limit.isStored ? limit.counterOf(purchase) : null
    if (counter !== null) counters.add(counter)
  }
}

const NO_RULES = togetherInForce([])
const RESERVED_IDS = ['base', 'tier']

function isOfPurchases(rule: AwardRule): rule is AwardRule & { readonly effect: BonusEffect } {
  return rule.effect.kind !== 'event'
}

function isOfEvents(rule: AwardRule): rule is AwardRule & { readonly effect: EventEffect } {
  return rule.effect.kind === 'event'
}

function compileRule(rule: AwardRule & { readonly effect: BonusEffect }): CompiledRule {
  const { id, campaignId = id, exclusiveGroup, window } = rule
  const path = `rule ${id}`
  return {
    ...compileCommon(rule, path),
    exclusiveGroup,
    lines: rule.lines === undefined ? null : compileSelector(rule.lines, `${path}: lines`),
    isNew: rule.newTo === undefined ? null : compileNewTo(rule.newTo, `${path}: newTo`),
    conditions: compileConditions(rule.conditions ?? {}, window.from, `${path}: conditions`),
    asksHistory: asksHistory(rule.audience) || rule.newTo !== undefined || rule.conditions?.ordinal !== undefined,
    effect: compileEffect(rule.effect, campaignId, `${path}: effect`),
  }
}

function compileEventRule(rule: AwardRule & { readonly effect: EventEffect }): CompiledEventRule {
  const { id, campaignId = id } = rule
  const path = `rule ${id}`
  return { ...compileCommon(rule, path), campaignId, effect: compileEventEffect(rule, rule.effect, path) }
}

function compileCommon(rule: AwardRule, path: string): AnyCompiledRule {
  const { id, campaignId = id, name, priority, window, inForce = window } = rule
  // A colon separates the parts of a counter's name.
  for (const part of [id, campaignId]) {
    if (!/^[^:]+$/.test(part)) throw new RangeError(`${path}: ids must not be empty or contain ':'`)
  }
  requireInteger(priority, `${path}: priority`, Number.MIN_SAFE_INTEGER)
  requireDays(window, `${path}: window`)
  requireDays(inForce, `${path}: inForce`)
  return {
    id,
    name,
    priority,
    inForce,
    isFor: compileAudience(rule.audience, `${path}: audience`),
    limits: compileRuleCaps(rule.caps, campaignId, `${path}: caps`),
  }
}

function requireDays({ from, to }: AwardRule['window'], path: string): void {
  requireDate(from, `${path}.from`)
  requireDate(to, `${path}.to`)
  if (from > to) throw new RangeError(`${path}.to: is before its first day`)
}

function togetherInForce(rules: readonly CompiledRule[]): RulesInForce {
  return {
    ...indexRules(rules),
    capped: rules.filter(({ limits }) => limits.length > 0),
    asksHistory: rules.some((rule) => rule.asksHistory),
    asksCounters: rules.some(countsSomething),
  }
}

function countsSomething({ limits, effect }: CompiledRule): boolean {
  return limits.some(({ isStored }) => isStored) || (effect.level === 'purchase' && effect.counterOf !== undefined)
}

function compareRules(one: AnyCompiledRule, other: AnyCompiledRule): number {
  return other.priority - one.priority || (one.id < other.id ? -1 : 1)
}

function isInForceOn(day: string): (rule: AnyCompiledRule) => boolean {
  return ({ inForce }) => inForce.from <= day && day <= inForce.to
}
