import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Database, inTransaction } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Clock } from '../../platform/clock.ts'
import { system } from '../../platform/occasion.ts'
import type { FileToImport } from './import-files.ts'
import { tidyImports } from './import-locks.queries.ts'
import { fileSource } from './import-source.ts'
import { interrupted } from './imports.errors.ts'
import { type ImportRun, insertImport, type Progress } from './imports.queries.ts'
import { rejectsFile, rejectsFileName } from './rejects-file.ts'
import { endImport, runImport } from './run-import.job.ts'

export interface FileOptions {
  readonly database: Database
  readonly clock: Clock
  /** The folder that rejected rows are written to. */
  readonly rejectsFolder: string
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** What became of a file. */
export interface ImportedFile {
  readonly run: ImportRun
  /** Where its rejected rows are; null if there are none. */
  readonly rejectsFile: string | null
}

/** Imports a file from disk, and writes its rejected rows into a file beside. */
export async function importFile(file: FileToImport, options: FileOptions): Promise<ImportedFile> {
  const { database, clock, rejectsFolder, signal, onProgress } = options
  const source = await fileSource(file.path)
  const { id } = await inTransaction(database, async (tx) => {
    await tidyImports(tx, clock.now())
    const { kind, name: fileName } = file
    return insertImport(tx, { id: newId(), kind, fileName, state: 'running', bytes: source.bytes, actor: system })
  })
  const run = await runImport(id, { database, clock, source, signal, onProgress }).catch(async (error) => {
    // Nobody goes on with it, as a job would. If the database is what failed, the next import ends this one.
    await endImport(id, interrupted(file.name), { database, clock }).catch(() => undefined)
    throw error
  })
  return { run, rejectsFile: run.rejected > 0 ? await writeRejects(database, run, rejectsFolder) : null }
}

/** Under its name only when it is complete, since it may replace the very file that was imported. */
async function writeRejects(database: Database, run: ImportRun, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const target = path.join(folder, rejectsFileName(run.fileName))
  const unfinished = `${target}.part`
  await pipeline(rejectsFile(database, run), createWriteStream(unfinished))
  await rename(unfinished, target)
  return target
}
