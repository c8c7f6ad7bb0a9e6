import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type EventType, emitEvents } from '../../platform/outbox/index.ts'
import { insertEvents } from './redemption-events.queries.ts'
import { insertRedemption, type LockedRedemption, updateRedemptions } from './redemptions.queries.ts'
import type { RedemptionEvent } from './redemptions.schema.ts'

/** Something that happens to a redemption. */
export interface Step {
  readonly kind: RedemptionEvent['kind']
  /** Null when it begins. */
  readonly before: LockedRedemption | null
  readonly after: LockedRedemption
  readonly text?: string | undefined
  /** The company administrator who approves. */
  readonly administratorId?: string
}

/** Stores one step of each of some redemptions, with its event, its audit entry, and what others react to. */
export async function recordSteps(tx: Tx, steps: readonly Step[], occasion: Occasion): Promise<void> {
  if (steps.length === 0) return
  const events = steps.map(({ kind, after, text = null, administratorId = null }) => ({
    redemptionId: after.id,
    kind,
    state: after.state,
    administratorId,
    text,
  }))
  await Promise.all([
    ...steps.map(({ before, after }) => before === null && insertRedemption(tx, after)),
    updateRedemptions(
      tx,
      steps.flatMap(({ before, after }) => (before === null ? [] : after)),
    ),
    insertEvents(tx, occasion, events),
    writeAudit(tx, occasion, ...steps.map(auditOf)),
    emitEvents(tx, occasion, ...steps.flatMap(eventsOf)),
  ])
}

function auditOf({ kind, before, after, text }: Step) {
  return {
    action: `redemption.${kind}`,
    subject: { kind: 'redemption', id: after.id },
    companyId: after.currentCompanyId,
    changes: changesBetween(before, { ...after, ...(text !== undefined && { text }) }),
    personal: { personId: after.memberId, fields: ['text'] },
  }
}

const EVENTS: Partial<Record<RedemptionEvent['kind'], EventType>> = {
  requested: 'redemption.requested',
  rejected: 'redemption.rejected',
  fulfilled: 'redemption.fulfilled',
  cancelled: 'redemption.cancelled',
}

function eventsOf({ kind, before, after }: Step) {
  const own = EVENTS[kind]
  const isApproved = after.state === 'approved' && before?.state !== 'approved'
  const types: EventType[] = [...(own ? [own] : []), ...(isApproved ? (['redemption.approved'] as const) : [])]
  return types.map((type) => ({ type, companyId: after.currentCompanyId, payload: payloadOf(after) }))
}

function payloadOf({ id, currentCompanyId, memberId, rewardId, points, state }: LockedRedemption) {
  return { redemptionId: id, companyId: currentCompanyId, memberId, rewardId, points, state }
}
