import { compileAudience } from './audience.ts'
import type { AwardRule } from './award-rule.ts'
import { compileRuleCaps, type Limit } from './caps-and-budgets.ts'
import type { CompiledEffect } from './compiled-effect.ts'
import { compileEffect } from './effect.ts'
import type { CompanyFacts, PurchaseFacts } from './facts.ts'
import { type CompiledSelector, compileSelector } from './line-selector.ts'
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
}

/** By falling priority. */
export interface RulesInForce extends RuleIndex<CompiledRule> {
  /** Those with caps or a budget. */
  readonly capped: readonly CompiledRule[]
}

export interface CompiledRule {
  readonly id: string
  readonly name: string
  readonly priority: number
  readonly exclusiveGroup: string | null
  readonly window: AwardRule['window']
  /** Null: everyone. */
  readonly isFor: ((company: CompanyFacts) => boolean) | null
  /** Null: every line that earns. */
  readonly lines: CompiledSelector | null
  readonly conditions: ReturnType<typeof compileConditions>
  readonly effect: CompiledEffect
  readonly limits: readonly Limit[]
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
  const byPriority = rules.map(compileRule).sort(compareRules)
  const changeDays = [...new Set(rules.flatMap(({ window }) => [window.from, dayAfter(window.to)]))].sort()
  return {
    policy: compiled,
    changeDays,
    rulesFrom: changeDays.map((day) => inForce(byPriority.filter(isInForceOn(day)))),
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

/**
 * Names the counters that `evaluate` may read and charge for this purchase, each once, sorted: load (and lock) these.
 * Which lines the purchase has doesn't matter.
 */
export function countersOf(ruleSet: RuleSet, purchase: Pick<PurchaseFacts, 'occurredOn' | 'company'>): string[] {
  const facts: PurchaseFacts = { currency: '', lines: [], ...purchase }
  const counters = new Set<string>()
  for (const { isFor, limits, effect } of rulesOn(ruleSet, purchase.occurredOn).rules) {
    if (isFor !== null && !isFor(purchase.company)) continue
    for (const limit of limits) if (limit.isStored) counters.add(limit.counterOf(facts))
    if (effect.level === 'purchase' && effect.tally !== undefined) counters.add(effect.tally.counterOf(facts))
  }
  for (const limit of ruleSet.policy.limits) if (limit.isStored) counters.add(limit.counterOf(facts))
  return [...counters].sort()
}

const NO_RULES = inForce([])
const RESERVED_IDS = ['base', 'tier']

function compileRule(rule: AwardRule): CompiledRule {
  const { id, campaignId = id, name, priority, exclusiveGroup, window } = rule
  const path = `rule ${id}`
  // A colon separates the parts of a counter's name.
  for (const part of [id, campaignId]) {
    if (!/^[^:]+$/.test(part)) throw new RangeError(`${path}: ids must not be empty or contain ':'`)
  }
  requireInteger(priority, `${path}: priority`, Number.MIN_SAFE_INTEGER)
  requireDate(window.from, `${path}: window.from`)
  requireDate(window.to, `${path}: window.to`)
  if (window.from > window.to) throw new RangeError(`${path}: window.to: is before window.from`)
  return {
    id,
    name,
    priority,
    exclusiveGroup,
    window: { from: window.from, to: window.to },
    isFor: compileAudience(rule.audience, `${path}: audience`),
    lines: rule.lines === undefined ? null : compileSelector(rule.lines, `${path}: lines`),
    conditions: compileConditions(rule.conditions ?? {}, `${path}: conditions`),
    effect: compileEffect(rule.effect, id, `${path}: effect`),
    limits: compileRuleCaps(rule.caps, campaignId, `${path}: caps`),
  }
}

function inForce(rules: readonly CompiledRule[]): RulesInForce {
  return { ...indexRules(rules), capped: rules.filter(({ limits }) => limits.length > 0) }
}

function compareRules(one: CompiledRule, other: CompiledRule): number {
  return other.priority - one.priority || (one.id < other.id ? -1 : 1)
}

function isInForceOn(day: string): (rule: CompiledRule) => boolean {
  return ({ window }) => window.from <= day && day <= window.to
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
