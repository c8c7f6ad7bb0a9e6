import type { CompanyFacts, CountedLine, LineEvaluation } from '@stamkund/points-engine'
import { type Amounts, addSales, addTo, Cell, Cells, nothing } from './cell.ts'
import type { RecordedLine, RecordedPurchase } from './recorded.ts'
import type { Turn } from './stages.ts'
import type { Verdict } from './world.ts'

/** A purchase under the draft, and what of it is accounted where. */
export interface Decided extends Verdict {
  readonly recorded: RecordedPurchase
  readonly company: CompanyFacts
  readonly turn: Turn
  readonly costPerPoint: number
  /** The company bought the same goods in the turn before. */
  readonly cameAnyway: boolean
}

/** What the points of a line are accounted to, for when they are taken back. */
export interface Account {
  readonly line: RecordedLine
  readonly turn: Turn
  readonly cells: readonly Cell[]
  readonly costPerPoint: number
  /** Its amounts are in the club's currency, and so add up with others. */
  readonly isLocal: boolean
  readonly isRewarded: boolean
  /** Its purchase has a rewarded line, be it another one. */
  readonly isOfRewarded: boolean
}

export class TurnCell extends Cell {
  companies = 0
  budgetUsedUpOn: string | null = null
}

export class CompanyCell extends Cell {
  readonly id: string
  /** The last turn in which it was given something; -1: none. */
  lastTurn = -1

  constructor(id: string) {
    super()
    this.id = id
  }
}

/** Adds up what a draft gives, by all that people ask for. */
export class Tally {
  readonly total = new Cell()
  /** The rewarded purchases with all their lines. */
  readonly whole = new Cell()
  readonly cameAnyway = new Cell()
  readonly late = new Cell()
  readonly beforeEarningStart = new Cell()
  readonly foreign = new Cell()
  readonly turns: readonly TurnCell[]
  readonly months = new Cells<string>()
  readonly salesClasses = new Cells<string | null>()
  readonly marginClasses = new Cells<string | null>()
  readonly salesReps = new Cells<string | null>()
  readonly categories = new Cells<string | null>()
  readonly bands = new Cells<RecordedLine['band']>()
  /** By place. */
  readonly companies: (CompanyCell | undefined)[] = []
  readonly trims = new Map<string, number>()
  /** Rewarded lines whose cost nobody knows, by SKU. */
  readonly withoutCost = new Map<string, number>()
  takenBackPoints = 0
  readonly #currency: string

  constructor(turns: readonly Turn[], currency: string) {
    this.turns = turns.map(() => new TurnCell())
    this.#currency = currency
  }

