import type { Database } from '@stamkund/database'
import type pg from 'pg'
import type { Occasion } from '../../platform/occasion.ts'
import { type CsvFile, openCsv } from './csv/csv-file.ts'
import type { ImportSource } from './import-source.ts'
import { interrupted } from './imports.errors.ts'
import type { ImportRun, Progress } from './imports.queries.ts'

/** An import while it runs. */
export interface RunningImport {
  readonly run: ImportRun
  readonly database: Database
  /** Holds the import's lock, and outside of transactions its cursor. */
  readonly connection: pg.ClientBase
  readonly source: ImportSource
  /** Whoever sent the file, on the day the run began. */
  readonly occasion: Occasion
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Opens the file of an import, and tells how much of it has been read. */
export async function openSource({ source }: RunningImport): Promise<{ file: CsvFile; percentRead(): number }> {
  let bytesRead = 0
  async function* counted() {
    for await (const piece of source.open()) {
      bytesRead += piece.length
      yield piece
    }
  }
  const file = await openCsv(counted())
  return { file, percentRead: () => Math.min(100, Math.floor((bytesRead * 100) / Math.max(source.bytes, 1))) }
}

/** Between two chunks is where an import stops and where it later goes on. */
export function stopIfAsked({ signal, run }: RunningImport): void {
  if (signal?.aborted) throw interrupted(run.fileName)
}
