import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

export const challengePurpose = pgEnum('staff_challenge_purpose', ['sign_in', 'new_app'])

/** Somebody of the staff has come halfway, and what is asked now is a code of their authenticator app. */
export const staffChallenge = pgTable(
  'staff_challenge',
  {
    /** Of the challenge's token: 256 random bits. */
    tokenHash: bytes('token_hash').primaryKey(),
    staffId: uuid('staff_id').notNull(),
    purpose: challengePurpose('purpose').notNull(),
    /** Of the app that is being set up, encrypted; null: the one that they have answers. */
    totpSecret: bytes('totp_secret'),
    failures: integer('failures').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('staff_challenge_of').on(table.staffId),
    check('staff_challenge_failures', sql`failures between 0 and 5`),
    check('staff_challenge_expires', sql`created_at < expires_at`),
    check('staff_challenge_new_app', sql`purpose = 'sign_in' or totp_secret is not null`),
  ],
)
