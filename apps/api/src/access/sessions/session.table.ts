import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** A browser in which somebody has signed in. A session that has ended is gone; the audit log knows of it. */
export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey(),
    /** Of the cookie's token, which is random enough (256 bits) that a plain SHA-256 cannot be searched. */
    tokenHash: bytes('token_hash').notNull(),
    staffId: uuid('staff_id'),
    memberId: uuid('member_id'),
    /** What the browser calls itself. */
    device: text('device').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** To the minute. */
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
    /** Moves on with use, never beyond `expires_at`. */
    idleExpiresAt: timestamp('idle_expires_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('session_token').on(table.tokenHash),
    index('session_of_staff').on(table.staffId).where(sql`staff_id is not null`),
    index('session_of_member').on(table.memberId).where(sql`member_id is not null`),
    index('session_by_expiry').on(table.idleExpiresAt),
    check('session_is_of_somebody', sql`(staff_id is null) <> (member_id is null)`),
    check('session_expires', sql`created_at < idle_expires_at and idle_expires_at <= expires_at`),
  ],
)
