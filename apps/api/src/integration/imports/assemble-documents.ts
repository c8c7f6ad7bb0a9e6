import type { Outcome, RecordablePurchase } from '../../sales/purchases/index.ts'
import type { Cell } from './csv/columns.ts'
import { type Header, rowFromText } from './csv/csv-file.ts'
import type { Fault } from './csv/fault.ts'
import { type RowResult, readRow } from './formats/format.ts'
import { columnOf, type PurchaseRow } from './formats/purchases.ts'
import { MAX_LINES_OF_DOCUMENT, type StagedRow } from './staged-rows.queries.ts'

/** The rows of one invoice or credit note. */
export interface AssembledDocument {
  /** As staged, in the order of the file. */
  readonly rows: readonly StagedRow[]
  /** Null if a row is at fault. */
  readonly purchase: RecordablePurchase | null
  /** Of each row, in their order; a row without one is rejected for the others' if there is no purchase. */
  readonly faults: readonly (Fault | null)[]
}

const otherRowRejected: Fault = {
  column: null,
  code: 'invoice.other_row_rejected',
  message: 'Another row of this invoice was rejected, and an invoice goes in whole or not at all.',
}
const tooManyLines: Fault = {
  column: null,
  code: 'invoice.too_many_lines',
  message: `An invoice can have ${MAX_LINES_OF_DOCUMENT} lines.`,
}
const duplicateLineNo: Fault = {
  column: 'line_no',
  code: 'invoice.duplicate_line_no',
  message: 'An earlier row of this invoice has the same line number.',
}

/** Reads the staged rows of one file. */
export type Assemble = (rows: readonly StagedRow[]) => AssembledDocument[]

/** Puts rows, sorted by document, together again; the last document must be complete. */
export function assembler(header: Header, read: Cell<PurchaseRow>): Assemble {
  return (rows) => {
    const documents: AssembledDocument[] = []
    for (let start = 0; start < rows.length; ) {
      let end = start + 1
      while (end < rows.length && rows[end]?.document === rows[start]?.document) end += 1
      documents.push(assemble(rows.slice(start, end), header, read))
      start = end
    }
    return documents
  }
}

function assemble(rows: readonly StagedRow[], header: Header, read: Cell<PurchaseRow>): AssembledDocument {
  const readings = rows.map(({ content, lineNo }) => readRow(rowFromText(content, lineNo, header), read))
  const lines = readings.flatMap((reading) => ('row' in reading ? [reading.row] : []))
  const [first] = lines
  const lineNos = new Set<number>()
  const faults = readings.map((reading) => {
    if ('fault' in reading) return reading.fault
    const fault = disagreement(reading.row, first) ?? (lineNos.has(reading.row.lineNo) ? duplicateLineNo : null)
    lineNos.add(reading.row.lineNo)
    return fault
  })
  const problem = rows[0]?.problem
  if (problem === 'too_many_lines')
    return { rows, purchase: null, faults: faults.map((fault) => fault ?? tooManyLines) }
  if (first === undefined || problem != null || faults.some((fault) => fault !== null)) {
    return { rows, purchase: null, faults }
  }
  return { rows, purchase: toPurchase(first, lines), faults }
}

function disagreement(row: PurchaseRow, first: PurchaseRow | undefined): Fault | null {
  const column = row.occurredOn !== first?.occurredOn ? 'date' : row.currency !== first.currency ? 'currency' : null
  if (column === null) return null
  const message = `An earlier row of this invoice has another ${column}.`
  return { column, code: 'invoice.rows_disagree', message }
}

function toPurchase(first: PurchaseRow, lines: readonly PurchaseRow[]): RecordablePurchase {
  return {
    companyNo: first.companyNo,
    invoiceNo: first.invoiceNo,
    kind: first.kind,
    occurredOn: first.occurredOn,
    placedAt: lines.find((line) => line.placedAt !== null)?.placedAt ?? null,
    memberEmail: lines.find((line) => line.memberEmail !== null)?.memberEmail ?? null,
    repNo: lines.find((line) => line.repNo !== null)?.repNo ?? null,
    currency: first.currency,
    lines: lines.map(({ lineNo, sku, quantity, netAmount, unitCost, originalInvoiceNo, originalLineNo }) => ({
      lineNo,
      sku,
      quantity,
      netAmount,
      unitCost,
      originalInvoiceNo,
      originalLineNo,
    })),
  }
}

/**
 * What became of each row of a document.
 * @param outcome of recording it; undefined if it never came to that
 */
export function resultsOf({ rows, faults }: AssembledDocument, outcome: Outcome | undefined): RowResult[] {
  if (outcome?.outcome === 'recorded') return rows.map(() => ({ outcome: 'imported' }))
  if (outcome?.outcome === 'unchanged') return rows.map(() => ({ outcome: 'unchanged' }))
  const found = outcome === undefined ? faults : faultsOf(outcome, rows.length)
  return found.map((fault) => ({ outcome: 'rejected', fault: fault ?? otherRowRejected }))
}

const PATH_OF_LINE = /^lines\.(\d+)\.(\w+)$/

/** The refusal of a document, laid on the rows that it names, or on all. */
function faultsOf(refusal: Extract<Outcome, { outcome: 'rejected' }>, rows: number): (Fault | null)[] {
  const { code, message } = refusal
  const faults: (Fault | null)[] = Array.from({ length: rows }, () => null)
  for (const { path, message } of refusal.faults) {
    const [, index, field = ''] = PATH_OF_LINE.exec(path) ?? []
    if (index !== undefined) faults[Number(index)] ??= { column: columnOf[field] ?? null, code, message }
  }
  return faults.some((fault) => fault !== null) ? faults : faults.map(() => ({ column: null, code, message }))
}
