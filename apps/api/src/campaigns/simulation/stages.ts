import { type AwardRule, compileRuleSet, type RuleSet } from '@stamkund/points-engine'
import type { PublishableRule } from '../../points/award-rules/index.ts'
import type { PolicyVersion } from '../../points/policy/index.ts'
import { limitsEverything } from './rules-beside.ts'
import { type Days, type Window, windowsOf } from './windows.ts'

/** What the club goes by on a day of the replay. */
export interface Stage {
  readonly policy: PolicyVersion
  /** The draft's turn; null: before the period. */
  readonly turn: Turn | null
  readonly withDraft: RuleSet
  /** Null: the draft takes nothing from anybody, so that what it gives is what it costs. */
  readonly withoutDraft: RuleSet | null
}

export interface Turn extends Window {
  readonly number: number
  /** In awards, and in the names of counters, which so begin anew with each turn. */
  readonly ruleId: string
  readonly campaignId: string
}

export interface StageOptions {
  readonly period: Days
  readonly draft: PublishableRule
  readonly campaignId: string | null
  readonly beside: readonly AwardRule[]
  readonly policyOn: (day: string) => PolicyVersion
}

/** Goes through the days in their order; compiles rules when the policy or the draft's turn changes. */
export class Stages {
  readonly turns: readonly Turn[]
  readonly #options: StageOptions
  readonly #besideDraft: boolean
  #turn = -1
  #last: Stage | null = null

  constructor(options: StageOptions, policies: readonly PolicyVersion[]) {
    const { draft, period, campaignId, beside } = options
    this.#options = options
    this.#besideDraft = beside.length > 0 || policies.some(({ terms }) => limitsEverything(terms))
    this.turns = windowsOf(draft.window, period).map((window, number) => {
      const turnId = `${campaignId ?? 'draft'}-${number}`
      return { ...window, number, campaignId: turnId, ruleId: `${turnId}.1` }
    })
  }

  /** @param day not before the one asked for before it */
  on(day: string): Stage {
    while (day >= (this.turns[this.#turn + 1]?.from ?? '~')) this.#turn += 1
    const turn = this.turns[this.#turn] ?? null
    const policy = this.#options.policyOn(day)
    if (this.#last?.policy !== policy || this.#last.turn !== turn) this.#last = this.#compile(policy, turn)
    return this.#last
  }

  #compile(policy: PolicyVersion, turn: Turn | null): Stage {
    const { beside } = this.#options
    const withoutDraft = this.#besideDraft ? compileRuleSet(policy.terms, beside) : null
    if (turn === null) return { policy, turn, withDraft: withoutDraft ?? compileRuleSet(policy.terms), withoutDraft }
    return { policy, turn, withDraft: compileRuleSet(policy.terms, [...beside, this.#ruleOf(turn)]), withoutDraft }
  }

  #ruleOf({ ruleId, campaignId, from, to }: Turn): AwardRule {
    return { ...this.#options.draft, id: ruleId, campaignId, window: { from, to } }
  }
}
