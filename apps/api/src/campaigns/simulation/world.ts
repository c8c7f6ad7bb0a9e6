import {
  countersOfAward,
  type Evaluation,
  evaluate,
  ladderCounter,
  type PurchaseFacts,
  parseMoney,
  pointsToReverse,
  type ReturnedLine,
  type RuleSet,
} from '@stamkund/points-engine'
import { campaignOf } from '../../points/award-rules/index.ts'

/** A purchase as it is with the draft, and without it where the draft may take points from other rules. */
export interface Verdict {
  readonly withDraft: Evaluation
  readonly withoutDraft: Evaluation | null
}

/** Points that a return takes of a rule's, on a line. */
export interface Loss<Line> {
  readonly line: Line
  readonly ruleId: string
  readonly points: number
}

/** What a line was given and has added to ladders; kept of lines that come back. */
export interface KeptLine {
  readonly awards: {
    readonly ruleId: string
    readonly points: number
    reversed: number
    readonly counters: readonly string[]
  }[]
  readonly counted: { readonly counter: string; readonly amount: number; takenBack: number }[]
}

/** A step that a company has reached, on the lines that it was given for. */
interface Step<Line> {
  readonly threshold: number
  readonly given: (Loss<Line> & { readonly counters: readonly string[] })[]
}

/**
 * What rules give and counters come to as purchases follow one another; one world has the draft, another doesn't. Returns
 * take back what lines were given, and give counters back, as when they are recorded.
 * @template Line what the points of a line are accounted to
 */
export class World<Line> {
  readonly counters = new Map<string, number>()
  readonly #steps = new Map<string, Step<Line>[]>()

  evaluate(ruleSet: RuleSet, purchase: PurchaseFacts): Evaluation {
    return evaluate(ruleSet, purchase, this.counters)
  }

  /** @param lineAt what the points of the line with that index are accounted to */
  record(ruleSet: RuleSet, purchase: PurchaseFacts, evaluation: Evaluation, lineAt: (index: number) => Line): void {
    for (const { counter, amount } of evaluation.charges) this.#add(counter, amount)
    if (evaluation.counted.length > 0) this.#noteSteps(ruleSet, purchase, evaluation, lineAt)
  }

  /**
   * What a return will want to know of a line.
   * @param onlyRule of all awards those of this rule; null: all
   */
  keep(
    ruleSet: RuleSet,
    purchase: PurchaseFacts,
    { lines, counted }: Evaluation,
    index: number,
    onlyRule: string | null,
  ): KeptLine {
    const { lineNo, awards } = lines[index] as Evaluation['lines'][number]
    return {
      awards: awards
        .filter(({ ruleId }) => onlyRule === null || ruleId === onlyRule)
        .filter(({ points, explanation }) => points > 0 && explanation.kind !== 'ladder')
        .map(({ ruleId, points }) => ({
          ruleId,
          points,
          reversed: 0,
          counters: countersOfAward(ruleSet, ruleId, purchase),
        })),
      counted: counted
        .filter((one) => one.lineNo === lineNo)
        .map(({ counter, amount }) => ({ counter, amount, takenBack: 0 })),
    }
  }

  /** @param returned how much of the line has come back by now */
  takeBack({ awards, counted }: KeptLine, line: Line, returned: ReturnedLine): Loss<Line>[] {
    const losses: Loss<Line>[] = []
    for (const award of awards) {
      const reversed = Math.max(award.reversed, pointsToReverse(award.points, returned))
      const points = reversed - award.reversed
      if (points === 0) continue
      award.reversed = reversed
      this.#giveBack(award.counters, points)
      losses.push({ line, ruleId: award.ruleId, points })
    }
    for (const count of counted) {
      const takenBack = pointsToReverse(count.amount, returned)
      this.#add(count.counter, count.takenBack - takenBack)
      count.takenBack = takenBack
      losses.push(...this.#takeSteps(count.counter))
    }
    return losses
  }

  /** The steps that a ladder has fallen below, each as a whole. */
  #takeSteps(counter: string): Loss<Line>[] {
    const reached = this.#steps.get(counter) ?? []
    const amount = this.counters.get(counter) ?? 0
    const lost = reached.filter(({ threshold }) => threshold > amount)
    if (lost.length === 0) return []
    this.#steps.set(
      counter,
      reached.filter((step) => !lost.includes(step)),
    )
    const losses = lost.flatMap(({ given }) => given)
    for (const { counters, points } of losses) this.#giveBack(counters, points)
    return losses
  }

  #noteSteps(ruleSet: RuleSet, purchase: PurchaseFacts, { lines }: Evaluation, lineAt: (index: number) => Line): void {
    lines.forEach(({ awards }, index) => {
      for (const { ruleId, points, explanation } of awards) {
        if (explanation.kind !== 'ladder') continue
        const counter = ladderCounter(campaignOf(ruleId) ?? ruleId, purchase.company.id)
        const threshold = Number(parseMoney(explanation.thresholdAmount))
        const loss = { line: lineAt(index), ruleId, points, counters: countersOfAward(ruleSet, ruleId, purchase) }
        this.#stepOf(counter, threshold).given.push(loss)
      }
    })
  }

  #stepOf(counter: string, threshold: number): Step<Line> {
    const reached = this.#steps.get(counter) ?? []
    const known = reached.find((step) => step.threshold === threshold)
    if (known !== undefined) return known
    const step = { threshold, given: [] }
    this.#steps.set(counter, [...reached, step])
    return step
  }

  #giveBack(counters: readonly string[], points: number): void {
    for (const counter of counters) this.#add(counter, -points)
  }

  #add(counter: string, amount: number): void {
    this.counters.set(counter, Math.max((this.counters.get(counter) ?? 0) + amount, 0))
  }
}
