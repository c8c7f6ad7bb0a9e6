import { type Db, statement, type Tx } from '@stamkund/database'
import { desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import { type EventType, eventTypes, setSubscriptions } from '../../platform/outbox/index.ts'
import { webhookEndpoint } from './webhooks.table.ts'

export type DisabledReason = 'by_hand' | 'failing' | 'gone'

export type EndpointRow = typeof webhookEndpoint.$inferSelect & {
  readonly pending: number
  readonly failingSince: Date | null
  readonly formerSecretsValidUntil: Date | null
}

// Written out, since drizzle drops the table's name from a column of a selection, where another `id` would then be meant.
const shown = {
  row: webhookEndpoint,
  pending: sql`(select count(*) from webhook_delivery d
    where d.endpoint_id = webhook_endpoint.id and d.state = 'pending')`.mapWith(Number),
  failingSince: moment(sql`(select min(d.failing_since) from webhook_delivery d
    where d.endpoint_id = webhook_endpoint.id and d.state in ('pending', 'failed'))`),
  formerSecretsValidUntil: moment(sql`(select max(s.expires_at) from webhook_secret s
    where s.endpoint_id = webhook_endpoint.id)`),
}

function moment(expression: SQL): SQL<Date | null> {
  return expression.mapWith(webhookEndpoint.updatedAt) as SQL<Date | null>
}

const LOCK = statement(
  'webhook_endpoints_lock',
  `select pg_advisory_xact_lock(hashtextextended('webhook_endpoint', 0))`,
)

/** Endpoints are changed by one at a time, before lanes are locked. Sending and fanning out don't wait for it. */
export async function lockEndpoints(tx: Tx): Promise<void> {
  await tx.rows(LOCK)
}

export async function findEndpoint(db: Db, id: string): Promise<EndpointRow | undefined> {
  const [found] = await db.select.select(shown).from(webhookEndpoint).where(eq(webhookEndpoint.id, id))
  return found && toRow(found)
}

/** Newest first. */
export async function listEndpoints(db: Db, limit: number, beforeId: string | undefined): Promise<EndpointRow[]> {
  const found = await db.select
    .select(shown)
    .from(webhookEndpoint)
    .where(beforeId === undefined ? undefined : lt(webhookEndpoint.id, beforeId))
    .orderBy(desc(webhookEndpoint.id))
    .limit(limit)
  return found.map(toRow)
}

function toRow<Row, Counts>({ row, ...counts }: { row: Row } & Counts) {
  return { ...row, ...counts }
}

export async function insertEndpoint(tx: Tx, endpoint: typeof webhookEndpoint.$inferInsert): Promise<void> {
  await tx.write.insert(webhookEndpoint).values(endpoint)
}

type Changeable = 'url' | 'description' | 'eventTypes' | 'pausedUntil' | 'disabledAt' | 'disabledReason'

/** Undefined: as it is. */
export type EndpointChanges = { readonly [Field in Changeable]?: EndpointRow[Field] | undefined }

/** A new version of what people see of it. */
export async function updateEndpoint(tx: Tx, id: string, changes: EndpointChanges, now: Date): Promise<void> {
  await tx.write
    .update(webhookEndpoint)
    .set({ ...changes, version: sql`version + 1`, updatedAt: now })
    .where(eq(webhookEndpoint.id, id))
}

export async function pauseEndpoint(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.write.update(webhookEndpoint).set({ pausedUntil: until }).where(eq(webhookEndpoint.id, id))
}

export async function deleteEndpoint(tx: Tx, id: string): Promise<void> {
  await tx.write.delete(webhookEndpoint).where(eq(webhookEndpoint.id, id))
}

export interface Subscriber {
  readonly id: string
  readonly eventTypes: readonly string[] | null
}

const SUBSCRIBERS = statement(
  'webhook_subscribers',
  `select id, event_types as "eventTypes" from webhook_endpoint where disabled_at is null order by id for key share`,
)

/** The enabled endpoints, which stay while the transaction writes about them. */
export function lockSubscribers(tx: Tx): Promise<Subscriber[]> {
  return tx.rows<Subscriber>(SUBSCRIBERS)
}

/** After endpoints have changed: whether anybody wants a kind of events. */
export async function renewSubscriptions(tx: Tx): Promise<void> {
  const subscribers = await lockSubscribers(tx)
  const isWanted = (type: EventType) => subscribers.some((subscriber) => wants(subscriber, type))
  await setSubscriptions(tx, eventTypes.filter(isWanted))
}

export function wants({ eventTypes }: Subscriber, type: string): boolean {
  return eventTypes === null || eventTypes.includes(type)
}
