import type { Tx } from '@stamkund/database'
import { emitEvents, isSubscribed } from '../../platform/outbox/index.ts'
import type { Outcome } from './purchase-outcome.ts'

/** Tells others which documents were recorded, if anybody wants to know: there may be many thousands. */
export async function announceRecorded(
  tx: Tx,
  occasion: { readonly now: Date },
  outcomes: readonly Outcome[],
): Promise<void> {
  const recorded = outcomes.flatMap((outcome) => (outcome.outcome === 'recorded' ? outcome.purchase : []))
  if (recorded.length === 0 || !(await isSubscribed(tx, 'purchase.recorded'))) return
  const events = recorded.map(({ id, companyId, points, awards }) => ({
    type: 'purchase.recorded' as const,
    companyId,
    payload: { purchaseId: id, companyId, points, awards },
  }))
  await emitEvents(tx, occasion, ...events)
}
