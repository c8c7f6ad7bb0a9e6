import { inTransaction } from '@stamkund/database'
import { Columns } from './csv/columns.ts'
import type { CsvRecord } from './csv/records.ts'
import { masterFormats, unknownColumns } from './formats/all-formats.ts'
import type { ImportKind } from './import-kinds.ts'
import { rememberHeader } from './imports.queries.ts'
import { recordResults } from './record-results.ts'
import { openSource, type RunningImport, stopIfAsked } from './running-import.ts'

const ROWS_PER_CHUNK = 2_000

/** Imports a file whose rows stand for themselves, chunk by chunk, each in a transaction of its own. */
export async function importRows(job: RunningImport, kind: Exclude<ImportKind, 'purchases'>): Promise<void> {
  const { run, database, occasion } = job
  const { file, percentRead } = await openSource(job)
  const unknown = unknownColumns(kind, file.header)
  await inTransaction(database, (tx) => rememberHeader(tx, run.id, file.header, unknown))
  const putRecords = masterFormats[kind].forColumns(new Columns(file.header))
  const done = run.imported + run.unchanged + run.rejected
  for await (const records of chunks(file.batches, done)) {
    stopIfAsked(job)
    const percent = percentRead()
    const rows = records.map(({ lineNo, text }) => ({ lineNo, content: text }))
    const progress = await inTransaction(database, async (tx) => {
      const results = await putRecords(tx, records, occasion)
      return recordResults(tx, run.id, rows, results, percent)
    })
    job.onProgress?.(progress)
  }
}

/** @param skip rows that went in before */
async function* chunks(batches: AsyncIterable<readonly CsvRecord[]>, skip: number): AsyncGenerator<CsvRecord[]> {
  let chunk: CsvRecord[] = []
  let toSkip = skip
  for await (const batch of batches) {
    const rest = batch.slice(toSkip)
    toSkip -= batch.length - rest.length
    for (const record of rest) {
      chunk.push(record)
      if (chunk.length < ROWS_PER_CHUNK) continue
      yield chunk
      chunk = []
    }
  }
  if (chunk.length > 0) yield chunk
}
