import type { Tx } from '@stamkund/database'
import {
  deleteLadderSteps,
  insertTakeBacks,
  setReturnedAmounts,
  setReversedPoints,
} from '../../points/awarding/index.ts'
import type { CausedReversal } from './caused-reversal.ts'
import type { ReturnableLine } from './match-return.ts'
import { type PlannedLine, planReturns, type ReturnEvent } from './plan-returns.ts'
import { loadReturnBooks } from './return-books.ts'
import {
  type AllocationRow,
  insertAllocations,
  putReturnLines,
  returnableLinesByInvoice,
  returnableLinesBySku,
  setReturned,
} from './returns.queries.ts'
import type { Delivery } from './store-documents.ts'
import { type TakenStep, TakingBack } from './taking-back.ts'

/** What the returns among some documents came to. */
export interface AppliedReturns {
  readonly lines: readonly PlannedLine[]
  readonly allocations: readonly AllocationRow[]
  /** Awards of ladders' steps that were taken back whole. */
  readonly takeBacks: readonly TakenStep[]
  readonly reversals: readonly CausedReversal[]
  /** To counters, by name: points, and what ladders count. */
  readonly givenBack: ReadonlyMap<string, number>
}

/**
 * Matches returns with what was bought, marks the lines and awards, gives counters back what was charged for them, and
 * tells what the ledger must take back.
 * @param events documents in the order of application, their lines and awards stored already
 */
export async function applyReturns(
  tx: Tx,
  events: readonly ReturnEvent[],
  delivery: Pick<Delivery, 'facts' | 'counters'>,
): Promise<AppliedReturns> {
  const lines = await loadReturnableLines(tx, events)
  const planned = planReturns(events, lines)
  const touched = [...new Set(planned.flatMap(({ result }) => result.allocations.map(({ line }) => line)))]
  const takingBack = new TakingBack(await loadReturnBooks(tx, touched, groupsOf(events), delivery))
  for (const plan of planned) takingBack.apply(plan)
  const { allocations, takeBacks, reversals, givenBack, lostSteps, changedAwards, changedLadderLines } = takingBack
  await Promise.all([
    putReturnLines(tx, lastPerLine(planned)),
    insertAllocations(tx, allocations),
    setReturned(tx, touched),
    setReversedPoints(tx, [...changedAwards]),
    setReturnedAmounts(tx, [...changedLadderLines]),
    deleteLadderSteps(tx, lostSteps),
    insertTakeBacks(tx, takeBacks),
  ])
  return { lines: planned, allocations, takeBacks, reversals: perPurchase(reversals), givenBack }
}

/** Companies that are one by now, by each of their ids. */
function groupsOf(events: readonly ReturnEvent[]): ReadonlyMap<string, readonly string[]> {
  return new Map(events.flatMap(({ companyIds }) => companyIds.map((id) => [id, companyIds] as const)))
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
