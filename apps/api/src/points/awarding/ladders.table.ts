import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'

/** What a purchase line adds to a ladder's counter, and how much of that came back. Ten-thousandths of a currency unit. */
export const ladderLine = pgTable(
  'ladder_line',
  {
    companyId: uuid('company_id').notNull(),
    purchaseId: uuid('purchase_id').notNull(),
    lineNo: integer('line_no').notNull(),
    counter: text('counter').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    returnedAmount: bigint('returned_amount', { mode: 'number' }).notNull().default(sql`0`),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.purchaseId, table.lineNo, table.counter] }),
    check('ladder_line_not_returned_twice', sql`returned_amount between 0 and amount`),
  ],
)

/** A step of a ladder that a company was given, and the purchase that reached it. Gone when it is taken back. */
export const ladderStep = pgTable(
  'ladder_step',
  {
    counter: text('counter').notNull(),
    threshold: bigint('threshold', { mode: 'number' }).notNull(),
    companyId: uuid('company_id').notNull(),
    purchaseId: uuid('purchase_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.counter, table.threshold] }),
    index('ladder_step_of').on(table.companyId, table.purchaseId),
    check('ladder_step_above_zero', sql`threshold > 0`),
  ],
)

/** An award of a step that was taken back whole, since a return took the ladder below it. It may be another purchase's. */
export const ladderTakeBack = pgTable(
  'ladder_take_back',
  {
    companyId: uuid('company_id').notNull(),
    purchaseId: uuid('purchase_id').notNull(),
    lineNo: integer('line_no').notNull(),
    awardNo: smallint('award_no').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    returnCompanyId: uuid('return_company_id').notNull(),
    returnId: uuid('return_id').notNull(),
    /** The line of the return that did it. */
    returnLineNo: integer('return_line_no').notNull(),
    /** As of `return_allocation`: not part of the answer that recorded the return. */
    isLate: boolean('is_late').notNull(),
  },
  (table) => [
    // An award is taken back once.
    primaryKey({ columns: [table.companyId, table.purchaseId, table.lineNo, table.awardNo] }),
    index('ladder_take_back_by_return').on(table.returnId),
    check('ladder_take_back_takes_something', sql`points > 0`),
  ],
)
