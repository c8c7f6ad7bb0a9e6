import { bytes } from '@stamkund/database'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Only the hash of a key is kept; it is random enough (256 bits) that a plain SHA-256 cannot be searched. */
export const apiKey = pgTable('api_key', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  secretHash: bytes('secret_hash').notNull(),
  scopes: text('scopes').array().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp('expires_at', { withTimezone: true }),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
  lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
})
