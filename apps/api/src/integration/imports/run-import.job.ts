import { type Database, inTransaction } from '@stamkund/database'
import type pg from 'pg'
import type { Clock } from '../../platform/clock.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { auditEnd } from './audit-imports.ts'
import { lockImport, unlockImport } from './import-locks.queries.ts'
import { importPurchases } from './import-purchases.job.ts'
import { importRows } from './import-rows.job.ts'
import type { ImportSource } from './import-source.ts'
import { FileRefused, runsElsewhere } from './imports.errors.ts'
import {
  actorOfImport,
  deletePieces,
  failImport,
  finishImport,
  type ImportRun,
  lockImportRun,
  type Progress,
  startImport,
} from './imports.queries.ts'
import type { RunningImport } from './running-import.ts'
import { deleteStagedRows } from './staged-rows.queries.ts'

export interface RunOptions {
  readonly database: Database
  readonly clock: Clock
  readonly source: ImportSource
  /** Stops after the chunk that is going in. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Runs an import to its end, or goes on with one that was interrupted: each chunk of rows is one transaction that counts
 * itself, so whatever is killed when, nothing goes in twice, nothing is left out, and the counts are right.
 * @returns the import as it ended: finished, or failed because its file is refused
 * @throws DomainError `import.runs_elsewhere`, `import.interrupted` when the signal comes; anything else is worth another try
 */
export async function runImport(importId: string, options: RunOptions): Promise<ImportRun> {
  const { database, clock } = options
  return holdingImport(database, importId, async (connection) => {
    const run = await inTransaction(database, (tx) => startImport(tx, importId, clock.now()))
    if (run.state !== 'running') return run
    const occasion = { actor: actorOfImport(run), now: clock.now(), today: await businessToday(database, clock) }
    const refusal = await importAll({ ...options, run, connection, occasion })
    return endImport(importId, refusal, options)
  })
}

/** Why it did not come to its end; null if it did. */
async function importAll(job: RunningImport): Promise<DomainError | null> {
  const { kind } = job.run
  try {
    await (kind === 'purchases' ? importPurchases(job) : importRows(job, kind))
    return null
  } catch (error) {
    if (error instanceof FileRefused) return error
    // Whoever stopped it has ended it.
    if (error instanceof DomainError && error.code === 'import.cancelled') return error
    throw error
  }
}

/** Runs `work` while a connection holds the import, so that nobody else runs it. */
async function holdingImport<Result>(
  database: Database,
  importId: string,
  work: (connection: pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  const connection = await database.pool.connect()
  let fault: Error | undefined
  const onError = (error: Error) => {
    fault = error
  }
  connection.on('error', onError)
  try {
    if (!(await lockImport(connection, importId))) throw runsElsewhere()
    const result = await work(connection)
    await unlockImport(connection, importId)
    return result
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    connection.off('error', onError)
    // One that broke, or that still has a cursor, is closed, which frees the lock as well.
    connection.release(fault)
  }
}

/** Nobody goes on with it: it is finished, or failed for the reason given. */
export function endImport(
  importId: string,
  reason: DomainError | null,
  { database, clock }: Pick<RunOptions, 'database' | 'clock'>,
): Promise<ImportRun> {
  return inTransaction(database, async (tx) => {
    const before = await lockImportRun(tx, importId)
    await deleteStagedRows(tx, importId)
    await deletePieces(tx, importId)
    if (before !== undefined && before.finishedAt !== null) return before
    const now = clock.now()
    const run = await (reason === null ? finishImport(tx, importId, now) : failImport(tx, importId, reason, now))
    await auditEnd(tx, run, now)
    return run
  })
}
