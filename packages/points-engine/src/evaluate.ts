import { giveBase } from './base-award.ts'
import { bonusPoints, explainMultiplier, giveTierBonus, pointsOnLine } from './bonus.ts'
import { type Charge, type Counters, headroomOf } from './caps-and-budgets.ts'
import type { PurchaseEffect } from './compiled-effect.ts'
import { claimGroup } from './exclusive-groups.ts'
import type { AwardExplanation, LineEvaluation, NoAwardReason } from './explanation.ts'
import type { LineFacts, PurchaseFacts } from './facts.ts'
import { selectMarked } from './line-selector.ts'
import { isBelowCost, trimToMarginShare } from './margin-guard.ts'
import { type CompiledPolicy, termsOf } from './policy.ts'
import type { CountedLine, LineInProgress, PurchaseInProgress } from './purchase-in-progress.ts'
import { safePoints } from './rounding.ts'
import { markLines, type RuleIndex, ruleAt } from './rule-index.ts'
import { type CompiledRule, type RuleSet, rulesOn } from './rule-set.ts'
import { spread } from './spread.ts'
import { trimToCaps } from './trim-to-caps.ts'

export interface Evaluation {
  /** The sum of all awards. */
  readonly points: number
  /** One for each line of the purchase, in its order. */
  readonly lines: readonly LineEvaluation[]
  /** What to add to the counters once the purchase is recorded, sorted by counter. */
  readonly charges: readonly Charge[]
  /** What each line added to which ladder. */
  readonly counted: readonly CountedLine[]
}

/**
 * Decides what a purchase earns, and why. The same facts, rules and counters always give the same evaluation.
 * @param purchase an invoice; returns are worked out from its awards with `pointsToReverse`
 * @param counters where the counters of `countersOf` stand before this purchase
 * @throws RangeError `purchase.unknown_currency`, `points.overflow`
 */
export function evaluate(ruleSet: RuleSet, purchase: PurchaseFacts, counters: Counters = NO_COUNTERS): Evaluation {
  const { policy } = ruleSet
  const inProgress = begin(policy, purchase)
  const { earning } = inProgress
  for (const line of earning) giveBase(line)
  giveTierBonus(earning, purchase.company.tier)
  const rules = rulesOn(ruleSet, purchase.occurredOn)
  giveCampaignBonuses(rules, inProgress, counters)
  trimToMarginShare(policy, earning)
  const charges = trimToCaps(policy.limits, rules, inProgress, counters)
  return conclude(inProgress, charges)
}

const NO_COUNTERS: Counters = new Map()

function begin(policy: CompiledPolicy, facts: PurchaseFacts): PurchaseInProgress {
  const terms = termsOf(policy, facts.currency)
  if (terms === undefined) throw new RangeError(`purchase.unknown_currency: ${facts.currency}`)
  const lines = facts.lines.map((line): LineInProgress => {
    const net = Number(line.netAmount)
    const quantity = Number(line.quantity)
    const noAwardReason = reasonNotToEarn(policy, line, net, quantity)
    return { facts: line, net, quantity, terms: terms[line.band], noAwardReason, awards: [], claims: null, marks: 0 }
  })
  return { facts, lines, earning: lines.every(earns) ? lines : lines.filter(earns), counted: [] }
}

function earns(line: LineInProgress): boolean {
  return line.noAwardReason === null
}

function reasonNotToEarn(policy: CompiledPolicy, line: LineFacts, net: number, quantity: number): NoAwardReason | null {
  if (!line.isSellable) return 'not_sellable'
  if (net === 0) return 'zero_amount'
  if (net < 0) return 'negative_amount'
  if (quantity <= 0) return 'quantity_not_positive'
  return policy.guardsBelowCost && isBelowCost(line, net, quantity) ? 'below_cost' : null
}

