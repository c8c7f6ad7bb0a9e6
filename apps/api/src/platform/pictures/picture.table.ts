import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Pictures as they are served: two sizes in WebP, known by what they contain. */
export const picture = pgTable(
  'picture',
  {
    /** SHA-256 of both sizes. */
    hash: text('hash').primaryKey(),
    small: bytes('small').notNull(),
    large: bytes('large').notNull(),
    /** The last time that it was uploaded. */
    storedAt: timestamp('stored_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('picture_by_age').on(table.storedAt),
    check('picture_hash', sql`hash ~ '^[0-9a-f]{64}$'`),
    check('picture_is_of_its_hash', sql`hash = encode(sha256(large || small), 'hex')`),
  ],
)
