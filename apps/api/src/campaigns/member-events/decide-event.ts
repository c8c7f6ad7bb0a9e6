import type { Tx } from '@stamkund/database'
import { countersOfEvent, type EventAward, type EventFacts, evaluateEvent } from '@stamkund/points-engine'
import { readClasses } from '../../customers/segments/index.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { addToCounters, type Budget, lockCounters, type PublishedRules } from '../../points/award-rules/index.ts'
import { memberShare } from '../../points/awarding/index.ts'
import { maturityAndExpiry, policyInForce, readPolicies } from '../../points/policy/index.ts'
import { readTierFacts } from '../../points/tiers/index.ts'
import { readHistories } from '../../sales/purchases/index.ts'
import type { LockedMember } from './lock-member.ts'
import type { EventRow } from './member-events.queries.ts'

export type DecidedEvent = Pick<EventRow, 'points' | 'memberPoints' | 'availableOn' | 'expiresOn' | 'noAwardReason'> & {
  readonly awards: readonly EventAward[]
  /** Budgets that are used up by it. */
  readonly usedUp: readonly Budget[]
}

/**
 * Decides what an event is given under the rules in force on its day, and charges their counters. The caller has locked
 * the rules and the company.
 */
export async function decideEvent(
  tx: Tx,
  { company, member }: LockedMember,
  { event, occurredOn }: Pick<EventRow, 'event' | 'occurredOn'>,
  rules: PublishedRules,
): Promise<DecidedEvent> {
  const [{ earningStartsOn }, policies] = await Promise.all([readClubSettings(tx), readPolicies(tx)])
  if (!company.participates) return nothing('company_not_participating')
  if (earningStartsOn !== null && occurredOn < earningStartsOn) return nothing('before_earning_start')
  const policy = policyInForce(policies, occurredOn)
  const ruleSet = rules.ruleSetOf(policy)
  const facts = await gatherFacts(tx, { company, member }, { event, occurredOn }, rules)
  if (facts === null) return nothing('no_campaign')
  const groups = new Map([
    [company.id, [company.id, ...company.absorbedIds]],
    [member.id, member.ids],
  ])
  const names = countersOfEvent(ruleSet, facts)
  const stood = await lockCounters(tx, [...new Set(names.flatMap((name) => inGroup(name, groups)))].sort())
  const sumOf = (name: string) => inGroup(name, groups).reduce((sum, own) => sum + (stood.get(own) ?? 0), 0)
  const evaluation = evaluateEvent(ruleSet, facts, new Map(names.map((name) => [name, sumOf(name)])))
  const { points, awards, charges } = evaluation
  if (evaluation.noAwardReason !== null) return nothing(evaluation.noAwardReason)
  await addToCounters(tx, new Map(charges.map(({ counter, amount }) => [counter, amount])))
  const usedUp = charges.flatMap(({ counter, amount }) => {
    const budget = rules.budgetOf(counter, occurredOn)
    return budget !== undefined && (stood.get(counter) ?? 0) + amount >= budget.points ? [budget] : []
  })
  const { availableOn, expiresOn } = maturityAndExpiry(policy.terms, occurredOn)
  return {
    points,
    memberPoints: memberShare(points, policy.terms.memberShareBasisPoints),
    // Nobody pays for an event, so its points wait for no payment.
    availableOn: availableOn === 'infinity' ? occurredOn : availableOn,
    expiresOn,
    noAwardReason: null,
    awards,
    usedUp,
  }
}

function nothing(noAwardReason: NonNullable<EventRow['noAwardReason']>): DecidedEvent {
  return { points: 0, memberPoints: 0, availableOn: null, expiresOn: null, noAwardReason, awards: [], usedUp: [] }
}

/** All that rules may ask about the event; null: none asks. */
async function gatherFacts(
  tx: Tx,
  { company, member }: LockedMember,
  { event, occurredOn }: Pick<EventRow, 'event' | 'occurredOn'>,
  rules: PublishedRules,
): Promise<EventFacts | null> {
  const asks = rules.asksOfEvent(event, occurredOn)
  if (asks === undefined) return null
  const { id, industry, country, employees, salesRepId, absorbedIds } = company
  const days = [{ companyId: id, day: occurredOn }]
  const wanted = { companyId: id, companyIds: [id, ...absorbedIds], skus: new Set<string>() }
  const [tiers, classes, histories] = await Promise.all([
    readTierFacts(tx, days),
    asks.classes ? readClasses(tx, days) : null,
    asks.history && readHistories(tx, [wanted], { firstDay: occurredOn, lastDay: occurredOn }, asks.history),
  ])
  const key = `${id} ${occurredOn}`
  const history = histories?.get(id)
  return {
    event,
    occurredOn,
    company: { id, tier: tiers.get(key) ?? null, ...classes?.get(key), industry, country, employees, salesRepId },
    memberId: member.id,
    memberRole: member.role,
    ...(history && { history }),
  }
}

/** A counter of a company or a member is one counter for each record that was merged into it; any other is itself. */
function inGroup(name: string, groups: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const id = name.slice(name.lastIndexOf(':') + 1)
  return (groups.get(id) ?? [id]).map((own) => `${name.slice(0, -id.length)}${own}`)
}
