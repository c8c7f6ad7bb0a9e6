import { bytes } from '@stamkund/database'
import { index, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A request that was done, and its answer. Status and answer are null only inside the transaction that does it. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    callerId: uuid('caller_id').notNull(),
    /** Method and pattern, such as `POST /api/v1/purchases`. */
    route: text('route').notNull(),
    key: text('key').notNull(),
    requestHash: bytes('request_hash').notNull(),
    status: smallint('status'),
    /** The body, byte by byte as it was sent. */
    answer: text('answer'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.callerId, table.route, table.key] }),
    index('idempotency_key_by_age').on(table.createdAt),
  ],
)
