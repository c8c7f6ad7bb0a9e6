export { type AskedHistory, asksOf, asksTogether } from './asks.ts'
export {
  campaignOf,
  type PublishableRule,
  type RuleVersion,
  readRevision,
  readRuleVersions,
} from './award-rules.queries.ts'
export {
  addToCounters,
  budgetSpent,
  type CeilingCharge,
  chargeWithin,
  lockCounters,
  readCounters,
} from './counters.queries.ts'
export { publishRule } from './publish-rule.ts'
export {
  type Budget,
  type PublishedRules,
  type RuleSetOf,
  ruleSetsOf,
  rulesForRecording,
  rulesKnown,
  rulesOfRevision,
} from './published-rules.ts'
export { versionsInForce } from './versions-in-force.ts'
