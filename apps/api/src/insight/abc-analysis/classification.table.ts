import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** What the classes of a day were computed from, by currency: companies are compared with those who buy in the same one. */
export const classification = pgTable(
  'classification',
  {
    day: date('day').notNull(),
    currency: text('currency').notNull(),
    companies: integer('companies').notNull(),
    netSales: tenThousandths('net_sales').notNull(),
    /** The part of them whose cost is known, and what was earned on it. */
    netSalesWithCost: tenThousandths('net_sales_with_cost').notNull(),
    contributionMargin: tenThousandths('contribution_margin').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.currency] }),
    check('classification_has_companies', sql`companies > 0`),
  ],
)
