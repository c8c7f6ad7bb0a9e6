import type { Tx } from '@stamkund/database'
import type { RowOutcome } from '../../../customers/bulk/index.ts'
import type { Occasion } from '../../../platform/occasion.ts'
import type { Cell, Columns } from '../csv/columns.ts'
import type { Fault } from '../csv/fault.ts'
import type { CsvRecord } from '../csv/records.ts'
import type { ImportKind } from '../import-kinds.ts'

/** The columns of one kind of file. */
export interface Format {
  readonly kind: ImportKind
  /** What such a file is called in a folder, without `.csv` or `.csv.gz`. */
  readonly fileName: string
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

/** What became of one row. A row can be at fault in itself, or through others of its invoice. */
export type RowResult =
  | { readonly outcome: 'imported' | 'unchanged' }
  | { readonly outcome: 'rejected'; readonly fault: Fault }

/** Puts rows in, thousands in a few statements; one result per row, in their order. */
export type PutRecords = (tx: Tx, records: readonly CsvRecord[], occasion: Occasion) => Promise<RowResult[]>

/** A file whose rows stand for themselves, unlike lines of purchases. */
export interface MasterFormat extends Format {
  forColumns(columns: Columns): PutRecords
}

export interface MasterFormatOf<Row> extends Format {
  readonly row: (columns: Columns) => Cell<Row>
  readonly put: (tx: Tx, rows: readonly Row[], occasion: Occasion) => Promise<readonly RowOutcome[]>
}

/** Joins a format's reading of rows with the use case that takes them. */
export function masterFormat<Row>({ row, put, ...format }: MasterFormatOf<Row>): MasterFormat {
  return {
    ...format,
    forColumns: (columns) => {
      const read = row(columns)
      return async (tx, records, occasion) => {
        const results: RowResult[] = []
        const good: { at: number; row: Row }[] = []
        for (const [at, record] of records.entries()) {
          const reading = readRow(record, read)
          if ('fault' in reading) results[at] = { outcome: 'rejected', fault: reading.fault }
          else good.push({ at, row: reading.row })
        }
        const outcomes = await put(
          tx,
          good.map(({ row }) => row),
          occasion,
        )
        for (const [index, { at }] of good.entries()) results[at] = resultOf(outcomes[index])
        return results
      }
    },
  }
}

/** The row of a record, or its first fault. */
export function readRow<Row>(record: CsvRecord, read: Cell<Row>): { row: Row } | { fault: Fault } {
  if (record.fault !== null) return { fault: record.fault }
  const reading = { cells: record.cells, fault: null as Fault | null }
  const row = read(reading)
  return reading.fault === null ? { row } : { fault: reading.fault }
}

function resultOf(outcome: RowOutcome | undefined): RowResult {
  if (outcome === undefined) throw new Error('a bulk use case must give an outcome per row')
  if (outcome.outcome !== 'rejected') return outcome
  const { column, code, message } = outcome
  return { outcome: 'rejected', fault: { column, code, message } }
}
