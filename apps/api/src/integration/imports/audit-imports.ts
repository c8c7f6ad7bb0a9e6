import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { actorOfImport, type ImportRun } from './imports.queries.ts'

/** One entry for a whole file that was taken on: what is in it is not told row by row. */
export function auditQueued(tx: Tx, run: ImportRun, now: Date): Promise<void> {
  const { kind, fileName, bytes } = run
  return audit(tx, run, now, 'import.queued', { kind, fileName, bytes })
}

/** One entry for a run that ended, with what became of its rows. */
export function auditEnd(tx: Tx, run: ImportRun, now: Date): Promise<void> {
  const { kind, fileName, imported, unchanged, rejected, failureCode } = run
  const counts = { kind, fileName, imported, unchanged, rejected, ...(failureCode !== null && { failureCode }) }
  return audit(tx, run, now, failureCode === null ? 'import.finished' : 'import.failed', counts)
}

/** Who stopped a run, and how far it had come. */
export function auditCancelled(tx: Tx, run: ImportRun, occasion: Pick<Occasion, 'actor' | 'now'>): Promise<void> {
  const { kind, fileName, imported, unchanged, rejected } = run
  const changes = changesBetween(null, { kind, fileName, imported, unchanged, rejected })
  return writeAudit(tx, occasion, { action: 'import.cancelled', subject: { kind: 'import', id: run.id }, changes })
}

function audit(tx: Tx, run: ImportRun, now: Date, action: string, said: object): Promise<void> {
  const actor = actorOfImport(run)
  return writeAudit(
    tx,
    { actor, now },
    { action, subject: { kind: 'import', id: run.id }, changes: changesBetween(null, said) },
  )
}
