import { integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

export const salesRep = pgTable(
  'sales_rep',
  {
    id: uuid('id').primaryKey(),
    repNo: text('rep_no').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    phone: text('phone'),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [uniqueIndex('sales_rep_no').on(table.repNo)],
)
