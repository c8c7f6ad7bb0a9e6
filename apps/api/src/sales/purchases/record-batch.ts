import type { Tx } from '@stamkund/database'
import type { z } from 'zod'
import { announceRecorded, readWanted } from './announce-recorded.ts'
import { type BatchResult, NewPurchase, type RecordedBatch } from './purchases.schema.ts'
import { recordedAnswers } from './read-purchase.ts'
import { recordPurchases } from './record-purchases.ts'
import { type RecordablePurchase, toRecordable } from './recordable-purchase.ts'

/** Records the items of a batch that are well formed and reports on every item, in the order of the request. */
export async function recordBatch(
  tx: Tx,
  items: readonly unknown[],
  { today, now, recordedBy }: { readonly today: string; readonly now: Date; readonly recordedBy: string },
): Promise<z.infer<typeof RecordedBatch>> {
  const results: BatchResult[] = []
  const documents: { index: number; document: RecordablePurchase }[] = []
  items.forEach((item, index) => {
    const parsed = NewPurchase.safeParse(item)
    if (parsed.success) {
      documents.push({ index, document: toRecordable(parsed.data, recordedBy) })
      return
    }
    const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    results[index] = {
      index,
      status: 422,
      problem: { code: 'request.invalid', detail: 'The document is not valid.', errors },
    }
  })
  const wanted = await readWanted(tx)
  const outcomes = await recordPurchases(
    tx,
    documents.map(({ document }) => document),
    { today, now },
  )
  await announceRecorded(tx, { now }, outcomes, wanted)
  const repeated = outcomes.flatMap((outcome) => (outcome.outcome === 'unchanged' ? outcome.id : []))
  const answers = await recordedAnswers(tx, repeated)
  outcomes.forEach((outcome, position) => {
    const index = documents[position]?.index ?? 0
    if (outcome.outcome === 'rejected') {
      const errors = outcome.faults.map(({ path, message }) => ({ path, message }))
      results[index] = {
        index,
        status: outcome.status,
        problem: { code: outcome.code, detail: outcome.message, errors },
      }
    } else {
      const isNew = outcome.outcome === 'recorded'
      const purchase = isNew ? outcome.purchase : answers.get(outcome.id)
      results[index] = { index, status: isNew ? 201 : 200, ...(purchase && { purchase }) }
    }
  })
  return {
    recorded: results.filter(({ status }) => status === 201).length,
    unchanged: results.filter(({ status }) => status === 200).length,
    rejected: results.filter(({ status }) => status >= 400).length,
    results,
  }
}
