import { expect } from '@jest/globals'
import { type Db, statement } from '@stamkund/database'
import { newTally, type Tally } from './tally.fixture.ts'
import type { WebhookReceiver } from './webhook-receiver.fixture.ts'

/** What a club has acknowledged, by which it is measured in the end. */
export interface Acknowledged {
  /** By company, kind and invoice number. */
  readonly purchases: Map<string, { readonly id: string; readonly points: number }>
  /** By id: the state, and the steps that led to it. */
  readonly redemptions: Map<string, { state: string; readonly steps: string[] }>
  /** Type and id of what has to be told to others. */
  readonly events: string[]
  /** Counts what was granted or refused. */
  readonly answers: Tally
}

export function nothingAcknowledged(): Acknowledged {
  return { purchases: new Map(), redemptions: new Map(), events: [], answers: newTally() }
}

const PURCHASES = statement(
  'test_purchases',
  `select concat_ws(' ', company_id, kind, invoice_no) as key, id, available_points + pending_points as points
   from purchase`,
)
const REDEMPTIONS = statement(
  'test_redemptions',
  `select r.id as key, r.state, array_agg(e.kind::text order by e.event_no) as steps
   from redemption r join redemption_event e on e.redemption_id = r.id group by r.id`,
)

/** All of it is there once and as it was acknowledged, and nothing else. */
export async function expectStored({ purchases, redemptions }: Acknowledged, database: Db): Promise<void> {
  expect(await stored(database, PURCHASES)).toEqual(byKey(purchases))
  expect(await stored(database, REDEMPTIONS)).toEqual(byKey(redemptions))
}

/** In the order of their keys, each as often as it is there. */
async function stored(database: Db, rows: typeof PURCHASES) {
  return inOrder(await database.rows<{ key: string }>(rows))
}

function byKey(known: ReadonlyMap<string, object>) {
  return inOrder(Array.from(known, ([key, values]) => ({ key, ...values })))
}

function inOrder<Row extends { readonly key: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

interface OutboxRow {
  readonly id: string
  /** Null: the club. */
  readonly companyId: string | null
  /** What it tells of. */
  readonly event: string
}

const OUTBOX = statement(
  'test_outbox',
  `select id, company_id as "companyId",
     concat_ws(' ', type, coalesce(payload->>'purchaseId', payload->>'redemptionId')) as event
   from outbox_event order by position`,
)

/** All of it is told once, and arrived; of each company for the first time in the order in which it happened. */
export async function expectTold(
  { events }: Acknowledged,
  database: Db,
  receiver: Pick<WebhookReceiver, 'received' | 'disbelieved'>,
): Promise<void> {
  const outbox = await database.rows<OutboxRow>(OUTBOX)
  const told = outbox.filter(({ companyId }) => companyId !== null).map(({ event }) => event)
  expect(told.toSorted()).toEqual(events.toSorted())

  expect(receiver.disbelieved).toEqual([])
  const arrived = [...new Set(receiver.received.map(({ id }) => id))]
  expect(arrived.toSorted()).toEqual(outbox.map(({ id }) => id).toSorted())
  for (const companyId of new Set(outbox.map((event) => event.companyId))) {
    const ids = outbox.filter((event) => event.companyId === companyId).map(({ id }) => id)
    const known = new Set(ids)
    expect(arrived.filter((id) => known.has(id))).toEqual(ids)
  }
}
