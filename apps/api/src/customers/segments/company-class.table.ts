import { sql } from 'drizzle-orm'
import { check, date, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'

/** Which class a company is in from a day on; only when that changes. Null: it bought nothing. */
export const companyClass = pgTable(
  'company_class',
  {
    companyId: uuid('company_id').notNull(),
    validFrom: date('valid_from').notNull(),
    salesClass: text('sales_class'),
    marginClass: text('margin_class'),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.validFrom] }),
    check('company_class_sales', sql`sales_class in ('A', 'B', 'C')`),
    check('company_class_margin', sql`margin_class in ('A', 'B', 'C')`),
    check('company_class_both_or_neither', sql`(sales_class is null) = (margin_class is null)`),
  ],
)
