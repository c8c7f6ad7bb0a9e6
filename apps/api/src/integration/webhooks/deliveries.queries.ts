import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import { and, desc, eq, lt } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Lane } from './lanes.queries.ts'
import type { Answer } from './post-webhook.ts'
import type { DeliveryState } from './webhooks.schema.ts'
import { webhookAttempt, webhookDelivery, webhookLane } from './webhooks.table.ts'

const DELIVERY = insertTarget('webhook_delivery', {
  id: 'uuid',
  endpoint_id: 'uuid',
  company_id: 'uuid',
  event_id: 'uuid',
  type: 'text',
  body: 'text',
  state: 'text',
  attempts: 'int',
  created_at: 'timestamptz',
})

export interface NewDelivery extends Lane {
  readonly eventId: string
  readonly type: string
  readonly body: string
}

/** In the order of sending. */
export async function insertDeliveries(tx: Tx, deliveries: readonly NewDelivery[], now: Date): Promise<void> {
  await insertRows(
    tx,
    DELIVERY,
    deliveries.map(({ endpointId, companyId, eventId, type, body }) => [
      newId(),
      endpointId,
      companyId,
      eventId,
      type,
      body,
      'pending',
      0,
      now.toISOString(),
    ]),
  )
}

/** What a lane sends next. */
export interface PendingDelivery {
  readonly id: string
  readonly eventId: string
  readonly body: string
  readonly attempts: number
  readonly failingSince: Date | null
}

const HEAD = statement(
  'webhook_delivery_head',
  `select d.id, d.event_id as "eventId", d.body, d.attempts, d.failing_since as "failingSince"
   from webhook_delivery d
   where d.endpoint_id = $1 and d.company_id = $2 and d.state = 'pending'
     and exists (select from webhook_endpoint e where e.id = $1 and e.disabled_at is null)
   order by d.position limit 1`,
)

/** The first pending delivery of a lane, if its endpoint takes any. */
export async function readHead(db: Db, { endpointId, companyId }: Lane): Promise<PendingDelivery | undefined> {
  const [head] = await db.rows<PendingDelivery>(HEAD, [endpointId, companyId])
  return head
}

const RECORD = statement(
  'webhook_attempt_record',
  `with attempted as (
     insert into webhook_attempt (delivery_id, attempted_at, status, milliseconds, error, response)
     values ($1, $2, $3, $4, $5, $6)
   )
   update webhook_delivery
   set attempts = attempts + 1, last_status = $3, last_error = $5, state = $7,
     delivered_at = case when $7 = 'delivered' then $2::timestamptz end,
     failing_since = case when $7 <> 'delivered' then coalesce(failing_since, $2) end
   where id = $1`,
)

/** Notes an attempt and the state that the delivery has after it. */
export async function insertAttempt(
  tx: Tx,
  deliveryId: string,
  { status, milliseconds, error, response }: Answer,
  state: DeliveryState,
  now: Date,
): Promise<void> {
  await tx.rows(RECORD, [deliveryId, now.toISOString(), status, milliseconds, error, response, state])
}

const REQUEUE = `
  set state = 'pending', attempts = 0, failing_since = null, delivered_at = null
  where endpoint_id = $1`

const RESUME = statement(
  'webhook_deliveries_resume',
  `update webhook_delivery ${REQUEUE} and state in ('pending', 'failed') and (state = 'failed' or attempts > 0)`,
)

/** Starts anew with what an endpoint has not got. Its lanes are locked. */
export async function resumeDeliveries(tx: Tx, endpointId: string): Promise<void> {
  await tx.rows(RESUME, [endpointId])
}

const DROP = statement(
  'webhook_deliveries_drop',
  `update webhook_delivery set state = 'dropped' where endpoint_id = $1 and state in ('pending', 'failed')`,
)

/** Gives up what an endpoint has not got. Its lanes are locked. */
export async function dropDeliveries(tx: Tx, endpointId: string): Promise<void> {
  await tx.rows(DROP, [endpointId])
}

const REPLAY_ONE = statement('webhook_delivery_replay', `update webhook_delivery ${REQUEUE} and id = $2`)

