import type { Db, Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { askForDelivery } from './ask-for-delivery.ts'
import { type DeliveryRow, findDelivery, requeueDeliveries, requeueDelivery } from './deliveries.queries.ts'
import { lockEndpoints } from './endpoints.queries.ts'
import { CLUB, lockLanes, wakeLanes } from './lanes.queries.ts'
import { readEndpoint } from './read-endpoint.ts'
import { endpointDisabled, unknownDelivery } from './webhooks.errors.ts'
import type { Replay } from './webhooks.schema.ts'

/** @throws webhook.unknown_delivery */
export async function readDelivery(db: Db, id: string): Promise<DeliveryRow> {
  const delivery = await findDelivery(db, id)
  if (delivery === undefined) throw unknownDelivery()
  return delivery
}

/**
 * Sends a delivery once more, with the same event id and body, before later ones of its company that wait.
 * @throws webhook.unknown_delivery, webhook.endpoint_disabled
 */
export async function replayDelivery(tx: Tx, id: string, occasion: Occasion): Promise<DeliveryRow> {
  await lockEndpoints(tx)
  const { endpointId, companyId } = await readDelivery(tx, id)
  await prepare(tx, endpointId)
  await requeueDelivery(tx, { id, endpointId })
  await wake(tx, endpointId, occasion.now)
  await writeAudit(tx, occasion, {
    action: 'webhook_delivery.replayed',
    subject: { kind: 'webhook_delivery', id },
    companyId: companyId === CLUB ? null : companyId,
  })
  return readDelivery(tx, id)
}

/**
 * Sends the deliveries of a span of time once more, in their order.
 * @returns how many
 * @throws webhook.unknown_endpoint, webhook.endpoint_disabled
 */
export async function replaySpan(tx: Tx, endpointId: string, { from, to, state }: Replay, occasion: Occasion) {
  await lockEndpoints(tx)
  await prepare(tx, endpointId)
  const states = state === undefined ? (['delivered', 'failed', 'dropped'] as const) : [state]
  const replayed = await requeueDeliveries(tx, endpointId, { states, from: new Date(from), to: new Date(to) })
  await wake(tx, endpointId, occasion.now)
  await writeAudit(tx, occasion, {
    action: 'webhook_endpoint.replayed',
    subject: { kind: 'webhook_endpoint', id: endpointId },
    changes: { deliveries: { before: null, after: { from, to, state: state ?? null, replayed } } },
  })
  return replayed
}

async function prepare(tx: Tx, endpointId: string): Promise<void> {
  const { disabledAt } = await readEndpoint(tx, endpointId)
  if (disabledAt !== null) throw endpointDisabled()
  await lockLanes(tx, endpointId)
}

async function wake(tx: Tx, endpointId: string, now: Date): Promise<void> {
  await wakeLanes(tx, endpointId, now)
  await askForDelivery(tx)
}
