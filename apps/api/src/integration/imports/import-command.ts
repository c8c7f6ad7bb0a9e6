import type { Database } from '@stamkund/database'
import { onStop } from '@stamkund/database/stop'
import type { Clock } from '../../platform/clock.ts'
import { DomainError } from '../../platform/errors.ts'
import { type ImportedFile, importFile } from './import-file.job.ts'
import { type FileToImport, findFiles } from './import-files.ts'
import { exitCodeOf, jsonOf, type SummaryOfImport, textOf } from './import-summary.ts'
import { withProgressBar } from './progress-bar.ts'

interface Club {
  readonly database: Database
  readonly clock: Clock
}

export type WithClub = <Result>(work: (club: Club) => Promise<Result>) => Promise<Result>

export interface ImportCommandOptions {
  readonly json?: boolean
  /** The folder that rejected rows are written to; the current one if it is left out. */
  readonly rejects?: string
}

/**
 * `stamkund import`: imports files and folders. Exit code 0: all rows are in; 2: finished, with rejected rows; 1: failed.
 * A signal stops it after the chunk that is going in; importing the same again does the rest.
 * @param withClub opens the club, and closes it when the work is done
 */
export async function importCommand(
  withClub: WithClub,
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<void> {
  const stopping = new AbortController()
  const done = importAndReport(withClub, paths, options, stopping.signal)
  onStop(async () => {
    stopping.abort()
    await done.catch(() => undefined)
  })
  await done
}

async function importAndReport(
  withClub: WithClub,
  paths: readonly string[],
  { json = false, rejects = '.' }: ImportCommandOptions,
  signal: AbortSignal,
): Promise<void> {
  const { files, ignored } = await findFiles(paths)
  try {
    const imported = await withClub((club) => importAll(club, files, rejects, signal))
    const summary: SummaryOfImport = { files: imported, ignoredFiles: ignored }
    process.stdout.write(json ? jsonOf(summary) : textOf(summary))
    process.exitCode = exitCodeOf(summary)
  } catch (error) {
    if (!signal.aborted || !(error instanceof DomainError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** Nothing comes after a file that failed: it would build on what is missing. */
async function importAll(
  club: Club,
  files: readonly FileToImport[],
  rejectsFolder: string,
  signal: AbortSignal,
): Promise<ImportedFile[]> {
  const imported: ImportedFile[] = []
  for (const file of files) {
    const result = await withProgressBar(file.name, (onProgress) =>
      importFile(file, { ...club, rejectsFolder, signal, onProgress }),
    )
    imported.push(result)
    if (result.run.state === 'failed') break
  }
  return imported
}
