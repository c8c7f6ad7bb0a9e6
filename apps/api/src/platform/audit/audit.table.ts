import { sql } from 'drizzle-orm'
import { index, json, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** What staff, keys, members and jobs did. Append-only; values that a person could be known by are kept beside it. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: uuid('id').primaryKey(),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    requestId: text('request_id'),
    /** What happened to what, such as `reward.changed`. */
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id'),
    /** The company that it concerns. */
    companyId: uuid('company_id'),
    /** By field: before and after; of a personal field only that it changed. */
    changes: json('changes').notNull(),
  },
  (table) => [
    index('audit_entry_by_subject').on(table.subjectId, table.id),
    index('audit_entry_by_company').on(table.companyId, table.id),
    index('audit_entry_by_actor').on(table.actorId, table.id),
    index('audit_entry_by_time').on(table.occurredAt),
    index('audit_entry_by_request').on(table.requestId).where(sql`request_id is not null`),
    index('audit_entry_by_action').on(table.action, table.id),
  ],
)

/** Before and after of personal fields, until the person is erased. */
export const auditPersonalValue = pgTable(
  'audit_personal_value',
  {
    auditId: uuid('audit_id').notNull(),
    field: text('field').notNull(),
    personId: uuid('person_id').notNull(),
    before: json('before'),
    after: json('after'),
  },
  (table) => [
    primaryKey({ columns: [table.auditId, table.field] }),
    index('audit_personal_value_by_person').on(table.personId),
  ],
)
