import type { Tx } from '@stamkund/database'
import type { RowResult } from './formats/format.ts'
import { addCounts, type Progress } from './imports.queries.ts'
import { insertRejects, type RejectedRow } from './rejects.queries.ts'

interface RowOfFile {
  readonly lineNo: number
  readonly content: string
}

/**
 * Counts a chunk of rows and keeps the rejected ones, inside the transaction that puts the others in.
 * @param results one per row, in their order
 * @returns how far the import has come
 */
export async function recordResults(
  tx: Tx,
  importId: string,
  rows: readonly RowOfFile[],
  results: readonly RowResult[],
  percentRead: number,
): Promise<Progress> {
  const counts = { imported: 0, unchanged: 0, rejected: 0 }
  const rejects: RejectedRow[] = []
  for (const [index, { lineNo, content }] of rows.entries()) {
    const result = results[index]
    if (result === undefined) throw new Error('each row of a chunk needs a result')
    counts[result.outcome] += 1
    if (result.outcome === 'rejected') rejects.push({ lineNo, content, fault: result.fault })
  }
  await insertRejects(tx, importId, rejects)
  return addCounts(tx, importId, counts, percentRead)
}
