import { compileRuleSet, evaluate, type PurchaseFacts, parseMoney, type RuleSet } from '@stamkund/points-engine'
import type { PublishableRule } from '../../points/award-rules/index.ts'
import type { PolicyVersion } from '../../points/policy/index.ts'
import type { Days } from './windows.ts'

/** A purchase that was short of the least amount, and of nothing else. */
export interface ShortPurchase {
  readonly companyId: string
  readonly occurredOn: string
  readonly bought: number
  readonly wanted: number
}

const PROBE = 'probe'

/** Finds of each company the purchase that came nearest to the least amount of a draft. */
export class MinimumAmounts {
  /** By place of the company. */
  readonly nearest: (ShortPurchase | undefined)[] = []
  readonly #ofPurchase: number
  readonly #ofLines: number
  readonly #draft: PublishableRule
  readonly #period: Days
  readonly #compiled = new Map<string, RuleSet>()

  /** @returns null where the draft asks for no least amount */
  static of(draft: PublishableRule, period: Days): MinimumAmounts | null {
    const { minNetAmount, minSelectedNetAmount } = draft.conditions ?? {}
    return minNetAmount === undefined && minSelectedNetAmount === undefined ? null : new MinimumAmounts(draft, period)
  }

  private constructor(draft: PublishableRule, period: Days) {
    this.#draft = draft
    this.#period = period
    this.#ofPurchase = Number(parseMoney(draft.conditions?.minNetAmount ?? '0'))
    this.#ofLines = Number(parseMoney(draft.conditions?.minSelectedNetAmount ?? '0'))
  }

  /** Looks at a purchase that the draft gave nothing. */
  look(policy: PolicyVersion, purchase: PurchaseFacts, place: number): void {
    let all = 0
    for (const { netAmount } of purchase.lines) all += Number(netAmount)
    // Half of it is not near; and most purchases need not be looked at any closer.
    if (all * 2 < Math.max(this.#ofPurchase, this.#ofLines)) return
    const { earning, selected } = this.#amountsOf(policy, purchase)
    if (selected === 0) return
    const { occurredOn, company } = purchase
    this.#note(place, { companyId: company.id, occurredOn, bought: earning, wanted: this.#ofPurchase })
    this.#note(place, { companyId: company.id, occurredOn, bought: selected, wanted: this.#ofLines })
  }

  #note(place: number, short: ShortPurchase): void {
    if (short.bought >= short.wanted || short.bought * 2 < short.wanted) return
    const nearest = this.nearest[place]
    if (nearest === undefined || missing(short) < missing(nearest)) this.nearest[place] = short
  }

  /** What of the purchase earns, and what of it is the draft's, whose other conditions hold. */
  #amountsOf(policy: PolicyVersion, purchase: PurchaseFacts): { earning: number; selected: number } {
    let earning = 0
    let selected = 0
    evaluate(this.#ruleSetOf(policy), purchase).lines.forEach(({ noAwardReason, awards }, index) => {
      const net = Number(purchase.lines[index]?.netAmount ?? 0n)
      if (noAwardReason === null || noAwardReason === 'rounds_to_zero') earning += net
      if (awards.some(({ ruleId }) => ruleId === PROBE)) selected += net
    })
    return { earning, selected }
  }

  /** The draft without its least amounts, and without anything that could keep it from showing on a line. */
  #ruleSetOf({ id, terms }: PolicyVersion): RuleSet {
    const {
      caps: _,
      conditions: { minNetAmount: __, minSelectedNetAmount: ___, ...conditions } = {},
      ...draft
    } = this.#draft
    const effect = { kind: 'points_per_line', points: 1 } as const
    const probe = { ...draft, id: PROBE, window: this.#period, conditions, effect, exclusiveGroup: null }
    const ruleSet =
      this.#compiled.get(id) ?? compileRuleSet({ ...terms, caps: {}, marginShareBasisPoints: null }, [probe])
    this.#compiled.set(id, ruleSet)
    return ruleSet
  }
}

function missing({ bought, wanted }: ShortPurchase): number {
  return wanted - bought
}
