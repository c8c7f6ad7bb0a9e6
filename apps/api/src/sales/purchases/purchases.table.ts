import { bytes, tenThousandths } from '@stamkund/database'
import { desc, sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  json,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PurchaseWarning } from './purchases.schema.ts'

export const purchaseKind = pgEnum('purchase_kind', ['invoice', 'return'])
export const returnMatch = pgEnum('return_match', ['matched', 'partial', 'unmatched', 'waiting'])

/** An invoice or a credit note. Recorded whole or not at all, and never changed. */
export const purchase = pgTable(
  'purchase',
  {
    companyId: uuid('company_id').notNull(),
    id: uuid('id').notNull(),
    kind: purchaseKind('kind').notNull(),
    invoiceNo: text('invoice_no').notNull(),
    occurredOn: date('occurred_on').notNull(),
    /** When it was placed, if anybody knows. */
    placedAt: timestamp('placed_at', { withTimezone: true }),
    currency: text('currency').notNull(),
    netAmount: tenThousandths('net_amount').notNull(),
    contentHash: bytes('content_hash').notNull(),
    memberId: uuid('member_id'),
    salesRepId: uuid('sales_rep_id'),
    policyVersionId: uuid('policy_version_id'),
    /** What it was given, or (below zero, of a return) what it took back, when it was recorded. */
    availablePoints: bigint('available_points', { mode: 'number' }).notNull(),
    pendingPoints: bigint('pending_points', { mode: 'number' }).notNull(),
    /** Of those, the part that went to the member who placed it. */
    memberPoints: bigint('member_points', { mode: 'number' }).notNull().default(sql`0`),
    availableOn: date('available_on'),
    expiresOn: date('expires_on'),
    /** Of a return: what it should have taken beyond the balance, and the policy forgave. */
    forgivenPoints: bigint('forgiven_points', { mode: 'number' }).notNull().default(sql`0`),
    /** When the ERP said that it was paid. */
    paidOn: date('paid_on'),
    warnings: json('warnings').$type<PurchaseWarning[]>().notNull(),
    /** The key that delivered it; null for the command line. */
    recordedBy: uuid('recorded_by'),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.id] }),
    uniqueIndex('purchase_natural_key').on(table.companyId, table.invoiceNo, table.kind),
    index('purchase_by_id').on(table.id),
    // What a company bought last is asked with each of its purchases, however many there were before.
    index('purchase_invoice_by_day').on(table.companyId, table.occurredOn).where(sql`kind = 'invoice'`),
    // By the beginning of a number, too, whatever the collation.
    index('purchase_by_invoice_no').on(table.invoiceNo.op('text_pattern_ops')),
  ],
)

export const purchaseLine = pgTable(
  'purchase_line',
  {
    companyId: uuid('company_id').notNull(),
    purchaseId: uuid('purchase_id').notNull(),
    lineNo: integer('line_no').notNull(),
    sku: text('sku').notNull(),
    productId: uuid('product_id'),
    quantity: tenThousandths('quantity').notNull(),
    netAmount: tenThousandths('net_amount').notNull(),
    /** As known when the line was recorded; null: unknown. */
    unitCost: tenThousandths('unit_cost'),
    /** Why the line earned nothing. */
    noAwardReason: text('no_award_reason'),
    returnedQuantity: tenThousandths('returned_quantity').notNull().default(sql`0`),
    /** Credited without a return of goods. */
    creditedAmount: tenThousandths('credited_amount').notNull().default(sql`0`),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.purchaseId, table.lineNo] }),
    index('purchase_line_by_sku').on(table.companyId, table.sku),
    index('purchase_line_without_cost').on(desc(table.purchaseId), table.lineNo).where(sql`unit_cost is null`),
    check('purchase_line_not_returned_twice', sql`returned_quantity between 0 and greatest(quantity, 0)`),
    check('purchase_line_not_credited_twice', sql`credited_amount between 0 and greatest(net_amount, 0)`),
  ],
)

/** What a line of a return names, and how much of it found no purchase. */
export const returnLine = pgTable(
  'return_line',
  {
    companyId: uuid('company_id').notNull(),
    returnId: uuid('return_id').notNull(),
    lineNo: integer('line_no').notNull(),
    originalInvoiceNo: text('original_invoice_no'),
    originalLineNo: integer('original_line_no'),
    match: returnMatch('match').notNull(),
    unmatchedQuantity: tenThousandths('unmatched_quantity').notNull(),
    unmatchedAmount: tenThousandths('unmatched_amount').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.returnId, table.lineNo] }),
    index('return_line_waiting').on(table.companyId, table.originalInvoiceNo).where(sql`match = 'waiting'`),
    index('return_line_open').on(table.companyId, table.returnId).where(sql`match <> 'matched'`),
  ],
)

/** Which purchase line a line of a return was applied to, and the points that this took back. */
export const returnAllocation = pgTable(
  'return_allocation',
  {
    companyId: uuid('company_id').notNull(),
    returnId: uuid('return_id').notNull(),
    lineNo: integer('line_no').notNull(),
    originalCompanyId: uuid('original_company_id').notNull(),
    originalId: uuid('original_id').notNull(),
    originalLineNo: integer('original_line_no').notNull(),
    quantity: tenThousandths('quantity').notNull(),
    amount: tenThousandths('amount').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    /** The return had to wait for its purchase, so this is not part of the answer that recorded it. */
    isLate: boolean('is_late').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.returnId, table.lineNo, table.originalId, table.originalLineNo] }),
    index('return_allocation_of').on(table.originalCompanyId, table.originalId),
  ],
)
