import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, smallint, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** A browser that has asked for a code. It looks the same whether somebody has the address or nobody. */
export const signInCode = pgTable(
  'sign_in_code',
  {
    id: uuid('id').primaryKey(),
    /** Keyed hash of the address that was typed. */
    accountHash: bytes('account_hash').notNull(),
    /** Of the token of the browser that asked: the code works nowhere else. */
    browserHash: bytes('browser_hash').notNull(),
    /** Address and language, encrypted, until the worker has read them. */
    sealed: bytes('sealed'),
    /** Whose code it is; null until the worker has found the person, and for good if there is nobody. */
    memberId: uuid('member_id'),
    /** Keyed hash of the id and the code. */
    codeHash: bytes('code_hash'),
    triesLeft: smallint('tries_left').notNull(),
    /** Of the HTTP request, for the audit log. */
    requestId: text('request_id').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('sign_in_code_of_browser').on(table.accountHash, table.browserHash),
    index('sign_in_code_by_end').on(table.expiresAt),
    check('sign_in_code_tries', sql`tries_left between 0 and 5`),
    check('sign_in_code_is_of_somebody', sql`(member_id is null) = (code_hash is null)`),
  ],
)
