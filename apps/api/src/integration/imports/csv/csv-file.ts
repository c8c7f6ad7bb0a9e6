import { duplicateColumn, emptyFile, unreadableHeader } from '../imports.errors.ts'
import { decode } from './decode.ts'
import type { Fault } from './fault.ts'
import { type CsvRecord, type Delimiter, RecordCutter, recordFromText } from './records.ts'
import { isRejectsHeader, rejectColumns, unguardCell } from './reject-cells.ts'

/** What the first record of a file says about the others. */
export interface Header {
  readonly delimiter: Delimiter
  /** As they stand in the file, in order, without the four that a file of rejected rows adds. */
  readonly names: readonly string[]
  /** The file holds rows that were rejected before: its last four columns are ours and its cells are guarded. */
  readonly isRejects: boolean
}

export interface CsvFile {
  readonly header: Header
  /** The rows after the header, batch by batch, as they are asked for. */
  readonly batches: AsyncGenerator<readonly CsvRecord[]>
}

/**
 * Opens a CSV file: UTF-8, plain or gzipped, with commas or semicolons.
 * @throws FileRefused if it is empty, damaged, not UTF-8, or names a column twice
 */
export async function openCsv(bytes: AsyncIterable<Uint8Array>): Promise<CsvFile> {
  const cutter = new RecordCutter()
  const batches = cutRecords(decode(bytes), cutter)
  for (;;) {
    const batch = await batches.next()
    if (batch.done) throw emptyFile()
    const [first, ...rest] = batch.value
    if (first === undefined) continue
    const header = readHeader(first, cutter.delimiter)
    return { header, batches: rows(rest, batches, header) }
  }
}

/** The row that `openCsv` once gave this text of. */
export function rowFromText(text: string, lineNo: number, header: Header): CsvRecord {
  return asRow(recordFromText(text, lineNo, header.delimiter), header)
}

async function* cutRecords(texts: AsyncIterable<string>, cutter: RecordCutter): AsyncGenerator<readonly CsvRecord[]> {
  for await (const text of texts) yield cutter.add(text)
  yield cutter.end()
}

async function* rows(
  first: readonly CsvRecord[],
  rest: AsyncGenerator<readonly CsvRecord[]>,
  header: Header,
): AsyncGenerator<readonly CsvRecord[]> {
  yield first.map((record) => asRow(record, header))
  for await (const batch of rest) yield batch.map((record) => asRow(record, header))
}

function readHeader(record: CsvRecord, delimiter: Delimiter): Header {
  if (record.fault !== null) throw unreadableHeader(record.fault.message)
  const all = record.cells.map((cell) => cell.trim().normalize('NFC'))
  const isRejects = isRejectsHeader(all)
  const names = isRejects ? all.slice(0, -rejectColumns.length).map(unguardCell) : all
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index)
  if (twice !== undefined) throw duplicateColumn(twice)
  return { delimiter, names, isRejects }
}

/** Whoever corrects rejected rows may add others, without the four columns of ours. */
function asRow(record: CsvRecord, { names, isRejects }: Header): CsvRecord {
  const { length } = record.cells
  const hasRejectCells = isRejects && length >= names.length + rejectColumns.length
  const cells = hasRejectCells ? record.cells.slice(0, -rejectColumns.length) : record.cells
  const fault = record.fault ?? (cells.length === names.length ? null : wrongNumberOfCells(cells.length, names.length))
  if (cells === record.cells && fault === record.fault && !isRejects) return record
  return { ...record, fault, cells: isRejects ? cells.map(unguardCell) : cells }
}

function wrongNumberOfCells(found: number, expected: number): Fault {
  const message = `The row has ${found} cells, the first line of the file ${expected}.`
  return { column: null, code: 'row.wrong_number_of_cells', message }
}
