export type { Audience } from './audience.ts'
export type { AwardRule } from './award-rule.ts'
export type { CapPeriod, Charge, Counters, PolicyCaps, RuleCaps } from './caps-and-budgets.ts'
export type { Effect } from './effect.ts'
export { type Evaluation, evaluate } from './evaluate.ts'
export type {
  Award,
  AwardExplanation,
  BaseTerms,
  LineEvaluation,
  NoAwardReason,
  Trim,
  TrimCode,
} from './explanation.ts'
export type { CompanyFacts, LineFacts, PurchaseFacts, TierFacts } from './facts.ts'
export type { LadderStep } from './ladder.ts'
export type { LineSelector } from './line-selector.ts'
export { computeBand, MARGIN_BANDS, type MarginBand } from './margin-band.ts'
export { formatMoney, type Money, parseMoney } from './money.ts'
export type { EarningPolicy } from './policy.ts'
export type { PurchaseConditions } from './purchase-conditions.ts'
export { pointsToReverse, type ReturnedLine } from './reversal.ts'
export { roundHalfAwayFromZero } from './rounding.ts'
export { acceptsCurrency, compileRuleSet, countersOf, type RuleSet } from './rule-set.ts'
