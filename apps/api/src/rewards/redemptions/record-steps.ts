import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Actor, Occasion } from '../../platform/occasion.ts'
import { type EventType, emitEvents } from '../../platform/outbox/index.ts'
import { insertEvents } from './redemption-events.queries.ts'
import { insertRedemptions, type LockedRedemption, updateRedemptions } from './redemptions.queries.ts'
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
  /** Who does it, where that is not the actor of the occasion. */
  readonly actor?: Actor
}

/** Stores one step of each of some redemptions, with its event, its audit entry, and what others react to. */
export async function recordSteps(tx: Tx, steps: readonly Step[], occasion: Occasion): Promise<void> {
  if (steps.length === 0) return
  const events = steps.map(({ kind, after, text = null, administratorId = null, actor = occasion.actor }) => ({
    redemptionId: after.id,
    kind,
    state: after.state,
    administratorId,
    text,
    actor,
  }))
  await Promise.all([
    insertRedemptions(
      tx,
      steps.flatMap(({ before, after }) => (before === null ? after : [])),
    ),
    updateRedemptions(
      tx,
      steps.flatMap(({ before, after }) => (before === null ? [] : after)),
    ),
    insertEvents(tx, occasion.now, events),
    writeAudit(tx, occasion, ...steps.map(auditOf)),
    emitEvents(tx, occasion, ...steps.flatMap(eventsOf)),
  ])
}

function auditOf({ kind, before, after, text, actor }: Step) {
  return {
    ...(actor && { actor }),
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
