import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A browser in which somebody has signed in to an account. It lets nobody in. */
export const knownBrowser = pgTable(
  'known_browser',
  {
    /** Keyed hash of the account. */
    accountHash: bytes('account_hash').notNull(),
    /** Of the browser's token: 256 random bits. */
    browserHash: bytes('browser_hash').notNull(),
    /** The member's or staff's record, with which it is erased. */
    personId: uuid('person_id'),
    signedInAt: timestamp('signed_in_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountHash, table.browserHash] }),
    index('known_browser_of_person').on(table.personId).where(sql`person_id is not null`),
    index('known_browser_by_time').on(table.signedInAt),
  ],
)
