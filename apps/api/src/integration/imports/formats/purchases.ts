import { currency, day, decimal, instant, key, notNegative, wholeNumber } from '../csv/cell-types.ts'
import type { Cell, CellType, Columns } from '../csv/columns.ts'
import type { CsvRecord } from '../csv/records.ts'
import type { Format } from './format.ts'

export type PurchaseKind = 'invoice' | 'return'

/** One line of an invoice or credit note. */
export interface PurchaseRow {
  readonly companyNo: string
  readonly invoiceNo: string
  readonly kind: PurchaseKind
  readonly lineNo: number
  readonly occurredOn: string
  readonly sku: string
  /** Ten-thousandths, as the amounts. */
  readonly quantity: bigint
  readonly netAmount: bigint
  readonly unitCost: bigint | null
  readonly currency: string
  /** An ISO instant with its offset. */
  readonly placedAt: string | null
  readonly memberEmail: string | null
  readonly repNo: string | null
  readonly originalInvoiceNo: string | null
  readonly originalLineNo: number | null
}

/** What rows of one document have in common; null where the cell cannot be read. */
export interface DocumentKey {
  readonly companyNo: string | null
  readonly invoiceNo: string | null
  readonly kind: PurchaseKind | null
  readonly occurredOn: string | null
}

/** The columns of `PurchaseRow`'s fields, to say which cell is at fault. */
export const columnOf: Readonly<Record<string, string>> = {
  lineNo: 'line_no',
  sku: 'sku',
  quantity: 'quantity',
  netAmount: 'line_net_total',
  unitCost: 'unit_cost',
  originalInvoiceNo: 'original_invoice_no',
  originalLineNo: 'original_line_no',
}

export const purchases: Format = {
  kind: 'purchases',
  fileName: 'purchases',
  required: ['company_no', 'invoice_no', 'line_no', 'date', 'sku', 'quantity', 'line_net_total', 'currency', 'type'],
  // The price per unit follows from quantity and total, which are what counts.
  optional: [
    'placed_at',
    'contact_email',
    'unit_net_price',
    'unit_cost',
    'original_invoice_no',
    'original_line_no',
    'rep_no',
  ],
}

const kind: CellType<PurchaseKind> = (text, column) => {
  if (text === 'sale') return 'invoice'
  if (text === 'return') return 'return'
  return { column, code: 'purchase.invalid_type', message: 'The type is sale or return.' }
}

const companyMissing = {
  column: 'company_no',
  code: 'purchase.company_missing',
  message: 'The row does not say which company bought.',
}

function keyCells(columns: Columns) {
  return {
    companyNo: columns.required('company_no', key(50), '', companyMissing),
    invoiceNo: columns.required('invoice_no', key(100), ''),
    kind: columns.required<PurchaseKind>('type', kind, 'invoice'),
    occurredOn: columns.required('date', day(), ''),
  }
}

export function purchaseRow(columns: Columns): Cell<PurchaseRow> {
  const { companyNo, invoiceNo, kind, occurredOn } = keyCells(columns)
  const lineNo = columns.required('line_no', wholeNumber(1, 2_147_483_647), 0)
  const sku = columns.required('sku', key(100), '')
  const quantity = columns.required('quantity', decimal(columns), 0n)
  const netAmount = columns.required('line_net_total', decimal(columns), 0n)
  const unitCost = columns.optional('unit_cost', notNegative(decimal(columns)))
  const currencyCode = columns.required('currency', currency, '')
  const placedAt = columns.optional('placed_at', instant)
  const memberEmail = columns.optional('contact_email', key(254))
  const repNo = columns.optional('rep_no', key(50))
  const originalInvoiceNo = columns.optional('original_invoice_no', key(100))
  const originalLineNo = columns.optional('original_line_no', wholeNumber(1, 2_147_483_647))
  return (row) => ({
    companyNo: companyNo(row),
    invoiceNo: invoiceNo(row),
    kind: kind(row),
    lineNo: lineNo(row),
    occurredOn: occurredOn(row),
    sku: sku(row),
    quantity: quantity(row),
    netAmount: netAmount(row),
    unitCost: unitCost(row) ?? null,
    currency: currencyCode(row),
    placedAt: placedAt(row) ?? null,
    memberEmail: memberEmail(row) ?? null,
    repNo: repNo(row) ?? null,
    originalInvoiceNo: originalInvoiceNo(row) ?? null,
    originalLineNo: originalLineNo(row) ?? null,
  })
}

/** Reads what a row says about its document, as far as it can be read, even if it is at fault elsewhere. */
export function documentKey(columns: Columns): (record: CsvRecord) => DocumentKey {
  const cells = keyCells(columns)
  const read = <Value>(record: CsvRecord, cell: Cell<Value>): Value | null => {
    const row = { cells: record.cells, fault: null }
    const value = cell(row)
    return row.fault === null ? value : null
  }
  return (record) => ({
    // The cells of a row that is at fault as a whole may stand in the wrong columns.
    companyNo: record.fault === null ? read(record, cells.companyNo) : null,
    kind: record.fault === null ? read(record, cells.kind) : null,
    invoiceNo: read(record, cells.invoiceNo),
    occurredOn: read(record, cells.occurredOn),
  })
}
