import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

export const memberRole = pgEnum('member_role', ['company_administrator', 'redeemer', 'viewer'])

/** Names and addresses live here alone, so that erasing a person leaves every number as it was. */
export const member = pgTable(
  'member',
  {
    id: uuid('id').primaryKey(),
    companyId: uuid('company_id').notNull(),
    email: text('email').notNull(),
    firstName: text('first_name'),
    lastName: text('last_name'),
    phone: text('phone'),
    jobTitle: text('job_title'),
    role: memberRole('role').notNull().default('redeemer'),
    leftAt: timestamp('left_at', { withTimezone: true }),
    /** The record of the same person at the company that this one's was merged into. */
    mergedIntoId: uuid('merged_into_id'),
    /** When the person was erased: names and address are gone, the record with its id stays. */
    erasedAt: timestamp('erased_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    // A person may work for several companies.
    uniqueIndex('member_email').on(table.companyId, sql`lower(${table.email})`),
    index('member_by_email').on(sql`lower(${table.email})`, table.id),
    check('member_erased_has_left', sql`erased_at is null or left_at is not null`),
    index('member_merged_into').on(table.mergedIntoId).where(sql`merged_into_id is not null`),
  ],
)
