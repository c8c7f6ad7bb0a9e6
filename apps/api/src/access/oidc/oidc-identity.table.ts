import { sql } from 'drizzle-orm'
import { check, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** Whom an account at the provider belongs to here. From the first sign-in on, it rather than an address says so. */
export const oidcIdentity = pgTable(
  'oidc_identity',
  {
    id: uuid('id').primaryKey(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    staffId: uuid('staff_id'),
    /** One of the records that the person has at companies. */
    memberId: uuid('member_id'),
    linkedAt: timestamp('linked_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('oidc_identity_of_staff').on(table.issuer, table.subject).where(sql`staff_id is not null`),
    uniqueIndex('oidc_identity_of_member').on(table.issuer, table.subject).where(sql`member_id is not null`),
    uniqueIndex('oidc_identity_per_staff').on(table.staffId, table.issuer).where(sql`staff_id is not null`),
    uniqueIndex('oidc_identity_per_member').on(table.memberId, table.issuer).where(sql`member_id is not null`),
    check('oidc_identity_is_of_somebody', sql`(staff_id is null) <> (member_id is null)`),
  ],
)
