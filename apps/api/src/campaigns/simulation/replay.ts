import {
  type AwardRule,
  acceptsCurrency,
  budgetCounter,
  CompanyHistory,
  type PurchaseFacts,
} from '@stamkund/points-engine'
import type { PublishableRule } from '../../points/award-rules/index.ts'
import type { PolicyVersion } from '../../points/policy/index.ts'
import { MinimumAmounts } from './minimum-amounts.ts'
import type { RecordedDocument, RecordedLine, RecordedPurchase, RecordedReturn } from './recorded.ts'
import { canEarn, Regulars } from './regulars.ts'
import { type Stage, Stages, type Turn } from './stages.ts'
import { type Account, type Decided, Tally } from './tally.ts'
import { type KeptVerdict, TwoWorlds } from './two-worlds.ts'
import { type Days, windowBefore } from './windows.ts'
import type { Verdict } from './world.ts'

export interface ReplayOptions {
  readonly period: Days
  /** What is tried on the days of its window; it is repeated over the period. */
  readonly draft: PublishableRule
  readonly campaignId: string | null
  /** Published rules that meet the draft: `rulesBeside`. */
  readonly beside: readonly AwardRule[]
  /** Those that are in force on days of the period. */
  readonly policies: readonly PolicyVersion[]
  readonly policyOn: (day: string) => PolicyVersion
  /** The club's: amounts in others can't be added to those in it. */
  readonly currency: string
  /** Whether a rule looks at the days on which companies bought before, or at the goods as well. */
  readonly history: 'none' | 'days' | 'goods'
  /** The day from which counters of other rules are kept; null: the first of the period. */
  readonly countersFrom: string | null
}

/** A line that comes back, until it has. */
interface Returnable {
  /** Null: it was replayed for the counters alone. */
  readonly account: Account | null
  /** Null: it gave nothing, but its sales count for its purchase. */
  readonly kept: KeptVerdict | null
  readonly returned: { quantity: bigint; netAmount: bigint; returnedQuantity: bigint; creditedAmount: bigint }
}

/**
 * Replays recorded purchases under a draft, with the engine that awards points, and adds up what it would have given. Pure:
 * documents come in their order, and from before the period as far as history, counters and the turn before it ask for them.
 */
export class Replay {
  readonly options: ReplayOptions
  readonly turns: readonly Turn[]
  readonly tally: Tally
  /** Null: the draft asks for no least amount. */
  readonly shortOfAmount: MinimumAmounts | null
  readonly #stages: Stages
  readonly #worlds = new TwoWorlds()
  readonly #before: Days
  readonly #regulars: Regulars
  readonly #histories: CompanyHistory[] = []
  readonly #returnables = new Map<string, Returnable>()

  constructor(options: ReplayOptions) {
    const { draft, period, policies, currency } = options
    this.options = options
    this.#stages = new Stages(options, policies)
    this.turns = this.#stages.turns
    this.tally = new Tally(this.turns, currency)
    this.shortOfAmount = MinimumAmounts.of(draft, period)
    this.#before = windowBefore(draft.window, period)
    this.#regulars = new Regulars(draft.lines)
  }

  /** Where the draft's counters stand: what companies have bought on a ladder, what was given of a budget. */
  get counters(): ReadonlyMap<string, number> {
    return this.#worlds.counters
  }

  take(document: RecordedDocument): void {
    if (document.occurredOn > this.options.period.to) return
    if (document.kind === 'return') this.#takeReturn(document)
    else this.#takePurchase(document)
  }

  #takePurchase(recorded: RecordedPurchase): void {
    const { period, countersFrom } = this.options
    const { occurredOn, isBarred } = recorded
    if (!isBarred && occurredOn >= (countersFrom ?? period.from)) this.#evaluate(recorded)
    if (!isBarred && occurredOn < period.from && occurredOn >= this.#before.from) this.#regulars.note(recorded, -1)
    this.#remember(recorded)
  }

