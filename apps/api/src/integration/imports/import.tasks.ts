import type { Database } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import type { Job, Tasks } from '../../platform/jobs/index.ts'
import { uploadSource } from './import-source.ts'
import { failedUnexpectedly } from './imports.errors.ts'
import { readImport } from './imports.queries.ts'
import { endImport, runImport } from './run-import.job.ts'

/** The job that runs an uploaded file; its payload is `{ importId }`. */
export const RUN_IMPORT = 'imports.run'

export function importTasks(club: { readonly database: Database; readonly clock: Clock }): Tasks {
  return {
    [RUN_IMPORT]: async (payload, { signal, isLastAttempt }: Job) => {
      const importId = String((payload as { importId: unknown }).importId)
      const run = await readImport(club.database, importId)
      if (run === undefined) return
      const source = uploadSource(club.database, importId, run.bytes)
      try {
        await runImport(importId, { ...club, source, signal })
      } catch (error) {
        if (isLastAttempt) await endImport(importId, failedUnexpectedly(), club)
        throw error
      }
    },
  }
}
