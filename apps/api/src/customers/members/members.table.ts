import { sql } from 'drizzle-orm'
import { index, integer, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

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
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    // A person may work for several companies.
    uniqueIndex('member_email').on(table.companyId, sql`lower(${table.email})`),
    index('member_by_email').on(sql`lower(${table.email})`, table.id),
    index('member_merged_into').on(table.mergedIntoId).where(sql`merged_into_id is not null`),
  ],
)
