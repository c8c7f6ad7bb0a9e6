import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { EventType } from './event-types.ts'

export interface NewEvent {
  readonly type: EventType
  /** Events of a company are delivered in their order; null: the club's own. */
  readonly companyId: string | null
  /** What the receiver gets: JSON, with ids rather than names of persons, without costs or margins. */
  readonly payload: object
}

export interface OutboxEvent extends NewEvent {
  readonly id: string
  readonly position: number
  readonly occurredAt: Date
}

const EVENT = insertTarget('outbox_event', {
  id: 'uuid',
  type: 'text',
  company_id: 'uuid',
  payload: 'json',
  occurred_at: 'timestamptz',
})

/** Tells others what happens in this transaction, if and when it commits. */
export async function emitEvents(
  tx: Tx,
  { now }: { readonly now: Date },
  ...events: readonly NewEvent[]
): Promise<void> {
  if (events.length === 0) return
  await insertRows(
    tx,
    EVENT,
    events.map(({ type, companyId, payload }) => [
      newId(),
      type,
      companyId,
      JSON.stringify(payload),
      now.toISOString(),
    ]),
  )
}

// One dispatcher at a time. An event that follows from another was written after that one was committed, so whoever sees
// both sees them in the order of their positions; and whoever comes later finds the first handed over.
const LOCK = statement('outbox_lock', `select pg_advisory_xact_lock(hashtextextended('outbox_event', 0))`)

const WAITING = statement(
  'outbox_waiting',
  `select id, position, type, company_id as "companyId", payload, occurred_at as "occurredAt"
   from outbox_event where dispatched_at is null order by position limit $1`,
)

const MARK = statement('outbox_mark', 'update outbox_event set dispatched_at = $2 where id = any($1::uuid[])')

/**
 * Hands waiting events to `react`, in their order and in one transaction with what it writes: each exactly once.
 * @returns how many there were; as many as `limit` if there may be more
 */
export async function dispatchEvents(
  tx: Tx,
  { limit, now }: { readonly limit: number; readonly now: Date },
  react: (tx: Tx, events: readonly OutboxEvent[]) => Promise<void>,
): Promise<number> {
  await tx.rows(LOCK)
  const events = await tx.rows<OutboxEvent>(WAITING, [limit])
  if (events.length === 0) return 0
  await react(tx, events)
  await tx.rows(MARK, [events.map(({ id }) => id), now.toISOString()])
  return events.length
}

const HAS_WAITING = statement(
  'outbox_has_waiting',
  'select exists (select from outbox_event where dispatched_at is null) as "hasSome"',
)

/** Whether an event waits to be handed over. */
export async function hasWaitingEvents(db: Db): Promise<boolean> {
  const [row] = await db.rows<{ hasSome: boolean }>(HAS_WAITING)
  return row?.hasSome ?? false
}

const SUBSCRIBED = statement('outbox_subscribed', 'select type from event_subscription where type = any($1::text[])')

/** Those of some kinds of events that anybody reacts to; asked before writing one per purchase. */
export async function readSubscribed(db: Db, types: readonly EventType[]): Promise<ReadonlySet<EventType>> {
  const rows = await db.rows<{ type: EventType }>(SUBSCRIBED, [types])
  return new Set(rows.map(({ type }) => type))
}

const SUBSCRIBE = statement(
  'outbox_subscribe',
  `with gone as (delete from event_subscription where type <> all($1::text[]))
   insert into event_subscription (type) select unnest($1::text[]) on conflict do nothing`,
)

/** Says which kinds of events are reacted to from now on. */
export async function setSubscriptions(tx: Tx, types: readonly EventType[]): Promise<void> {
  await tx.rows(SUBSCRIBE, [types])
}

const FORGET = statement('outbox_forget', 'delete from outbox_event where dispatched_at < $1')

/** Deletes events that were handed over before that moment. */
export async function forgetEvents(tx: Tx, before: Date): Promise<void> {
  await tx.rows(FORGET, [before.toISOString()])
}
