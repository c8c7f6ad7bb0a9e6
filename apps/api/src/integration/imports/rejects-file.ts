import type { Db } from '@stamkund/database'
import { type Header, rowFromText } from './csv/csv-file.ts'
import { csvLine, guardCell, rejectColumns } from './csv/reject-cells.ts'
import type { ImportRun } from './imports.queries.ts'
import { headerOf } from './imports.queries.ts'
import { type RejectedRow, readRejects } from './rejects.queries.ts'

/** What the file of an import's rejected rows is called: `purchases.rejected.csv`. */
export function rejectsFileName(fileName: string): string {
  return `${fileName.replace(/(?:\.rejected)?\.csv(?:\.gz)?$/i, '')}.rejected.csv`
}

/**
 * The rejected rows of an import as CSV, with the columns of their file and four more: line, column, code, reason. It
 * can be corrected and imported again as it is.
 */
export async function* rejectsFile(db: Db, run: ImportRun): AsyncGenerator<string> {
  const header = headerOf(run)
  if (header === null) return
  yield csvLine([...header.names.map(guardCell), ...rejectColumns], header.delimiter)
  for await (const row of readRejects(db, run.id)) yield csvLine(cellsOf(row, header), header.delimiter)
}

function cellsOf({ content, lineNo, fault }: RejectedRow, header: Header): string[] {
  const cells = [...rowFromText(content, lineNo, header).cells]
  while (cells.length < header.names.length) cells.push('')
  return [...cells.map(guardCell), String(lineNo), fault.column ?? '', fault.code, guardCell(fault.message)]
}
