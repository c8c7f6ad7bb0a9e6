import { inTransaction } from '@stamkund/database'
import type pg from 'pg'
import {
  announceRecorded,
  postPurchases,
  readWanted,
  type StoredPurchases,
  storePurchases,
} from '../../sales/purchases/index.ts'
import { type Assemble, type AssembledDocument, assembler, resultsOf } from './assemble-documents.ts'
import { Columns } from './csv/columns.ts'
import { unknownColumns } from './formats/all-formats.ts'
import { documentKey, purchaseRow } from './formats/purchases.ts'
import { headerOf, type Progress, readImport, rememberHeader, setRows } from './imports.queries.ts'
import { afterTurn, nothingBefore, type Overlapping } from './overlap.job.ts'
import { recordResults } from './record-results.ts'
import { openSource, type RunningImport, stopIfAsked } from './running-import.ts'
import {
  closeStagedRows,
  fetchStagedRows,
  openStagedRows,
  type RowToStage,
  type StagedRow,
  stageRows,
} from './staged-rows.queries.ts'

const ROWS_PER_CHUNK = 10_000

/**
 * Imports lines of purchases. Rows of an invoice may be scattered through the file, and documents are applied by day over
 * the whole of it, so PostgreSQL sorts the rows first; then documents go in chunk by chunk, each in a transaction of its
 * own. Memory stays flat however long the file is.
 */
export async function importPurchases(job: RunningImport): Promise<void> {
  const { database, connection } = job
  if (job.run.rows === null) await stage(job)
  const run = (await readImport(database, job.run.id)) ?? job.run
  const header = headerOf(run)
  if (header === null || run.rows === null) throw new Error('staged rows need a header')
  const done = run.imported + run.unchanged + run.rejected
  await openStagedRows(connection, run.id, done)
  await recordInTurn(job, assembler(header, purchaseRow(new Columns(header))))
  await closeStagedRows(connection)
}

/** Two chunks are under way: while one is being posted, the next is decided and stored, and waits for its turn. */
async function recordInTurn(job: RunningImport, assemble: Assemble): Promise<void> {
  let first = nothingBefore
  let second = nothingBefore
  try {
    for await (const rows of chunks(job.connection)) {
      const documents = assemble(rows)
      await first.isDone
      await second.isLocked
      stopIfAsked(job)
      first = second
      second = afterTurn(job.database, first, recordingOf(job, rows, documents))
    }
  } finally {
    // Whatever stops the import, nothing of it goes on behind its back. The second fails if the first does.
    await second.isDone
  }
}

/** Reads the file into the sorting table: all of it in one transaction, or nothing. */
async function stage(job: RunningImport): Promise<void> {
  const { run, database } = job
  const { file } = await openSource(job)
  const unknown = unknownColumns('purchases', file.header)
  await inTransaction(database, async (tx) => {
    let rows = 0
    const keyOf = documentKey(new Columns(file.header))
    async function* rowsToStage(): AsyncGenerator<RowToStage[]> {
      for await (const batch of file.batches) {
        stopIfAsked(job)
        rows += batch.length
        yield batch.map((record) => ({ ...keyOf(record), lineNo: record.lineNo, content: record.text }))
      }
    }
    await stageRows(tx, run.id, rowsToStage())
    await rememberHeader(tx, run.id, file.header, unknown)
    await setRows(tx, run.id, rows)
  })
}

/** Rows by the thousand; those of one document stay together. */
async function* chunks(connection: pg.ClientBase): AsyncGenerator<StagedRow[]> {
  let held: StagedRow[] = []
  let next = fetchStagedRows(connection, ROWS_PER_CHUNK)
  for (let fetched = await next; fetched.length > 0; fetched = await next) {
    next = fetchStagedRows(connection, ROWS_PER_CHUNK)
    next.catch(() => undefined)
    const rows = [...held, ...fetched]
    const complete = startOfLastDocument(rows)
    held = rows.slice(complete)
    if (complete > 0) yield rows.slice(0, complete)
  }
  if (held.length > 0) yield held
}

/** Rows that are rejected one by one need not wait for others, of which there can be any number. */
function startOfLastDocument(rows: readonly StagedRow[]): number {
  const last = rows.at(-1)
  if (last?.problem === 'unnumbered' || last?.problem === 'too_many_lines') return rows.length
  return rows.findIndex((row) => row.document === last?.document)
}

/** A chunk of documents, in the two halves of recording it. */
function recordingOf(
  { run, occasion, onProgress }: RunningImport,
  rows: readonly StagedRow[],
  documents: readonly AssembledDocument[],
): Overlapping<StoredPurchases, Progress> {
  const recordable = documents.flatMap(({ purchase }) =>
    purchase === null ? [] : [{ ...purchase, recordedBy: occasion.actor.id }],
  )
  return {
    early: (tx, onLocked, earlier) => storePurchases(tx, recordable, { ...occasion, onLocked, earlier }),
    inTurn: async (tx, stored) => {
      const wanted = await readWanted(tx)
      const outcomes = await postPurchases(tx, stored)
      await announceRecorded(tx, occasion, outcomes, wanted)
      const waiting = outcomes.values()
      const results = documents.flatMap((document) =>
        resultsOf(document, document.purchase === null ? undefined : waiting.next().value),
      )
      return recordResults(tx, run.id, rows, results, 0)
    },
    onCommit: onProgress,
  }
}
