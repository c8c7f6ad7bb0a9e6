import { type Db, statement, type Tx } from '@stamkund/database'
import { desc, eq, lt } from 'drizzle-orm'
import type { DomainError } from '../../platform/errors.ts'
import type { Actor } from '../../platform/occasion.ts'
import type { Header } from './csv/csv-file.ts'
import type { Delimiter } from './csv/records.ts'
import type { ImportKind } from './import-kinds.ts'
import { cancelled } from './imports.errors.ts'
import { importPiece, importRun } from './imports.table.ts'

export type ImportRun = typeof importRun.$inferSelect

export async function readImport(db: Db, id: string): Promise<ImportRun | undefined> {
  const [run] = await db.select.select().from(importRun).where(eq(importRun.id, id))
  return run
}

/** Until the transaction ends, nobody else counts rows of it or ends it. */
export async function lockImportRun(tx: Tx, id: string): Promise<ImportRun | undefined> {
  const [run] = await tx.write.select().from(importRun).where(eq(importRun.id, id)).for('update')
  return run
}

/** Newest first. */
export function listImports(db: Db, limit: number, beforeId: string | undefined): Promise<ImportRun[]> {
  return db.select
    .select()
    .from(importRun)
    .where(beforeId === undefined ? undefined : lt(importRun.id, beforeId))
    .orderBy(desc(importRun.id))
    .limit(limit)
}

export interface NewImport {
  readonly id: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly state: 'queued' | 'running'
  readonly bytes: number
  readonly actor: Actor
}

export async function insertImport(tx: Tx, { actor, ...run }: NewImport): Promise<ImportRun> {
  const { kind: actorKind, id: actorId, requestId } = actor
  const values = { ...run, actorKind, actorId, requestId }
  return only(await tx.write.insert(importRun).values(values).returning())
}

/** Who sent the file. */
export function actorOfImport({ actorKind: kind, actorId: id, requestId }: ImportRun): Actor {
  return { kind, id, requestId }
}

export async function insertPiece(tx: Tx, importId: string, pieceNo: number, content: Buffer): Promise<void> {
  await tx.write.insert(importPiece).values({ importId, pieceNo, content })
}

const PIECE = statement('import_piece', 'select content from import_piece where import_id = $1 and piece_no = $2')

/** The pieces of an upload, in order, one at a time. */
export async function* readPieces(db: Db, importId: string): AsyncGenerator<Buffer> {
  for (let pieceNo = 0; ; pieceNo += 1) {
    const [piece] = await db.rows<{ content: Buffer }>(PIECE, [importId, pieceNo])
    if (piece === undefined) return
    yield piece.content
  }
}

export async function startImport(tx: Tx, id: string, now: Date): Promise<ImportRun> {
  const [run] = await tx.write.select().from(importRun).where(eq(importRun.id, id))
  if (run !== undefined && (run.startedAt !== null || run.finishedAt !== null)) return run
  return only(
    await tx.write.update(importRun).set({ state: 'running', startedAt: now }).where(eq(importRun.id, id)).returning(),
  )
}

export async function rememberHeader(tx: Tx, id: string, header: Header, unknownColumns: string[]): Promise<void> {
  const { names, delimiter, isRejects } = header
  await tx.write
    .update(importRun)
    .set({ columns: [...names], delimiter, isRejectsFile: isRejects, unknownColumns })
    .where(eq(importRun.id, id))
}

/** Null if the file was never opened. */
export function headerOf({ columns, delimiter, isRejectsFile }: ImportRun): Header | null {
  if (columns === null || delimiter === null) return null
  return { names: columns, delimiter: delimiter as Delimiter, isRejects: isRejectsFile }
}

export async function setRows(tx: Tx, id: string, rows: number): Promise<void> {
  await tx.write.update(importRun).set({ rows }).where(eq(importRun.id, id))
}

export interface Counts {
  readonly imported: number
  readonly unchanged: number
  readonly rejected: number
}

export interface Progress extends Counts {
  /** 0 to 100. */
  readonly percent: number
}

const ADD_COUNTS = statement(
  'import_add_counts',
  `update import_run set imported = imported + $2, unchanged = unchanged + $3, rejected = rejected + $4,
     progress_percent = coalesce((imported + unchanged + rejected + $2 + $3 + $4) * 100 / nullif(rows, 0), $5)
   where id = $1 and state = 'running'
   returning imported, unchanged, rejected, progress_percent as percent`,
)

/**
 * Counts a chunk inside its own transaction, so that the counts are what went in, whatever is killed when.
 * @throws DomainError `import.cancelled` if it was stopped meanwhile, so that the chunk does not go in
 * @param percentRead how much of the file has been read, which is the progress where the number of rows is not known
 */
export async function addCounts(tx: Tx, id: string, counts: Counts, percentRead: number): Promise<Progress> {
  const { imported, unchanged, rejected } = counts
  const [progress] = await tx.rows<Progress>(ADD_COUNTS, [id, imported, unchanged, rejected, percentRead])
  if (progress === undefined) throw cancelled()
  return progress
}

export async function finishImport(tx: Tx, id: string, now: Date): Promise<ImportRun> {
  const [run] = await tx.write.select().from(importRun).where(eq(importRun.id, id))
  const done = run === undefined ? 0 : run.imported + run.unchanged + run.rejected
  return only(
    await tx.write
      .update(importRun)
      .set({ state: 'finished', rows: done, progressPercent: 100, finishedAt: now })
      .where(eq(importRun.id, id))
      .returning(),
  )
}

export async function failImport(tx: Tx, id: string, { code, message }: DomainError, now: Date): Promise<ImportRun> {
  return only(
    await tx.write
      .update(importRun)
      .set({ state: 'failed', failureCode: code, failureMessage: message, finishedAt: now })
      .where(eq(importRun.id, id))
      .returning(),
  )
}

export async function deletePieces(tx: Tx, id: string): Promise<void> {
  await tx.write.delete(importPiece).where(eq(importPiece.importId, id))
}

function only(runs: ImportRun[]): ImportRun {
  const [run] = runs
  if (run === undefined) throw importIsGone()
  return run
}

function importIsGone(): Error {
  return new Error('the import was deleted while it ran')
}
