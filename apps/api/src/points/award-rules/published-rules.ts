import type { Db, Tx } from '@stamkund/database'
import { type AwardRule, budgetCounter, compileRuleSet, type RuleSet } from '@stamkund/points-engine'
import { type PolicyVersion, ruleSetOf } from '../policy/index.ts'
import { type Asks, asksOf } from './asks.ts'
import { type RuleVersion, readRevision, readRuleVersions, ruleIdOf, shareRules } from './award-rules.queries.ts'
import { everPublished, UNLIMITED, versionsInForce } from './versions-in-force.ts'

/** A policy version together with campaigns' rules. */
export type RuleSetOf = (policy: Pick<PolicyVersion, 'id' | 'terms'>) => RuleSet

/** All rules that were published until a moment, compiled as far as they were asked for. */
export interface PublishedRules {
  /** Stands for them: the name of the last version, '' before the first. */
  readonly revision: string
  /** Each version on the days on which it is in force. */
  readonly ruleSetOf: RuleSetOf
  /** Each version on all days of its window, so that its awards find what they were charged to, whatever came after it. */
  readonly everPublishedWith: RuleSetOf
  /** What must be known to decide what a purchase of a day is given. */
  asksOn(day: string): Asks
  /** The same for an event; undefined: no rule in force asks for it. */
  asksOfEvent(event: string, day: string): Asks | undefined
  /** The budget that a counter is of, on a day; undefined: it is none. */
  budgetOf(counter: string, day: string): Budget | undefined
}

/** The points that a campaign can give in total. */
export interface Budget {
  readonly campaignId: string
  readonly points: number
}

/** The last that was read: rules change a few times a day, and a process serves one club. */
let known: PublishedRules | undefined

/** The rules that this process knows, without asking whether they are still all; to be checked against the revision. */
export function rulesKnown(): PublishedRules {
  known ??= compile([])
  return known
}

/** The rules of a revision that was just read: from memory, or read if others are known. */
export async function rulesOfRevision(db: Db, revision: string): Promise<PublishedRules> {
  if (rulesKnown().revision !== revision) known = compile(await readRuleVersions(db))
  return rulesKnown()
}

/** The rule set of each policy version with all campaigns' rules, each on the days on which it is in force. */
export async function ruleSetsOf(db: Db): Promise<RuleSetOf> {
  return (await rulesOfRevision(db, await readRevision(db))).ruleSetOf
}

/** The same, and keeps others from being published until the transaction ends. Before any company is locked. */
export async function rulesForRecording(tx: Tx): Promise<PublishedRules> {
  return rulesOfRevision(tx, await shareRules(tx))
}

function compile(versions: readonly RuleVersion[]): PublishedRules {
  const last = versions.at(-1)
  const inForce = versionsInForce(versions)
  const rulesOn = (day: string) => inForce.filter(isInForceOn(day))
  const budgetsOn = remembered((day) => budgetsOf(rulesOn(day)))
  return {
    revision: last === undefined ? '' : ruleIdOf(last),
    ruleSetOf: besides(inForce),
    everPublishedWith: besides(everPublished(versions)),
    asksOn: remembered((day) => asksOf(rulesOn(day).filter(({ effect }) => effect.kind !== 'event'))),
    asksOfEvent(event, day) {
      const rules = rulesOn(day).filter(({ effect }) => effect.kind === 'event' && effect.event === event)
      return rules.length === 0 ? undefined : asksOf(rules)
    },
    budgetOf: (counter, day) => budgetsOn(day).get(counter),
  }
}

/** By the counter of what was given of them. */
function budgetsOf(rules: readonly AwardRule[]): ReadonlyMap<string, Budget> {
  return new Map(
    rules.flatMap(({ campaignId = '', caps }) => {
      const points = caps?.budget ?? UNLIMITED
      return points === UNLIMITED ? [] : [[budgetCounter(campaignId), { campaignId, points }] as const]
    }),
  )
}

/** Compiles the rules with each policy once. */
function besides(rules: readonly AwardRule[]): RuleSetOf {
  if (rules.length === 0) return ruleSetOf
  const ruleSets = new Map<string, RuleSet>()
  return ({ id, terms }) => {
    const compiled = ruleSets.get(id) ?? compileRuleSet(terms, rules)
    ruleSets.set(id, compiled)
    return compiled
  }
}

function isInForceOn(day: string): (rule: AwardRule) => boolean {
  return ({ window, inForce = window }) => inForce.from <= day && day <= inForce.to
}

/** There are a few thousand days. */
function remembered<Answer>(answerOn: (day: string) => Answer): (day: string) => Answer {
  const answers = new Map<string, Answer>()
  return (day) => {
    const answer = answers.get(day) ?? answerOn(day)
    answers.set(day, answer)
    return answer
  }
}
