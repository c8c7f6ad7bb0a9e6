import { sql } from 'drizzle-orm'
import { bigint, index, json, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** What happened and others react to, written in the transaction in which it happened. */
export const outboxEvent = pgTable(
  'outbox_event',
  {
    id: uuid('id').primaryKey(),
    /** An event that follows from another one has the higher position. */
    position: bigint('position', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    type: text('type').notNull(),
    /** Whose events are delivered in their order; null: the club's own. */
    companyId: uuid('company_id'),
    payload: json('payload').notNull(),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
    /** When it was handed to those who react. */
    dispatchedAt: timestamp('dispatched_at', { withTimezone: true }),
  },
  (table) => [
    index('outbox_event_waiting').on(table.position).where(sql`dispatched_at is null`),
    index('outbox_event_by_age').on(table.dispatchedAt),
  ],
)

/** Which kinds of events somebody reacts to; others are not written where there are many of them. */
export const eventSubscription = pgTable('event_subscription', { type: text('type').primaryKey() })
