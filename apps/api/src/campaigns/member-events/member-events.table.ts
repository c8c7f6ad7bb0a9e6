import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/** Who told of it: another program, or the club itself. */
export const memberEventSource = pgEnum('member_event_source', ['api', 'club'])

/** Something that a member did. Recorded whole or not at all, and never changed; the document of its ledger entries. */
export const memberEvent = pgTable(
  'member_event',
  {
    companyId: uuid('company_id').notNull(),
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    event: text('event').notNull(),
    occurredOn: date('occurred_on').notNull(),
    source: memberEventSource('source').notNull(),
    /** As whoever told of it calls it. */
    externalId: text('external_id').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    /** Of those, the part that went to the member. */
    memberPoints: bigint('member_points', { mode: 'number' }).notNull(),
    availableOn: date('available_on'),
    expiresOn: date('expires_on'),
    /** Why it was given nothing. */
    noAwardReason: text('no_award_reason'),
    /** The key that delivered it; null: the club itself. */
    recordedBy: uuid('recorded_by'),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.id] }),
    uniqueIndex('member_event_natural_key').on(table.source, table.externalId),
    uniqueIndex('member_event_by_id').on(table.id),
    index('member_event_by_member').on(table.memberId, table.id),
    check('member_event_is_a_code', sql`event ~ '^[a-z][a-z0-9_.]{0,59}$'`),
    check('member_event_shares_its_points', sql`points >= 0 and member_points between 0 and points`),
    check(
      'member_event_explains_its_points',
      sql`(points = 0) = (no_award_reason is not null) and (points = 0) = (available_on is null)
        and (points = 0) = (expires_on is null)`,
    ),
  ],
)
