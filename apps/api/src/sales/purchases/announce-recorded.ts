import type { Tx } from '@stamkund/database'
import { emitEvents, isSubscribed, type NewEvent } from '../../platform/outbox/index.ts'
import { campaignOf } from '../../points/award-rules/index.ts'
import type { Outcome } from './purchase-outcome.ts'
import type { RecordedPurchase } from './purchases.schema.ts'

/**
 * Tells others which returns took points back, and which documents were recorded and given something by campaigns, if
 * anybody wants to know that: there may be many thousands.
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
  const byCampaigns = recorded.flatMap(givenByCampaigns)
  const [tellsRecorded, tellsGiven] = await Promise.all([
    recorded.length > 0 && isSubscribed(tx, 'purchase.recorded'),
    byCampaigns.length > 0 && isSubscribed(tx, 'award.given'),
  ])
  const events = (tellsRecorded ? recorded : []).map(({ id, companyId, points, awards }) => ({
    type: 'purchase.recorded' as const,
    companyId,
    payload: { purchaseId: id, companyId, points, awards },
  }))
  await emitEvents(tx, occasion, ...events, ...(tellsGiven ? byCampaigns : []), ...takenBack)
}

/** What each campaign gave on a purchase. */
function givenByCampaigns({ id, companyId, awards }: RecordedPurchase): NewEvent[] {
  const given = new Map<string, number>()
  for (const { ruleId, points } of awards) {
    const campaignId = campaignOf(ruleId)
    if (campaignId !== null && points > 0) given.set(campaignId, (given.get(campaignId) ?? 0) + points)
  }
  return [...given].map(([campaignId, points]) => ({
    type: 'award.given',
    companyId,
    payload: { purchaseId: id, companyId, campaignId, points },
  }))
}

function hasTakenBack({ points, awards }: RecordedPurchase): boolean {
  return points.awarded < 0 && awards.some(({ reason }) => reason.kind === 'return')
}
