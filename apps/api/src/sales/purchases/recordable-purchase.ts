import { createHash } from 'node:crypto'
import { formatMoney, type Money, parseMoney } from '@stamkund/points-engine'
import type { FieldFault } from '../../platform/errors.ts'
import type { NewPurchase } from './purchases.schema.ts'

/** An invoice or credit note in exact numbers, ready to be recorded, wherever it came from. */
export interface RecordablePurchase {
  readonly companyNo: string
  readonly invoiceNo: string
  readonly kind: 'invoice' | 'return'
  readonly occurredOn: string
  /** When it was placed: an ISO instant with its offset; left out or null: nobody said. */
  readonly placedAt?: string | null
  readonly memberEmail: string | null
  readonly repNo: string | null
  readonly currency: string
  readonly lines: readonly RecordableLine[]
  /** The key that delivers it; left out or null by a command. */
  readonly recordedBy?: string | null
}

/** Quantity is a bigint of ten-thousandths, as money is. */
export interface RecordableLine {
  readonly lineNo: number
  readonly sku: string
  readonly quantity: bigint
  readonly netAmount: Money
  readonly unitCost: Money | null
  readonly originalInvoiceNo: string | null
  readonly originalLineNo: number | null
}

/** Reads the decimals of a purchase that the API's schema has let through. */
export function toRecordable(purchase: NewPurchase, recordedBy: string): RecordablePurchase {
  return {
    companyNo: purchase.companyNo,
    invoiceNo: purchase.invoiceNo,
    kind: purchase.kind,
    occurredOn: purchase.occurredOn,
    placedAt: purchase.placedAt ?? null,
    memberEmail: purchase.memberEmail ?? null,
    repNo: purchase.repNo ?? null,
    currency: purchase.currency,
    lines: purchase.lines.map((line) => ({
      lineNo: line.lineNo,
      sku: line.sku,
      quantity: parseMoney(line.quantity),
      netAmount: parseMoney(line.netAmount),
      unitCost: line.unitCost == null ? null : parseMoney(line.unitCost),
      originalInvoiceNo: line.originalInvoiceNo ?? null,
      originalLineNo: line.originalLineNo ?? null,
    })),
    recordedBy,
  }
}

/** What is wrong with a document in itself: signs, repeated line numbers, originals where there can be none. */
export function faultsOf(purchase: RecordablePurchase): FieldFault[] {
  const faults: FieldFault[] = []
  const seen = new Set<number>()
  purchase.lines.forEach((line, index) => {
    const fault = (field: string, message: string) => faults.push({ path: `lines.${index}.${field}`, message })
    if (seen.has(line.lineNo)) fault('lineNo', `line number ${line.lineNo} occurs twice`)
    seen.add(line.lineNo)
    if (purchase.kind === 'return') {
      if (line.quantity > 0n) fault('quantity', 'must not be above zero on a return')
      if (line.netAmount > 0n) fault('netAmount', 'must not be above zero on a return')
      if (line.originalLineNo !== null && line.originalInvoiceNo === null) {
        fault('originalLineNo', 'needs originalInvoiceNo beside it')
      }
    } else if (line.originalInvoiceNo !== null || line.originalLineNo !== null) {
      fault('originalInvoiceNo', 'belongs on returns only')
    }
  })
  return faults
}

/**
 * A digest of what makes two deliveries the same document: day, currency, and the lines by number with SKU, quantity,
 * amount, cost and named original. Who placed it, when, and the sales rep are not content.
 */
export function contentHash(purchase: RecordablePurchase): Buffer {
  const lines = purchase.lines
    .toSorted((a, b) => a.lineNo - b.lineNo)
    .map((line) => [
      line.lineNo,
      line.sku,
      formatMoney(line.quantity),
      formatMoney(line.netAmount),
      line.unitCost === null ? null : formatMoney(line.unitCost),
      line.originalInvoiceNo,
      line.originalLineNo,
    ])
  return createHash('sha256')
    .update(JSON.stringify([purchase.occurredOn, purchase.currency, lines]))
    .digest()
}

/** Documents of one delivery are applied by day, invoices before returns, then by invoice number, byte by byte. */
export function byOrderOfApplication(a: RecordablePurchase, b: RecordablePurchase): number {
  if (a.occurredOn !== b.occurredOn) return a.occurredOn < b.occurredOn ? -1 : 1
  if (a.kind !== b.kind) return a.kind === 'invoice' ? -1 : 1
  return Buffer.compare(Buffer.from(a.invoiceNo), Buffer.from(b.invoiceNo))
}
