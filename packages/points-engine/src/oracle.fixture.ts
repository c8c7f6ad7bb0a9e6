import type { AwardRule } from './award-rule.ts'
import type { LineFacts, PurchaseFacts } from './facts.ts'
import type { EarningPolicy } from './policy.ts'

/** What one rule gives on one line, in the oracle's own books. */
export interface ExpectedAward {
  readonly ruleId: string
  readonly lineNo: number
  points: bigint
}

/**
 * The law of earning once more, as plainly as it can be put: BigInt only, nothing compiled, nothing shared with the engine.
 * It knows effects per line, exclusive groups, the margin guard, caps per purchase and budgets; not audiences or conditions.
 */
export function expectedAwards(
  policy: EarningPolicy,
  rules: readonly AwardRule[],
  purchase: PurchaseFacts,
  counters: ReadonlyMap<string, number>,
): ExpectedAward[] {
  const ranked = rules.toSorted((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1))
  const rate = BigInt(policy.rates[0]?.rateBasisPoints ?? 0)
  const awards = purchase.lines.flatMap((line) => {
    if (!earns(policy, line)) return []
    const base = line.netAmount * rate * BigInt(policy.bandMultipliersHundredths[line.band])
    const tier = BigInt(Math.max((purchase.company.tier?.multiplierHundredths ?? 100) - 100, 0))
    const given = [
      { ruleId: 'base', lineNo: line.lineNo, points: round(base, 10n ** 10n) },
      { ruleId: 'tier', lineNo: line.lineNo, points: round(base * tier, 10n ** 12n) },
      ...winners(
        ranked.filter(({ lines }) => lines?.bands?.includes(line.band) ?? true),
        (rule) => pointsOf(rule, line, base),
      ).map(([rule, points]) => ({ ruleId: rule.id, lineNo: line.lineNo, points })),
    ]
    takeFromTheEnd(given, marginLimit(policy, line))
    return given
  })
  for (const { id, caps } of ranked) {
    const own = awards.filter(({ ruleId }) => ruleId === id)
    if (caps?.perPurchase !== undefined) takeFromTheEnd(own, BigInt(caps.perPurchase))
    if (caps?.budget !== undefined) takeFromTheEnd(own, BigInt(caps.budget - (counters.get(`budget:${id}`) ?? 0)))
  }
  return awards.filter(({ points }) => points > 0n)
}

function earns(policy: EarningPolicy, { isSellable, netAmount, quantity, unitCost }: LineFacts): boolean {
  const isBelowCost = unitCost !== null && netAmount * 10_000n < quantity * unitCost
  return isSellable && netAmount > 0n && quantity > 0n && !(policy.guardsBelowCost && isBelowCost)
}

function pointsOf({ effect }: AwardRule, { netAmount, quantity }: LineFacts, base: bigint): bigint {
  switch (effect.kind) {
    case 'multiplier':
      return round(base * BigInt(effect.multiplierHundredths - 100), 10n ** 12n)
    case 'rate':
      return round(netAmount * BigInt(effect.rateBasisPoints), 10n ** 8n)
    case 'points_per_unit':
      return round(quantity * BigInt(effect.points), 10n ** 4n)
    case 'points_per_line':
      return BigInt(effect.points)
    default:
      throw new Error(`not in the oracle: ${effect.kind}`)
  }
}

function winners(ranked: readonly AwardRule[], pointsIf: (rule: AwardRule) => bigint): [AwardRule, bigint][] {
  const offers = ranked.map((rule): [AwardRule, bigint] => [rule, pointsIf(rule)])
  return offers.filter(([rule, points], index) => {
    if (rule.exclusiveGroup === null) return true
    return offers.every(([other, offered], otherIndex) => {
      if (other.exclusiveGroup !== rule.exclusiveGroup || other === rule) return true
      return otherIndex < index ? offered < points : offered <= points
    })
  })
}

function marginLimit(policy: EarningPolicy, { netAmount, quantity, unitCost }: LineFacts): bigint | null {
  if (policy.marginShareBasisPoints === null || unitCost === null || policy.costPerPointTenthousandths === 0)
    return null
  const margin = netAmount * 10_000n - quantity * unitCost
  if (margin < 0n) return 0n
  return (BigInt(policy.marginShareBasisPoints) * margin) / (BigInt(policy.costPerPointTenthousandths) * 10n ** 8n)
}

function takeFromTheEnd(awards: ExpectedAward[], limit: bigint | null): void {
  if (limit === null) return
  let left = limit < 0n ? 0n : limit
  for (const award of awards) {
    if (award.points > left) award.points = left
    left -= award.points
  }
}

/** Half up, which is away from zero for what is not negative. */
function round(numerator: bigint, denominator: bigint): bigint {
  return numerator / denominator + ((numerator % denominator) * 2n >= denominator ? 1n : 0n)
}
