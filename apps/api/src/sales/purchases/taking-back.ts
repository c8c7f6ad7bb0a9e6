import { pointsToReverse } from '@stamkund/points-engine'
import {
  type LadderLine,
  type LadderStep,
  type LadderTakeBack,
  reversedByReturn,
  type StoredAward,
} from '../../points/awarding/index.ts'
import type { CausedReversal } from './caused-reversal.ts'
import { stepOf } from './ladder-rows.ts'
import type { Allocation } from './match-return.ts'
import type { PlannedLine } from './plan-returns.ts'
import type { ReturnBooks } from './return-books.ts'
import type { AllocationRow, OriginalPurchase } from './returns.queries.ts'

/** An award of a step that was taken back, and what it was for. */
export interface TakenStep extends LadderTakeBack {
  readonly originalInvoiceNo: string
  /** Ten-thousandths. */
  readonly threshold: number
}

type Changing<Row> = { -readonly [Field in keyof Row]: Row[Field] }

/**
 * Takes back what comes back, part by part: from the awards of its line what its share comes to by then, and from ladders
 * what it counted for. A step that a ladder so falls below is taken back whole, wherever its points are.
 */
export class TakingBack {
  readonly allocations: AllocationRow[] = []
  readonly takeBacks: TakenStep[] = []
  readonly reversals: CausedReversal[] = []
  readonly lostSteps: LadderStep[] = []
  /** To counters, by name. */
  readonly givenBack = new Map<string, number>()
  readonly changedAwards = new Set<StoredAward>()
  readonly changedLadderLines = new Set<LadderLine>()
  private readonly books: ReturnBooks
  private readonly originals = new Map<string, OriginalPurchase & { points: number; reversedPoints: number }>()
  private readonly awards = new Map<string, Changing<StoredAward>[]>()
  private readonly ladderLines = new Map<string, Changing<LadderLine>[]>()
  private steps: readonly LadderStep[]

  constructor(books: ReturnBooks) {
    this.books = books
    this.steps = books.steps
    for (const original of books.originals) {
      this.originals.set(original.purchaseId, { ...original, points: 0, reversedPoints: 0 })
    }
    for (const award of books.awards) {
      add(this.awards, award.purchaseId, { ...award })
      const original = this.originals.get(award.purchaseId)
      if (original === undefined) continue
      original.points += award.points
      original.reversedPoints += award.reversedPoints
    }
    for (const line of books.ladderLines) add(this.ladderLines, line.purchaseId, { ...line })
  }

  apply(plan: PlannedLine): void {
    for (const allocation of plan.result.allocations) {
      const points = this.takeShare(allocation)
      this.allocations.push(allocationRow(plan, allocation, points))
      this.reverse(plan, allocation.line.purchaseId, points)
      this.lowerLadders(plan, allocation)
    }
  }

  /** Of the awards of the line that comes back. */
  private takeShare({ line, returnedQuantity, creditedAmount }: Allocation): number {
    let points = 0
    for (const award of this.awards.get(line.purchaseId) ?? []) {
      if (award.lineNo !== line.lineNo) continue
      points += this.setReversed(award, reversedByReturn(award, { ...line, returnedQuantity, creditedAmount }))
    }
    return points
  }

  private lowerLadders(plan: PlannedLine, { line, returnedQuantity, creditedAmount }: Allocation): void {
    for (const ladderLine of this.ladderLines.get(line.purchaseId) ?? []) {
      if (ladderLine.lineNo !== line.lineNo) continue
      const share = pointsToReverse(ladderLine.amount, { ...line, returnedQuantity, creditedAmount })
      const amount = Math.max(share - ladderLine.returnedAmount, 0)
      if (amount === 0) continue
      ladderLine.returnedAmount += amount
      this.changedLadderLines.add(ladderLine)
      this.giveBack(ladderLine.counter, amount)
      this.loseSteps(plan, this.books.group(ladderLine.counter, ladderLine.companyId))
    }
  }

  /** Takes back what was given beyond what is left on a ladder. */
  private loseSteps(plan: PlannedLine, ladder: readonly string[]): void {
    const left = ladder.reduce((sum, counter) => sum + this.at(counter), 0)
    const lost = this.steps.filter(({ counter, threshold }) => threshold > left && ladder.includes(counter))
    if (lost.length === 0) return
    this.steps = this.steps.filter((step) => !lost.includes(step))
    for (const step of lost) {
      this.lostSteps.push(step)
      let points = 0
      for (const award of this.awards.get(step.purchaseId) ?? []) {
        const reached = stepOf(step.companyId, award.ruleId, award.explanation)
        if (reached?.counter !== step.counter || reached.threshold !== step.threshold) continue
        const taken = this.setReversed(award, award.points)
        if (taken > 0) this.takeBacks.push(this.takenStep(plan, step, award, taken))
        points += taken
      }
      this.reverse(plan, step.purchaseId, points)
    }
  }

  /** @returns how many points that takes back */
  private setReversed(award: Changing<StoredAward>, reversedPoints: number): number {
    const points = reversedPoints - award.reversedPoints
    if (points === 0) return 0
    award.reversedPoints = reversedPoints
    this.changedAwards.add(award)
    for (const counter of this.books.countersOf(award)) this.giveBack(counter, points)
    return points
  }

  private giveBack(counter: string, amount: number): void {
    this.givenBack.set(counter, (this.givenBack.get(counter) ?? 0) + amount)
  }

  private at(counter: string): number {
    return this.books.at(counter) - (this.givenBack.get(counter) ?? 0)
  }

  private reverse({ returned, cause }: PlannedLine, purchaseId: string, points: number): void {
    const original = this.originals.get(purchaseId)
    if (points === 0 || original === undefined) return
    const { returnId, occurredOn, payerId, beyondBalance } = returned
    const before = { ...original }
    this.reversals.push({ cause, returnId, occurredOn, companyId: payerId, original: before, points, beyondBalance })
    original.reversedPoints += points
  }

  private takenStep(plan: PlannedLine, step: LadderStep, award: StoredAward, points: number): TakenStep {
    const { companyId, purchaseId, lineNo, awardNo } = award
    const { returned, isLate } = plan
    return {
      companyId,
      purchaseId,
      lineNo,
      awardNo,
      points,
      returnCompanyId: returned.companyId,
      returnId: returned.returnId,
      returnLineNo: returned.lineNo,
      isLate,
      originalInvoiceNo: this.originals.get(purchaseId)?.invoiceNo ?? '',
      threshold: step.threshold,
    }
  }
}

function allocationRow(plan: PlannedLine, { line, quantity, amount }: Allocation, points: number): AllocationRow {
  return {
    companyId: plan.returned.companyId,
    returnId: plan.returned.returnId,
    lineNo: plan.returned.lineNo,
    originalCompanyId: line.companyId,
    originalId: line.purchaseId,
    originalInvoiceNo: line.invoiceNo,
    originalLineNo: line.lineNo,
    quantity,
    amount,
    points,
    isLate: plan.isLate,
  }
}

function add<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key)
  if (group) group.push(row)
  else groups.set(key, [row])
}