/** Queues a delivery once more. The lanes of its endpoint are locked. */
export async function requeueDelivery(tx: Tx, { id, endpointId }: { id: string; endpointId: string }): Promise<void> {
  await tx.rows(REPLAY_ONE, [endpointId, id])
}

const REPLAY = statement(
  'webhook_deliveries_replay',
  `with replayed as (
     update webhook_delivery ${REQUEUE} and state = any($2) and created_at >= $3 and created_at < $4 returning 1
   ) select count(*) as replayed from replayed`,
)

/** Queues deliveries of a span of time once more. The lanes of the endpoint are locked. */
export async function requeueDeliveries(
  tx: Tx,
  endpointId: string,
  { states, from, to }: { states: readonly DeliveryState[]; from: Date; to: Date },
): Promise<number> {
  const values = [endpointId, states, from.toISOString(), to.toISOString()]
  const [row] = await tx.rows<{ replayed: number }>(REPLAY, values)
  return row?.replayed ?? 0
}

export type DeliveryRow = typeof webhookDelivery.$inferSelect & { readonly dueAt: Date | null }
export type AttemptRow = typeof webhookAttempt.$inferSelect

function selectDeliveries(db: Db) {
  return db.select
    .select({ row: webhookDelivery, dueAt: webhookLane.dueAt })
    .from(webhookDelivery)
    .innerJoin(
      webhookLane,
      and(eq(webhookLane.endpointId, webhookDelivery.endpointId), eq(webhookLane.companyId, webhookDelivery.companyId)),
    )
}

export async function findDelivery(db: Db, id: string): Promise<DeliveryRow | undefined> {
  const [found] = await selectDeliveries(db).where(eq(webhookDelivery.id, id))
  return found && { ...found.row, dueAt: found.dueAt }
}

export interface DeliveryFilter {
  readonly endpointId: string
  readonly state: DeliveryState | undefined
  readonly limit: number
  readonly beforePosition: number | undefined
}

/** Newest first. */
export async function listDeliveries(
  db: Db,
  { endpointId, state, limit, beforePosition }: DeliveryFilter,
): Promise<DeliveryRow[]> {
  const found = await selectDeliveries(db)
    .where(
      and(
        eq(webhookDelivery.endpointId, endpointId),
        state === undefined ? undefined : eq(webhookDelivery.state, state),
        beforePosition === undefined ? undefined : lt(webhookDelivery.position, beforePosition),
      ),
    )
    .orderBy(desc(webhookDelivery.position))
    .limit(limit)
  return found.map(({ row, dueAt }) => ({ ...row, dueAt }))
}

/** The last ones, newest first. */
export function listAttempts(db: Db, deliveryId: string, limit: number): Promise<AttemptRow[]> {
  return db.select
    .select()
    .from(webhookAttempt)
    .where(eq(webhookAttempt.deliveryId, deliveryId))
    .orderBy(desc(webhookAttempt.id))
    .limit(limit)
}

const BACKLOG = statement(
  'webhook_backlog',
  `select count(*) as pending, coalesce(extract(epoch from now() - min(d.created_at)), 0)::float8 as "oldestSeconds"
   from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id
   where d.state = 'pending' and e.disabled_at is null`,
)

/** What enabled endpoints have not got yet, and for how long the oldest of it has waited. */
export async function webhookBacklog(db: Db): Promise<{ pending: number; oldestSeconds: number }> {
  const [backlog] = await db.rows<{ pending: number; oldestSeconds: number }>(BACKLOG)
  return backlog ?? { pending: 0, oldestSeconds: 0 }
}

const FORGET = statement(
  'webhook_deliveries_forget',
  `delete from webhook_delivery d using webhook_endpoint e
   where e.id = d.endpoint_id and d.created_at < $1 and (d.state in ('delivered', 'dropped') or e.disabled_at < $1)`,
)

/** Deletes deliveries from before that moment, with their attempts; what an endpoint has yet to get is kept. */
export async function forgetDeliveries(tx: Tx, before: Date): Promise<void> {
  await tx.rows(FORGET, [before.toISOString()])
}
