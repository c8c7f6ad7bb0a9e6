import type { AwardRule } from './award-rule.ts'
import type { Evaluation } from './evaluate.ts'
import type { Award } from './explanation.ts'
import type { LineFacts, PurchaseFacts } from './facts.ts'
import { parseMoney } from './money.ts'
import type { EarningPolicy } from './policy.ts'

/** The policy that a new club starts with. */
export const SEEDED_POLICY: EarningPolicy = {
  rates: [{ currency: '*', rateBasisPoints: 10_000 }],
  bandMultipliersHundredths: { low: 50, standard: 100, raised: 200, top: 300, unknown: 100 },
  guardsBelowCost: true,
  marginShareBasisPoints: null,
  costPerPointTenthousandths: 100,
}

export const GOLD = { id: 'gold', name: 'Gold', multiplierHundredths: 125 }

/** One piece for 100.00, band standard, cost unknown. */
export function line(changes: Partial<LineFacts> & { net?: string; cost?: string; units?: string } = {}): LineFacts {
  const { net = '100', cost, units = '1', ...facts } = changes
  return {
    lineNo: 1,
    sku: 'BK-M82B-42',
    isSellable: true,
    band: 'standard',
    category: 'Bikes',
    subcategory: 'Mountain Bikes',
    brand: 'Adventure Works',
    quantity: parseMoney(units),
    netAmount: parseMoney(net),
    unitCost: cost === undefined ? null : parseMoney(cost),
    ...facts,
  }
}

/** Lines are numbered 1, 2, 3 … */
export function purchase(lines: readonly LineFacts[], changes: Partial<PurchaseFacts> = {}): PurchaseFacts {
  return {
    occurredOn: '2026-05-15',
    currency: 'SEK',
    company: { id: 'company-1', tier: null },
    lines: lines.map((facts, index) => ({ ...facts, lineNo: index + 1 })),
    ...changes,
  }
}

/** 2x on everything, for everyone, in 2026. */
export function rule(changes: Partial<AwardRule> = {}): AwardRule {
  return {
    id: 'spring',
    name: 'Spring campaign',
    priority: 0,
    exclusiveGroup: null,
    window: { from: '2026-01-01', to: '2026-12-31' },
    audience: { kind: 'all' },
    effect: { kind: 'multiplier', multiplierHundredths: 200 },
    ...changes,
  }
}

export function awardsOf({ lines }: Evaluation): readonly Award[] {
  return lines.flatMap(({ awards }) => awards)
}

/** The points of each rule on each line: [{ base: 100, spring: 100 }]. */
export function pointsByLine({ lines }: Evaluation): Record<string, number>[] {
  return lines.map(({ awards }) => Object.fromEntries(awards.map(({ ruleId, points }) => [ruleId, points])))
}
