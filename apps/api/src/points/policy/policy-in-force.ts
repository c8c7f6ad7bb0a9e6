import { compileRuleSet, type RuleSet } from '@stamkund/points-engine'
import { noPolicyInForce } from './policy.errors.ts'
import type { PolicyVersion } from './policy.queries.ts'

/**
 * The version in force on a day: of those valid by then the latest, and of those valid from the same day the one with the
 * highest number.
 * @param versions in the order of `readPolicies`
 * @throws DomainError `policy.none_in_force` before the first one
 */
export function policyInForce(versions: readonly PolicyVersion[], on: string): PolicyVersion {
  const inForce = versions.findLast(({ validFrom }) => validFrom <= on)
  if (inForce === undefined) throw noPolicyInForce(on)
  return inForce
}

const ruleSets = new Map<string, RuleSet>()

/** The version's terms as the engine evaluates them. A version never changes, so it is compiled once per process. */
export function ruleSetOf({ id, terms }: Pick<PolicyVersion, 'id' | 'terms'>): RuleSet {
  let ruleSet = ruleSets.get(id)
  if (ruleSet === undefined) {
    ruleSet = compileRuleSet(terms)
    ruleSets.set(id, ruleSet)
  }
  return ruleSet
}
