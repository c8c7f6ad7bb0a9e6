import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { askForDelivery } from './ask-for-delivery.ts'
import { dropDeliveries, resumeDeliveries } from './deliveries.queries.ts'
import {
  deleteEndpoint,
  type EndpointChanges,
  type EndpointRow,
  lockEndpoints,
  renewSubscriptions,
  updateEndpoint,
} from './endpoints.queries.ts'
import { lockLanes, wakeLanes } from './lanes.queries.ts'
import { readEndpoint } from './read-endpoint.ts'
import type { WebhookEndpointChanges } from './webhooks.schema.ts'

/**
 * Changes an endpoint. Enabled again, or at another address, it gets at once what it has not got,
 * unless that is skipped.
 * @param version the one that the caller read
 * @throws webhook.unknown_endpoint, request.changed_meanwhile
 */
export async function editEndpoint(
  tx: Tx,
  id: string,
  version: number,
  { isEnabled, skipPending, ...given }: WebhookEndpointChanges,
  occasion: Occasion,
): Promise<EndpointRow> {
  await lockEndpoints(tx)
  const before = await readEndpoint(tx, id)
  if (before.version !== version) throw lostRace()
  const isDisabled = before.disabledAt !== null
  const isMoved = given.url !== undefined && given.url !== before.url
  const changes = { ...given, ...(isMoved && { pausedUntil: null }), ...enabling(isEnabled, isDisabled, occasion.now) }
  await updateEndpoint(tx, id, changes, occasion.now)
  if ((isMoved && !isDisabled) || (isEnabled && (isDisabled || skipPending)))
    await resume(tx, id, skipPending ?? false, occasion.now)
  await renewSubscriptions(tx)
  const after = await readEndpoint(tx, id)
  await writeAudit(tx, occasion, {
    action: 'webhook_endpoint.changed',
    subject: { kind: 'webhook_endpoint', id },
    changes: changesBetween(audited(before), audited(after)),
  })
  return after
}

function enabling(isEnabled: boolean | undefined, isDisabled: boolean, now: Date): EndpointChanges {
  if (isEnabled === undefined || isEnabled !== isDisabled) return {}
  if (isEnabled) return { disabledAt: null, disabledReason: null, pausedUntil: null }
  return { disabledAt: now, disabledReason: 'by_hand' }
}

async function resume(tx: Tx, id: string, isSkipped: boolean, now: Date): Promise<void> {
  await lockLanes(tx, id)
  await (isSkipped ? dropDeliveries(tx, id) : resumeDeliveries(tx, id))
  await wakeLanes(tx, id, now)
  await askForDelivery(tx)
}

/** @throws webhook.unknown_endpoint */
export async function removeEndpoint(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  await lockEndpoints(tx)
  const before = await readEndpoint(tx, id)
  await deleteEndpoint(tx, id)
  await renewSubscriptions(tx)
  await writeAudit(tx, occasion, {
    action: 'webhook_endpoint.deleted',
    subject: { kind: 'webhook_endpoint', id },
    changes: changesBetween(audited(before), null),
  })
}

/** What people decide about an endpoint. */
function audited({ url, description, eventTypes, disabledReason }: EndpointRow): object {
  return { url, description, eventTypes, disabledReason }
}
