import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/** Where events are sent. */
export const webhookEndpoint = pgTable(
  'webhook_endpoint',
  {
    id: uuid('id').primaryKey(),
    url: text('url').notNull(),
    description: text('description'),
    /** Null: all, also those that come later. */
    eventTypes: text('event_types').array(),
    /** The receiver asked for silence with Retry-After. */
    pausedUntil: timestamp('paused_until', { withTimezone: true }),
    disabledAt: timestamp('disabled_at', { withTimezone: true }),
    disabledReason: text('disabled_reason'),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  () => [
    check('webhook_endpoint_is_disabled_for_a_reason', sql`(disabled_at is null) = (disabled_reason is null)`),
    check('webhook_endpoint_disabled_reason', sql`disabled_reason in ('by_hand', 'failing', 'gone')`),
    check('webhook_endpoint_takes_some_events', sql`cardinality(event_types) > 0`),
    check('webhook_endpoint_is_http', sql`url ~ '^https?://'`),
  ],
)

/** What deliveries are signed with: one that stays, and those before it until they expire. */
export const webhookSecret = pgTable(
  'webhook_secret',
  {
    id: uuid('id').primaryKey(),
    endpointId: uuid('endpoint_id')
      .notNull()
      .references(() => webhookEndpoint.id, { onDelete: 'cascade' }),
    sealed: bytes('sealed').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
  },
  (table) => [
    index('webhook_secret_by_endpoint').on(table.endpointId),
    uniqueIndex('webhook_secret_that_stays').on(table.endpointId).where(sql`expires_at is null`),
  ],
)

/** The queue of a company at an endpoint: its deliveries are sent one after another, by one worker at a time. */
export const webhookLane = pgTable(
  'webhook_lane',
  {
    endpointId: uuid('endpoint_id')
      .notNull()
      .references(() => webhookEndpoint.id, { onDelete: 'cascade' }),
    /** All zeros: the club's own events. */
    companyId: uuid('company_id').notNull(),
    /** When its first pending delivery may be sent; null: none is pending. */
    dueAt: timestamp('due_at', { withTimezone: true }),
    /** Whoever sends from it at the moment. */
    claimId: uuid('claim_id'),
    /** After it, the claim's worker counts as dead. */
    claimedUntil: timestamp('claimed_until', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.endpointId, table.companyId] }),
    index('webhook_lane_due').on(table.dueAt).where(sql`due_at is not null`),
    index('webhook_lane_claimed').on(table.endpointId).where(sql`claim_id is not null`),
    check('webhook_lane_claim_ends', sql`(claim_id is null) = (claimed_until is null)`),
  ],
)

/** An event on its way to an endpoint, or there. */
export const webhookDelivery = pgTable(
  'webhook_delivery',
  {
    id: uuid('id').primaryKey(),
    /** The order of sending within a lane. */
    position: bigint('position', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    endpointId: uuid('endpoint_id')
      .notNull()
      .references(() => webhookEndpoint.id, { onDelete: 'cascade' }),
    companyId: uuid('company_id').notNull(),
    eventId: uuid('event_id').notNull(),
    type: text('type').notNull(),
    /** To the byte as it is signed and sent. */
    body: text('body').notNull(),
    state: text('state').notNull(),
    /** Since it was last queued. */
    attempts: integer('attempts').notNull(),
    failingSince: timestamp('failing_since', { withTimezone: true }),
    lastStatus: integer('last_status'),
    lastError: text('last_error'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    deliveredAt: timestamp('delivered_at', { withTimezone: true }),
  },
  (table) => [
    unique('webhook_delivery_of_event').on(table.endpointId, table.eventId),
    index('webhook_delivery_pending')
      .on(table.endpointId, table.companyId, table.position)
      .where(sql`state = 'pending'`),
    index('webhook_delivery_by_position').on(table.endpointId, table.position),
    index('webhook_delivery_by_state').on(table.endpointId, table.state, table.position),
    index('webhook_delivery_by_age').on(table.createdAt),
    check('webhook_delivery_state', sql`state in ('pending', 'delivered', 'failed', 'dropped')`),
    check('webhook_delivery_has_arrived', sql`(state = 'delivered') = (delivered_at is not null)`),
  ],
)

/** One request and what came of it. */
export const webhookAttempt = pgTable(
  'webhook_attempt',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => webhookDelivery.id, { onDelete: 'cascade' }),
    attemptedAt: timestamp('attempted_at', { withTimezone: true }).notNull(),
    /** Null: no answer came. */
    status: integer('status'),
    milliseconds: integer('milliseconds').notNull(),
    error: text('error'),
    /** The beginning of the answer. */
    response: text('response'),
  },
  (table) => [index('webhook_attempt_by_delivery').on(table.deliveryId, table.id)],
)
