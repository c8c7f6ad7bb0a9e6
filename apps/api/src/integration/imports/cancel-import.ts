import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { auditCancelled } from './audit-imports.ts'
import { cancelled, hasEnded, unknownImport } from './imports.errors.ts'
import { deletePieces, failImport, type ImportRun, lockImportRun } from './imports.queries.ts'
import { deleteStagedRows } from './staged-rows.queries.ts'

/**
 * Stops an import that waits or runs. A chunk that is going in at this moment does not go in: it can't count itself any more.
 * @throws DomainError `import.unknown`, `import.has_ended`
 */
export async function cancelImport(tx: Tx, id: string, occasion: Pick<Occasion, 'actor' | 'now'>): Promise<ImportRun> {
  const run = await lockImportRun(tx, id)
  if (run === undefined) throw unknownImport()
  if (run.finishedAt !== null) throw hasEnded()
  await deleteStagedRows(tx, id)
  await deletePieces(tx, id)
  const ended = await failImport(tx, id, cancelled(), occasion.now)
  await auditCancelled(tx, ended, occasion)
  return ended
}