  /** @returns whether the draft rewards the purchase */
  add(decided: Decided): boolean {
    const { recorded, withDraft } = decided
    const sum = nothing()
    for (let index = 0; index < recorded.lines.length; index += 1) {
      const line = recorded.lines[index] as RecordedLine
      this.#noteTrims(decided.turn, withDraft.lines[index])
      const amounts = this.#amountsOf(decided, line, index)
      if (amounts === null) continue
      for (const cell of this.#cellsOfLine(line)) addTo(cell.sum, amounts)
      addTo(sum, amounts)
      if (amounts.linesWithoutCost > 0) this.withoutCost.set(line.sku, (this.withoutCost.get(line.sku) ?? 0) + 1)
    }
    if (sum.lines === 0 && sum.points === 0) return false
    for (const cell of this.#cellsOfPurchase(decided)) {
      addTo(cell.sum, sum)
      if (sum.lines > 0) cell.purchases += 1
    }
    if (sum.awarded > 0) this.#noteCompany(decided)
    if (sum.lines > 0 && this.#isLocal(recorded)) {
      for (const { netAmount, quantity, unitCost } of recorded.lines) {
        addSales(this.whole.sum, netAmount, quantity, unitCost)
      }
    }
    return sum.lines > 0
  }

  /** Looks up again what a line was added to. */
  accountOf(decided: Decided, index: number, isOfRewarded: boolean): Account {
    const line = decided.recorded.lines[index] as RecordedLine
    return {
      line,
      turn: decided.turn,
      cells: [...this.#cellsOfPurchase(decided), ...this.#cellsOfLine(line)],
      costPerPoint: decided.costPerPoint,
      isLocal: this.#isLocal(decided.recorded),
      isRewarded: (this.#amountsOf(decided, line, index)?.lines ?? 0) > 0,
      isOfRewarded,
    }
  }

  /** Takes points back that were added before. */
  losePoints({ cells, costPerPoint, isLocal }: Account, points: number, awarded: number): void {
    const lost = nothing()
    setPoints(lost, -points, -awarded, costPerPoint, isLocal)
    for (const { sum } of cells) addTo(sum, lost)
    this.takenBackPoints += points
  }

  /** Takes sales back that were added before: goods, or a part of their price. */
  loseSales({ line, cells, isLocal, isRewarded, isOfRewarded }: Account, quantity: bigint, amount: bigint): void {
    if (!isLocal) return
    if (isOfRewarded) addSales(this.whole.sum, -amount, -quantity, line.unitCost)
    if (isRewarded) for (const { sum } of cells) addSales(sum, -amount, -quantity, line.unitCost)
  }

  /** What the draft and its consequences come to on a line; null: nothing. */
  #amountsOf({ recorded, turn, costPerPoint, withDraft, withoutDraft }: Decided, line: RecordedLine, index: number) {
    const evaluated = withDraft.lines[index]
    const awarded = pointsOf(evaluated, turn.ruleId)
    const points = withoutDraft === null ? awarded : pointsOf(evaluated) - pointsOf(withoutDraft.lines[index])
    const isRewarded = awarded > 0 || withDraft.counted.some(countsOn(turn, line))
    if (!isRewarded && points === 0) return null
    const amounts = nothing()
    const isLocal = this.#isLocal(recorded)
    setPoints(amounts, points, awarded, costPerPoint, isLocal)
    if (isRewarded) {
      amounts.lines = 1
      amounts.linesWithoutCost = line.unitCost === null ? 1 : 0
      if (isLocal) addSales(amounts, line.netAmount, line.quantity, line.unitCost)
    }
    return amounts
  }

  #isLocal({ currency }: RecordedPurchase): boolean {
    return currency === this.#currency
  }

  #cellsOfLine({ category, band }: RecordedLine): Cell[] {
    return [this.categories.at(category), this.bands.at(band)]
  }

  #cellsOfPurchase({ recorded, company, turn, cameAnyway }: Decided): Cell[] {
    const cells = [
      this.total,
      this.turns[turn.number] as TurnCell,
      this.months.at(recorded.occurredOn.slice(0, 7)),
      this.salesClasses.at(company.salesClass ?? null),
      this.marginClasses.at(company.marginClass ?? null),
      this.salesReps.at(company.salesRepId ?? null),
      this.#companyAt(recorded.company.place, company.id),
    ]
    if (cameAnyway) cells.push(this.cameAnyway)
    if (recorded.isLate) cells.push(this.late)
    if (recorded.isBeforeEarningStart) cells.push(this.beforeEarningStart)
    if (!this.#isLocal(recorded)) cells.push(this.foreign)
    return cells
  }

  #companyAt(place: number, id: string): CompanyCell {
    const company = this.companies[place] ?? new CompanyCell(id)
    this.companies[place] = company
    return company
  }

  #noteCompany({ recorded, company, turn }: Decided): void {
    const cell = this.#companyAt(recorded.company.place, company.id)
    if (cell.lastTurn === turn.number) return
    cell.lastTurn = turn.number
    const ofTurn = this.turns[turn.number]
    if (ofTurn !== undefined) ofTurn.companies += 1
  }

  #noteTrims({ ruleId }: Turn, evaluated: LineEvaluation | undefined): void {
    for (const award of evaluated?.awards ?? []) {
      if (award.ruleId !== ruleId) continue
      for (const { code, points } of award.explanation.trims) {
        this.trims.set(code, (this.trims.get(code) ?? 0) + points)
      }
    }
  }
}

function pointsOf(evaluated: LineEvaluation | undefined, ruleId?: string): number {
  let sum = 0
  for (const award of evaluated?.awards ?? []) if (ruleId === undefined || award.ruleId === ruleId) sum += award.points
  return sum
}

/** Whether a line moves its company up the draft's ladder. */
function countsOn({ campaignId }: Turn, { lineNo }: RecordedLine) {
  const ladder = `ladder:${campaignId}:`
  return (counted: CountedLine) => counted.lineNo === lineNo && counted.counter.startsWith(ladder)
}

function setPoints(amounts: Amounts, points: number, awarded: number, costPerPoint: number, isLocal: boolean): void {
  amounts.points = points
  amounts.awarded = awarded
  amounts.cost = points * costPerPoint
  amounts.localCost = isLocal ? amounts.cost : 0
}