  #evaluate(recorded: RecordedPurchase): void {
    const stage = this.#stages.on(recorded.occurredOn)
    // Under one policy for all days: it may not know a currency that was earned in then.
    if (!acceptsCurrency(stage.withDraft, recorded.currency)) return
    const facts = this.#factsOf(recorded)
    const verdict = this.#worlds.decide(stage, facts)
    const decided = this.#decided(recorded, facts, stage, verdict)
    const isRewarded = decided !== null && this.tally.add(decided)
    const accountAt = (index: number) => decided && this.tally.accountOf(decided, index, isRewarded)
    this.#worlds.record(stage, facts, verdict, accountAt)
    for (const [index, line] of recorded.lines.entries()) {
      // What cannot earn has nothing to give back, whatever the sign of its amount.
      if (!line.comesBack || line.quantity <= 0n || line.netAmount <= 0n) continue
      const kept = this.#worlds.keep(stage, facts, verdict, index)
      if (kept !== null || isRewarded) this.#expect(recorded, line, { kept, account: accountAt(index) })
    }
    if (isRewarded) this.#noteBudget(stage.turn, recorded.occurredOn)
    else if (decided !== null) this.shortOfAmount?.look(stage.policy, facts, recorded.company.place)
  }

  /** Null: it is replayed for the counters alone. */
  #decided(
    recorded: RecordedPurchase,
    { company }: PurchaseFacts,
    { turn, policy }: Stage,
    verdict: Verdict,
  ): Decided | null {
    if (turn === null) return null
    this.#regulars.note(recorded, turn.number)
    const cameAnyway = this.#regulars.cameAnyway(recorded.company.place, turn.number)
    return { recorded, company, turn, costPerPoint: policy.terms.costPerPointTenthousandths, cameAnyway, ...verdict }
  }

  #factsOf({ occurredOn, currency, company, lines, memberId, memberRole, hour }: RecordedPurchase): PurchaseFacts {
    const facts = { occurredOn, currency, company: company.factsOn(occurredOn), lines, memberId, memberRole, hour }
    return this.options.history === 'none' ? facts : { ...facts, history: this.#historyOf(company.place) }
  }

  /** As recording has it: what can earn is bought, whatever it earned, whoever took part. */
  #remember({ occurredOn, company, lines }: RecordedPurchase): void {
    const { history } = this.options
    if (history === 'none') return
    const bought = lines.filter(canEarn)
    if (bought.length > 0) this.#historyOf(company.place).record(occurredOn, history === 'goods' ? bought : [])
  }

  #historyOf(place: number): CompanyHistory {
    const history = this.#histories[place] ?? new CompanyHistory({ isInOrder: true })
    this.#histories[place] = history
    return history
  }

  #expect({ id }: RecordedPurchase, line: RecordedLine, returnable: Pick<Returnable, 'account' | 'kept'>): void {
    const { lineNo, quantity, netAmount } = line
    const returned = { quantity, netAmount, returnedQuantity: 0n, creditedAmount: 0n }
    this.#returnables.set(`${id} ${lineNo}`, { ...returnable, returned })
  }

  #takeReturn({ originalId, originalLineNo, quantity, amount }: RecordedReturn): void {
    const key = `${originalId} ${originalLineNo}`
    const returnable = this.#returnables.get(key)
    if (returnable === undefined) return
    const { account, kept, returned } = returnable
    returned.returnedQuantity += quantity
    if (quantity === 0n) returned.creditedAmount += amount
    const losses = kept === null ? [] : this.#worlds.takeBack(kept, account, returned)
    for (const lost of losses) this.tally.losePoints(lost.account, lost.points, lost.awarded)
    if (account !== null) this.tally.loseSales(account, quantity, amount)
    if (returned.returnedQuantity >= returned.quantity) this.#returnables.delete(key)
  }

  #noteBudget(turn: Turn | null, day: string): void {
    const budget = this.options.draft.caps?.budget
    if (turn === null || budget === undefined) return
    const cell = this.tally.turns[turn.number]
    const isUsedUp = (this.counters.get(budgetCounter(turn.campaignId)) ?? 0) >= budget
    if (cell !== undefined && isUsedUp) cell.budgetUsedUpOn ??= day
  }
}
