export type { Audience } from './audience.ts'
export type { AwardRule } from './award-rule.ts'
export {
  budgetCounter,
  type CapPeriod,
  type Charge,
  type Counters,
  type PolicyCaps,
  type RuleCaps,
} from './caps-and-budgets.ts'
export type { BonusEffect, Effect } from './effect.ts'
export { type Evaluation, evaluate } from './evaluate.ts'
export {
  countersOfEvent,
  type EventAward,
  type EventEvaluation,
  type EventExplanation,
  type EventFacts,
  evaluateEvent,
  type NoEventAwardReason,
  timesCounter,
} from './evaluate-event.ts'
export type { EventEffect } from './event-effect.ts'
export type {
  Award,
  AwardExplanation,
  BaseTerms,
  LineEvaluation,
  NoAwardReason,
  Trim,
  TrimCode,
} from './explanation.ts'
export type { CompanyFacts, LineFacts, MemberRole, PurchaseFacts, TierFacts } from './facts.ts'
export { type LadderStep, ladderCounter } from './ladder.ts'
export { compileProductTest, type LineSelector, type ProductSelector } from './line-selector.ts'
export { computeBand, MARGIN_BANDS, type MarginBand } from './margin-band.ts'
export { formatMoney, type Money, parseMoney } from './money.ts'
export type { ProductField } from './new-to-company.ts'
export type { EarningPolicy } from './policy.ts'
export type { PurchaseConditions, PurchaseOrdinal } from './purchase-conditions.ts'
export { type BoughtProduct, CompanyHistory, type PurchaseHistory } from './purchase-history.ts'
export type { CountedLine } from './purchase-in-progress.ts'
export { pointsToReverse, type ReturnedLine } from './reversal.ts'
export { roundHalfAwayFromZero } from './rounding.ts'
export {
  acceptsCurrency,
  asksCountersOn,
  asksHistoryOn,
  compileRuleSet,
  countersOf,
  countersOfAward,
  countersOfCompany,
  type RuleSet,
} from './rule-set.ts'
