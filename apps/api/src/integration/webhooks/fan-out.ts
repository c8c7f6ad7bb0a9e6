import type { Tx } from '@stamkund/database'
import type { OutboxEvent } from '../../platform/outbox/index.ts'
import { askForDelivery } from './ask-for-delivery.ts'
import { insertDeliveries } from './deliveries.queries.ts'
import { lockSubscribers, wants } from './endpoints.queries.ts'
import { CLUB, queueLanes } from './lanes.queries.ts'
import { bodyOf } from './sign.ts'

/** Queues events for every enabled endpoint that takes them, and asks for the job that sends them. */
export async function fanOutToWebhooks(tx: Tx, events: readonly OutboxEvent[], now: Date): Promise<void> {
  const subscribers = await lockSubscribers(tx)
  const deliveries = events.flatMap((event) => {
    const takers = subscribers.filter((subscriber) => wants(subscriber, event.type))
    if (takers.length === 0) return []
    const body = bodyOf(event.type, event.occurredAt, event.payload)
    return takers.map(({ id: endpointId }) => ({
      endpointId,
      companyId: event.companyId ?? CLUB,
      eventId: event.id,
      type: event.type,
      body,
    }))
  })
  if (deliveries.length === 0) return
  await insertDeliveries(tx, deliveries, now)
  await queueLanes(tx, deliveries, now)
  await askForDelivery(tx)
}
