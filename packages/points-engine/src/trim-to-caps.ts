import type { Charge, Counters, Limit } from './caps-and-budgets.ts'
import type { PurchaseFacts } from './facts.ts'
import { type DraftAward, type LineInProgress, type PurchaseInProgress, trim } from './purchase-in-progress.ts'
import type { RulesInForce } from './rule-set.ts'

/** Points given under a counter so far, within this purchase. */
interface Use {
  readonly counter: string
  readonly isStored: boolean
  points: number
}

/**
 * Trims awards to the caps and budgets of their rules, rules by falling priority and lines in their order, then all that is
 * left to the policy's caps: base first, then tier, then campaigns.
 * @returns what the counters are charged: only what is finally given
 */
export function trimToCaps(
  policyLimits: readonly Limit[],
  { capped, rules }: RulesInForce,
  { facts, earning }: PurchaseInProgress,
  counters: Counters,
): Charge[] {
  const uses: Use[] = []
  for (const { id, limits } of capped) {
    const awards = awardsOf(id, earning)
    if (awards.length === 0) continue
    trimToLimits(limits, awards, facts, counters, uses)
    use(limits, awards, facts, uses)
  }
  if (policyLimits.length === 0) return chargesOf(uses)
  const ruleIds = ['base', 'tier', ...rules.map(({ id }) => id)]
  const everything = ruleIds.flatMap((ruleId) => awardsOf(ruleId, earning))
  trimToLimits(policyLimits, everything, facts, counters, [])
  // The policy may have taken back some of what the rules used.
  const finalUses: Use[] = []
  for (const { id, limits } of capped) use(limits, awardsOf(id, earning), facts, finalUses)
  use(policyLimits, everything, facts, finalUses)
  return chargesOf(finalUses)
}

function trimToLimits(
  limits: readonly Limit[],
  awards: readonly DraftAward[],
  purchase: PurchaseFacts,
  counters: Counters,
  uses: readonly Use[],
): void {
  for (const limit of limits) {
    const counter = limit.counterOf(purchase)
    if (counter === null) continue
    const before = limit.isStored ? (counters.get(counter) ?? 0) : 0
    let left = Math.max(limit.points - before - (useOf(uses, counter)?.points ?? 0), 0)
    for (const award of awards) {
      if (award.points > left) trim(award, limit.code, award.points - left, limit.points)
      left -= award.points
    }
  }
}

function use(limits: readonly Limit[], awards: readonly DraftAward[], purchase: PurchaseFacts, uses: Use[]): void {
  let points = 0
  for (const award of awards) points += award.points
  if (points === 0) return
  for (const { counterOf, isStored } of limits) {
    const counter = counterOf(purchase)
    if (counter === null) continue
    const earlier = useOf(uses, counter)
    if (earlier === undefined) uses.push({ counter, isStored, points })
    else earlier.points += points
  }
}

function useOf(uses: readonly Use[], counter: string): Use | undefined {
  for (const earlier of uses) if (earlier.counter === counter) return earlier
  return undefined
}

function chargesOf(uses: readonly Use[]): Charge[] {
  const charges: Charge[] = []
  for (const { counter, isStored, points } of uses) if (isStored) charges.push({ counter, amount: points })
  return charges
}

function awardsOf(ruleId: string, lines: readonly LineInProgress[]): DraftAward[] {
  const found: DraftAward[] = []
  for (const { awards } of lines) for (const award of awards) if (award.ruleId === ruleId) found.push(award)
  return found
}
