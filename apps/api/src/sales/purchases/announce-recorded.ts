import type { Tx } from '@stamkund/database'
import { emitEvents, isSubscribed } from '../../platform/outbox/index.ts'
import type { Outcome } from './purchase-outcome.ts'
import type { RecordedPurchase } from './purchases.schema.ts'

/**
 * Tells others which returns took points back, and which documents were recorded, if anybody wants to know that: there may
 * be many thousands.
 */
export async function announceRecorded(
  tx: Tx,
  occasion: { readonly now: Date },
  outcomes: readonly Outcome[],
): Promise<void> {
  const recorded = outcomes.flatMap((outcome) => (outcome.outcome === 'recorded' ? outcome.purchase : []))
  const takenBack = recorded.filter(hasTakenBack).map(({ id, companyId, points }) => ({
    type: 'points.taken_back' as const,
    companyId,
    payload: { purchaseId: id, companyId, points: -points.awarded },
  }))
  const isWanted = recorded.length > 0 && (await isSubscribed(tx, 'purchase.recorded'))
  const events = (isWanted ? recorded : []).map(({ id, companyId, points, awards }) => ({
    type: 'purchase.recorded' as const,
    companyId,
    payload: { purchaseId: id, companyId, points, awards },
  }))
  await emitEvents(tx, occasion, ...events, ...takenBack)
}

function hasTakenBack({ points, awards }: RecordedPurchase): boolean {
  return points.awarded < 0 && awards.some(({ reason }) => reason.kind === 'return')
}
