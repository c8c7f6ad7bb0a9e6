import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

export const company = pgTable(
  'company',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    orgNo: text('org_no'),
    country: text('country'),
    city: text('city'),
    postalCode: text('postal_code'),
    address: text('address'),
    industry: text('industry'),
    employees: integer('employees'),
    salesRepId: uuid('sales_rep_id'),
    currency: text('currency'),
    /** A company outside the club is recorded and earns nothing. */
    participates: boolean('participates').notNull().default(true),
    /** The company that this one was merged into; its numbers, purchases and people are that one's from then on. */
    mergedIntoId: uuid('merged_into_id'),
    mergedAt: timestamp('merged_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('company_by_name').on(sql`lower(${table.name})`, table.id),
    index('company_by_sales_rep').on(table.salesRepId),
    index('company_merged_into').on(table.mergedIntoId).where(sql`merged_into_id is not null`),
  ],
)

/** Every number the ERP ever called the company by. All of them go on working. */
export const companyNumber = pgTable(
  'company_number',
  {
    companyNo: text('company_no').primaryKey(),
    companyId: uuid('company_id')
      .notNull()
      .references(() => company.id),
    isCurrent: boolean('is_current').notNull().default(true),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('company_number_current').on(table.companyId).where(sql`is_current`),
    index('company_number_of').on(table.companyId),
  ],
)
