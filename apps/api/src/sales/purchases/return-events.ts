import type { ReturnEvent, ReturnedLine } from './plan-returns.ts'
import type { PreparedPurchase } from './prepare-purchase.ts'
import type { WaitingLine } from './returns.queries.ts'

/** The documents as returns see them: invoices with the lines of returns that wait for them, and returns with their lines. */
export function returnEvents(inOrder: readonly PreparedPurchase[], waiting: readonly WaitingLine[]): ReturnEvent[] {
  return inOrder.map((purchase) => {
    const { row, candidate, beyondBalance } = purchase
    const { companyIds } = candidate
    if (row.kind === 'return') return { kind: 'return', returnId: row.id, companyIds, lines: returnedLines(purchase) }
    const awaitedBy = waiting
      .filter((line) => line.originalInvoiceNo === row.invoiceNo && companyIds.includes(line.companyId))
      .map((line) => ({ ...line, payerId: row.companyId, beyondBalance }))
    return { kind: 'invoice', purchaseId: row.id, invoiceNo: row.invoiceNo, companyIds, awaitedBy }
  })
}

function returnedLines({ row, candidate, beyondBalance }: PreparedPurchase): ReturnedLine[] {
  return candidate.document.lines.map((line) => ({
    companyId: row.companyId,
    payerId: row.companyId,
    returnId: row.id,
    lineNo: line.lineNo,
    occurredOn: row.occurredOn,
    sku: line.sku,
    quantity: -line.quantity,
    amount: -line.netAmount,
    originalInvoiceNo: line.originalInvoiceNo,
    originalLineNo: line.originalLineNo,
    beyondBalance,
  }))
}
