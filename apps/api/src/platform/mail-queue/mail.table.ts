import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, json, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Mails that wait, and a log of those that were sent or given up. */
export const mail = pgTable(
  'mail',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    /** Whose mail it is: `member` or `staff`. */
    personKind: text('person_kind'),
    personId: uuid('person_id'),
    /** Null: looked up when it is sent, or erased. */
    email: text('email'),
    /** Null: the person's own, or the club's default. */
    locale: text('locale'),
    /** Ids and figures that it tells of; never a name. */
    about: json('about'),
    /** Codes, tokens and names, encrypted until it is sent or given up. */
    sealed: bytes('sealed'),
    state: text('state').notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** Without addresses. */
    lastError: text('last_error'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    /** Then it is given up. */
    sendBefore: timestamp('send_before', { withTimezone: true }).notNull(),
    claimId: uuid('claim_id'),
    /** After it, the claim's worker counts as dead. */
    claimedUntil: timestamp('claimed_until', { withTimezone: true }),
    /** When it was sent, dropped or given up. */
    endedAt: timestamp('ended_at', { withTimezone: true }),
    /** In a demo club without a mail server, which shows its mails itself. */
    content: json('content'),
  },
  (table) => [
    index('mail_waiting').on(table.dueAt).where(sql`state = 'waiting'`),
    index('mail_by_person').on(table.personId).where(sql`person_id is not null`),
    index('mail_by_age').on(table.createdAt),
    index('mail_shown').on(table.id).where(sql`content is not null`),
    check('mail_state', sql`state in ('waiting', 'sent', 'dropped', 'failed')`),
    check('mail_ends', sql`(state = 'waiting') = (ended_at is null)`),
    check('mail_person', sql`(person_kind is null) = (person_id is null) and person_kind in ('member', 'staff')`),
    check('mail_locale', sql`locale in ('sv', 'nb', 'en')`),
    check('mail_goes_to_somebody', sql`state <> 'waiting' or num_nonnulls(email, person_id) > 0`),
    check('mail_says_something', sql`state <> 'waiting' or num_nonnulls(about, sealed) = 1`),
    check('mail_secrets_wait', sql`sealed is null or state = 'waiting'`),
    check('mail_claim', sql`(claim_id is null) = (claimed_until is null) and (claim_id is null or state = 'waiting')`),
    check('mail_is_shown_once_sent', sql`content is null or state = 'sent'`),
  ],
)

/** How many mails of a kind ended how, since the beginning: the log is cleaned, counters only grow. */
export const mailCount = pgTable(
  'mail_count',
  {
    kind: text('kind').notNull(),
    state: text('state').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.state] })],
)
