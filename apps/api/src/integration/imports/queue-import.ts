import type { Tx } from '@stamkund/database'
import { addJob } from '../../platform/jobs/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { auditQueued } from './audit-imports.ts'
import { openCsv } from './csv/csv-file.ts'
import { likelyKindOfFile, unknownColumns } from './formats/all-formats.ts'
import { RUN_IMPORT } from './import.tasks.ts'
import { importKinds } from './import-kinds.ts'
import { unknownKind } from './imports.errors.ts'
import { type ImportRun, insertImport, readPieces } from './imports.queries.ts'

export interface Upload {
  readonly id: string
  readonly fileName: string
  /** What the caller says the file is about; else its name says so. */
  readonly kind: string | undefined
  readonly bytes: number
}

/**
 * Takes an upload on whose pieces have all arrived; a job imports it.
 * @throws DomainError `import.unknown_kind`; FileRefused for a file whose first line is not what its kind needs
 */
export async function queueImport(
  tx: Tx,
  { id, fileName, kind: said, bytes }: Upload,
  { actor, now }: Pick<Occasion, 'actor' | 'now'>,
): Promise<ImportRun> {
  const kind = importKinds.find((kind) => kind === (said ?? likelyKindOfFile(fileName)))
  if (kind === undefined) throw unknownKind(said ?? fileName)
  const { header, batches } = await openCsv(readPieces(tx, id))
  await batches.return(undefined)
  unknownColumns(kind, header)
  await addJob(tx, RUN_IMPORT, { importId: id })
  const run = await insertImport(tx, { id, kind, fileName, state: 'queued', bytes, actor })
  await auditQueued(tx, run, now)
  return run
}
