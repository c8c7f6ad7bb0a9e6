import type { Tx } from '@stamkund/database'
import { budgetCounter, compileRuleSet } from '@stamkund/points-engine'
import type { Occasion } from '../../platform/occasion.ts'
import { defaultTerms } from '../policy/index.ts'
import { rulesOfRecordedDays, rulesOfThePast } from './award-rules.errors.ts'
import {
  insertRuleVersion,
  lastRecordedDay,
  lockRules,
  type PublishableRule,
  type RuleVersion,
  readRuleVersions,
  ruleIdOf,
} from './award-rules.queries.ts'
import { countGivenSoFar } from './counters.queries.ts'

/**
 * Publishes what a campaign gives from a day on: its first rule, a changed one, or none. It applies to what is recorded
 * from now on and occurred on that day or later. Only a campaign's first rule may begin in the past, and only while no
 * purchase from its first day on is recorded. The caller writes the audit log.
 * @throws RangeError the engine's, when the rule makes no sense
 * @throws DomainError `award_rule.in_the_past`, `award_rule.purchases_recorded`
 */
export async function publishRule(
  tx: Tx,
  { actor, now, today }: Occasion,
  {
    campaignId,
    rule,
    validFrom,
  }: { readonly campaignId: string; readonly rule: PublishableRule | null; readonly validFrom: string },
): Promise<{ readonly version: number }> {
  await lockRules(tx)
  const earlier = await readRuleVersions(tx, campaignId)
  const version = (earlier.at(-1)?.version ?? 0) + 1
  if (rule !== null) compileRuleSet(defaultTerms, [{ ...rule, id: ruleIdOf({ campaignId, version }), campaignId }])
  const firstDay = rule !== null && rule.window.from > validFrom ? rule.window.from : validFrom
  if (firstDay < today) {
    if (version > 1) throw rulesOfThePast(today)
    const lastDay = await lastRecordedDay(tx, firstDay)
    if (lastDay !== null) throw rulesOfRecordedDays(lastDay)
  }
  await insertRuleVersion(tx, { campaignId, version, validFrom, rule, publishedAt: now, publishedBy: actor.id })
  // A budget is the campaign's: one that comes later counts what was given before it.
  if (hasBudget({ rule }) && !earlier.some(hasBudget)) await countGivenSoFar(tx, campaignId, budgetCounter(campaignId))
  return { version }
}

function hasBudget({ rule }: Pick<RuleVersion, 'rule'>): boolean {
  return rule?.caps?.budget !== undefined
}
