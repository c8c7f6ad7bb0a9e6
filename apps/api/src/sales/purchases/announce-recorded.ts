import type { Db, Tx } from '@stamkund/database'
import { emitEvents, type NewEvent, readSubscribed } from '../../platform/outbox/index.ts'
import { campaignOf } from '../../points/award-rules/index.ts'
import type { Outcome } from './purchase-outcome.ts'
import type { RecordedPurchase } from './purchases.schema.ts'

/** What somebody wants to be told of every document: there may be many thousands. */
export interface Wanted {
  readonly recorded: boolean
  readonly given: boolean
}

/** Asked before documents are recorded, with something else, since a budget that they use is locked at the end. */
export async function readWanted(db: Db): Promise<Wanted> {
  const types = await readSubscribed(db, ['purchase.recorded', 'award.given'])
  return { recorded: types.has('purchase.recorded'), given: types.has('award.given') }
}

/** Tells others which returns took points back and, if wanted, which documents were recorded and given by campaigns. */
export async function announceRecorded(
  tx: Tx,
  occasion: { readonly now: Date },
  outcomes: readonly Outcome[],
  wanted: Wanted,
): Promise<void> {
  const recorded = outcomes.flatMap((outcome) => (outcome.outcome === 'recorded' ? outcome.purchase : []))
  const takenBack = recorded.filter(hasTakenBack).map(({ id, companyId, points }) => ({
    type: 'points.taken_back' as const,
    companyId,
    payload: { purchaseId: id, companyId, points: -points.awarded },
  }))
  const events = (wanted.recorded ? recorded : []).map(({ id, companyId, points, awards }) => ({
    type: 'purchase.recorded' as const,
    companyId,
    payload: { purchaseId: id, companyId, points, awards },
  }))
  await emitEvents(tx, occasion, ...events, ...(wanted.given ? recorded.flatMap(givenByCampaigns) : []), ...takenBack)
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
