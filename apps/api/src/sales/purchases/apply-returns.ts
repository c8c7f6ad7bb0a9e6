import type { Tx } from '@stamkund/database'
import {
  type Reversal,
  readAwards,
  reverseAwards,
  type StoredAward,
  setReversedPoints,
} from '../../points/awarding/index.ts'
import type { Allocation, ReturnableLine } from './match-return.ts'
import { type PlannedLine, planReturns, type ReturnEvent } from './plan-returns.ts'
import {
  type AllocationRow,
  insertAllocations,
  putReturnLines,
  returnableLinesByInvoice,
  returnableLinesBySku,
  setReturned,
} from './returns.queries.ts'

/** Points to take back, and the document after which the ledger takes them. */
export interface CausedReversal extends Reversal {
  readonly cause: string
}

/** What the returns among some documents came to. */
export interface AppliedReturns {
  readonly lines: readonly PlannedLine[]
  readonly allocations: readonly AllocationRow[]
  readonly reversals: readonly CausedReversal[]
}

/**
 * Matches returns with what was bought, marks the lines and awards, and tells what the ledger must take back.
 * @param events documents in the order of application, their lines and awards stored already
 */
export async function applyReturns(tx: Tx, events: readonly ReturnEvent[]): Promise<AppliedReturns> {
  const lines = await loadReturnableLines(tx, events)
  const planned = planReturns(events, lines)
  const touched = new Set(planned.flatMap(({ result }) => result.allocations.map(({ line }) => line)))
  const awards = await readAwards(tx, distinctPurchases(touched))
  const { allocations, reversals, changedAwards } = reverse(planned, awards)
  await putReturnLines(tx, lastPerLine(planned))
  await insertAllocations(tx, allocations)
  await setReturned(tx, [...touched])
  await setReversedPoints(tx, changedAwards)
  return { lines: planned, allocations, reversals: perPurchase(reversals) }
}

async function loadReturnableLines(tx: Tx, events: readonly ReturnEvent[]): Promise<ReturnableLine[]> {
  const bySku = []
  const byInvoice = []
  for (const event of events) {
    if (event.kind === 'invoice') {
      // An invoice later in this delivery may be what a return before it names.
      for (const companyId of event.companyIds) byInvoice.push({ companyId, invoiceNo: event.invoiceNo })
      continue
    }
    for (const line of event.lines) {
      for (const companyId of event.companyIds) {
        if (line.originalInvoiceNo !== null) byInvoice.push({ companyId, invoiceNo: line.originalInvoiceNo })
        else bySku.push({ companyId, sku: line.sku, returnedOn: line.occurredOn })
      }
    }
  }
  const found = [...(await returnableLinesBySku(tx, bySku)), ...(await returnableLinesByInvoice(tx, byInvoice))]
  // One object per line, so that what one return takes is gone for the next.
  return [...new Map(found.map((line) => [`${line.purchaseId} ${line.lineNo}`, line])).values()]
}

function distinctPurchases(lines: ReadonlySet<ReturnableLine>) {
  return [...new Map([...lines].map((line) => [line.purchaseId, line])).values()]
}

/** A line that waited in this very delivery was planned twice; what counts is what became of it. */
function lastPerLine(planned: readonly PlannedLine[]) {
  const last = new Map(planned.map((line) => [`${line.returned.returnId} ${line.returned.lineNo}`, line]))
  return [...last.values()].map(({ returned, match, result }) => ({
    companyId: returned.companyId,
    returnId: returned.returnId,
    lineNo: returned.lineNo,
    originalInvoiceNo: returned.originalInvoiceNo,
    originalLineNo: returned.originalLineNo,
    match,
    unmatchedQuantity: result.unmatchedQuantity,
    unmatchedAmount: result.unmatchedAmount,
  }))
}

/** Walks the allocations in their order: each takes from the awards what its share comes to by then. */
function reverse(planned: readonly PlannedLine[], stored: readonly StoredAward[]) {
  const awards = new Map<string, StoredAward[]>()
  const purchases = new Map<string, { points: number; reversedPoints: number }>()
  for (const award of stored) {
    const key = `${award.purchaseId} ${award.lineNo}`
    awards.set(key, [...(awards.get(key) ?? []), award])
    const purchase = purchases.get(award.purchaseId) ?? { points: 0, reversedPoints: 0 }
    purchase.points += award.points
    purchase.reversedPoints += award.reversedPoints
    purchases.set(award.purchaseId, purchase)
  }
  const allocations: AllocationRow[] = []
  const reversals: CausedReversal[] = []
  const changedAwards = new Map<string, StoredAward>()
  for (const plan of planned) {
    for (const allocation of plan.result.allocations) {
      const { line, returnedQuantity, creditedAmount } = allocation
      const key = `${line.purchaseId} ${line.lineNo}`
      const lineAwards = awards.get(key) ?? []
      const { changed, points } = reverseAwards(lineAwards, { ...line, returnedQuantity, creditedAmount })
      awards.set(
        key,
        lineAwards.map((award) => changed.find(({ awardNo }) => awardNo === award.awardNo) ?? award),
      )
      for (const award of changed) changedAwards.set(`${key} ${award.awardNo}`, award)
      allocations.push(allocationRow(plan, allocation, points))
      const purchase = purchases.get(line.purchaseId)
      if (points === 0 || !purchase) continue
      reversals.push(reversalOf(plan, line, { ...purchase }, points))
      purchase.reversedPoints += points
    }
  }
  return { allocations, reversals, changedAwards: [...changedAwards.values()] }
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

function reversalOf(
  { returned, cause }: PlannedLine,
  line: ReturnableLine,
  purchase: { points: number; reversedPoints: number },
  points: number,
): CausedReversal {
  return {
    cause,
    returnId: returned.returnId,
    occurredOn: returned.occurredOn,
    companyId: returned.payerId,
    original: {
      ...purchase,
      companyId: line.companyId,
      purchaseId: line.purchaseId,
      memberId: line.memberId,
      memberPoints: line.memberPoints,
    },
    points,
    beyondBalance: returned.beyondBalance,
  }
}

/** A return takes from a purchase once, however many of its lines come back. */
function perPurchase(reversals: readonly CausedReversal[]): CausedReversal[] {
  const merged = new Map<string, CausedReversal>()
  for (const reversal of reversals) {
    const key = `${reversal.cause} ${reversal.returnId} ${reversal.original.purchaseId}`
    const first = merged.get(key)
    merged.set(key, first ? { ...first, points: first.points + reversal.points } : reversal)
  }
  return [...merged.values()]
}