function giveCampaignBonuses(index: RuleIndex<CompiledRule>, purchase: PurchaseInProgress, counters: Counters): void {
  for (let word = 0; word < index.wordCount; word += 1) {
    // Each turn takes the lowest mark that is left.
    for (let marks = markLines(index, word, purchase.earning); marks !== 0; marks &= marks - 1) {
      const mark = marks & -marks
      const rule = ruleAt(index, word, mark)
      if (rule.isFor !== null && !rule.isFor(purchase.facts)) continue
      const marked = selectMarked(rule.lines, mark, purchase.earning)
      const selected = rule.isNew === null ? marked : rule.isNew(marked, purchase.facts)
      if (selected.length > 0 && meetsConditions(rule, purchase, selected)) {
        giveBonus(rule, selected, purchase, counters)
      }
    }
  }
}

function meetsConditions(
  { conditions }: CompiledRule,
  purchase: PurchaseInProgress,
  selected: readonly LineInProgress[],
): boolean {
  for (const holds of conditions) if (!holds(purchase, selected)) return false
  return true
}

function giveBonus(
  rule: CompiledRule,
  selected: readonly LineInProgress[],
  purchase: PurchaseInProgress,
  counters: Counters,
): void {
  const { effect } = rule
  const headroom = rule.exclusiveGroup === null ? 0 : headroomOf(rule.limits, purchase.facts, counters)
  switch (effect.level) {
    case 'base':
      for (const line of selected) {
        const points = bonusPoints(line, effect.share)
        if (points > 0) give(rule, line, points, explainMultiplier(line, effect), headroom)
      }
      break
    case 'line':
      for (const line of selected) {
        const points = pointsOnLine(effect, line)
        if (points > 0) give(rule, line, points, effect.explanation, headroom)
      }
      break
    case 'purchase':
      giveOnPurchase(rule, effect, selected, purchase, counters, headroom)
  }
}

function giveOnPurchase(
  rule: CompiledRule,
  { award, counterOf }: PurchaseEffect,
  selected: readonly LineInProgress[],
  purchase: PurchaseInProgress,
  counters: Counters,
  headroom: number,
): void {
  if (counterOf !== undefined) count(counterOf(purchase.facts), selected, purchase)
  for (const { points: all, lines, explanation } of award(selected, purchase, counters)) {
    for (const [line, points] of spread(all, lines)) give(rule, line, points, explanation, headroom)
  }
}

function count(counter: string, selected: readonly LineInProgress[], { counted }: PurchaseInProgress): void {
  for (const { facts, net } of selected) {
    counted.push({ counter, lineNo: facts.lineNo, amount: Math.min(net, Number.MAX_SAFE_INTEGER) })
  }
}

function give(
  { id, name, exclusiveGroup }: CompiledRule,
  line: LineInProgress,
  points: number,
  explanation: AwardExplanation,
  headroom: number,
): void {
  const award = { ruleId: id, ruleName: name, points, explanation }
  if (exclusiveGroup === null) line.awards.push(award)
  else claimGroup(line, exclusiveGroup, award, headroom)
}

function conclude({ lines, counted }: PurchaseInProgress, charges: Charge[]): Evaluation {
  let points = 0
  const evaluated = lines.map(({ facts, noAwardReason, awards }): LineEvaluation => {
    for (const award of awards) points += award.points
    const nothing = awards.length === 0 ? 'rounds_to_zero' : null
    return { lineNo: facts.lineNo, noAwardReason: noAwardReason ?? nothing, awards }
  })
  for (const { counter, amount } of counted) {
    const earlier = charges.findIndex((charge) => charge.counter === counter)
    if (earlier < 0) charges.push({ counter, amount })
    else charges[earlier] = { counter, amount: (charges[earlier] as Charge).amount + amount }
  }
  if (charges.length > 1) charges.sort(byCounter)
  return { points: safePoints(points), lines: evaluated, charges, counted }
}

function byCounter(one: Charge, other: Charge): number {
  return one.counter < other.counter ? -1 : 1
}
