import { applyReturn, linesBoughtLast, linesOfNamedOriginal, type Match, type ReturnableLine } from './match-return.ts'

/** One line of a return on its way to the purchases it takes back. Quantity and amount are above zero. */
export interface ReturnedLine {
  readonly companyId: string
  /** The company that pays: the one of the return, or what that was merged into meanwhile. */
  readonly payerId: string
  readonly returnId: string
  readonly lineNo: number
  readonly occurredOn: string
  readonly sku: string
  readonly quantity: bigint
  readonly amount: bigint
  readonly originalInvoiceNo: string | null
  readonly originalLineNo: number | null
  readonly beyondBalance: 'debt' | 'forgive'
}

/** A document in the order of application: an invoice, perhaps awaited by returns, or a return with its lines. */
export type ReturnEvent =
  | {
      readonly kind: 'invoice'
      readonly purchaseId: string
      readonly invoiceNo: string
      readonly companyIds: readonly string[]
      readonly awaitedBy: readonly ReturnedLine[]
    }
  | {
      readonly kind: 'return'
      readonly returnId: string
      readonly companyIds: readonly string[]
      readonly lines: readonly ReturnedLine[]
    }

export interface PlannedLine {
  readonly returned: ReturnedLine
  readonly match: 'matched' | 'partial' | 'unmatched' | 'waiting'
  readonly result: Match
  /** The document that caused it: the return itself or the invoice that it waited for. */
  readonly cause: string
  readonly isLate: boolean
}

/**
 * Decides, document by document, which purchase lines the returns take back, and marks those lines.
 * A return that names an invoice which is not here waits for it; one that names an invoice later in the same delivery
 * does too, and is applied right after it.
 * @param events in the order of application
 * @param lines every line that one of them may mean
 */
export function planReturns(events: readonly ReturnEvent[], lines: readonly ReturnableLine[]): PlannedLine[] {
  const invoicesToCome = new Set(events.flatMap((event) => (event.kind === 'invoice' ? [event.purchaseId] : [])))
  const byInvoice = groupBy(lines, ({ companyId, invoiceNo }) => keyOf(companyId, invoiceNo))
  const bySku = groupBy(lines, ({ companyId, sku }) => keyOf(companyId, sku))
  const waiting = new Map<string, ReturnedLine[]>()
  const planned: PlannedLine[] = []

  for (const event of events) {
    if (event.kind === 'invoice') {
      invoicesToCome.delete(event.purchaseId)
      const keys = event.companyIds.map((companyId) => keyOf(companyId, event.invoiceNo))
      const late = [...event.awaitedBy, ...keys.flatMap((key) => waiting.get(key) ?? [])]
      for (const key of keys) waiting.delete(key)
      if (late.length === 0) continue
      const candidates = lines.filter(({ purchaseId }) => purchaseId === event.purchaseId)
      for (const returned of late) planned.push(applyNamed(returned, candidates, event.purchaseId, true))
      continue
    }
    for (const returned of event.lines) {
      const { originalInvoiceNo } = returned
      if (originalInvoiceNo === null) {
        planned.push(
          applyUnnamed(
            returned,
            event.companyIds.flatMap((id) => bySku.get(keyOf(id, returned.sku)) ?? []),
          ),
        )
        continue
      }
      const original = namedOriginal(event.companyIds, originalInvoiceNo, byInvoice, invoicesToCome)
      if (original) {
        planned.push(applyNamed(returned, original, event.returnId, false))
      } else {
        const key = keyOf(returned.companyId, originalInvoiceNo)
        waiting.set(key, [...(waiting.get(key) ?? []), returned])
        planned.push(keptWaiting(returned))
      }
    }
  }
  return planned
}

function keyOf(companyId: string, name: string): string {
  return `${companyId} ${name}`
}

/** The company's own invoice of that number first, then one of a company that was merged into it. */
function namedOriginal(
  companyIds: readonly string[],
  invoiceNo: string,
  byInvoice: ReadonlyMap<string, ReturnableLine[]>,
  invoicesToCome: ReadonlySet<string>,
): ReturnableLine[] | undefined {
  for (const companyId of companyIds) {
    const lines = byInvoice
      .get(keyOf(companyId, invoiceNo))
      ?.filter(({ purchaseId }) => !invoicesToCome.has(purchaseId))
    if (lines && lines.length > 0) return lines
  }
  return undefined
}

function applyNamed(
  returned: ReturnedLine,
  lines: readonly ReturnableLine[],
  cause: string,
  isLate: boolean,
): PlannedLine {
  const result = applyReturn(returned, linesOfNamedOriginal(lines, returned, returned.originalLineNo))
  return { returned, match: matchOf(returned, result), result, cause, isLate }
}

function applyUnnamed(returned: ReturnedLine, lines: readonly ReturnableLine[]): PlannedLine {
  // A credit of the price alone that names no invoice is for a person to judge.
  const candidates = returned.quantity === 0n ? [] : linesBoughtLast(lines, returned, returned.occurredOn)
  const result = applyReturn(returned, candidates)
  return { returned, match: matchOf(returned, result), result, cause: returned.returnId, isLate: false }
}

function keptWaiting(returned: ReturnedLine): PlannedLine {
  const result = { allocations: [], unmatchedQuantity: returned.quantity, unmatchedAmount: returned.amount }
  return { returned, match: 'waiting', result, cause: returned.returnId, isLate: false }
}

function matchOf({ quantity }: ReturnedLine, result: Match): PlannedLine['match'] {
  const unmatched = quantity === 0n ? result.unmatchedAmount : result.unmatchedQuantity
  if (unmatched === 0n) return 'matched'
  return result.allocations.length > 0 ? 'partial' : 'unmatched'
}

/** `Map.groupBy` is not in every Node that we run on. */
function groupBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOfItem(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
