import { type Db, decimalToTenThousandths, statement, type Tx } from '@stamkund/database'
import { formatMoney } from '@stamkund/points-engine'
import { and, desc, eq, gte, inArray, isNull, lt, lte } from 'drizzle-orm'
import { reached } from '../../customers/companies/index.ts'
import { everywhere, type Reach } from '../../platform/reach.ts'
import type { PurchaseFilter } from './purchases.schema.ts'
import { purchase, purchaseLine, returnLine } from './purchases.table.ts'
import type { AllocationRow } from './returns.queries.ts'
import type { TakenStep } from './taking-back.ts'

export type PurchaseRecord = typeof purchase.$inferSelect

/** One page of purchases, last recorded first, and one row more if there is another page. */
export function findPurchases(
  db: Db,
  filter: PurchaseFilter,
  companyIds: readonly string[] | undefined,
  after: readonly string[] | undefined,
  reach: Reach,
): Promise<PurchaseRecord[]> {
  const [id] = after ?? []
  return db.select
    .select()
    .from(purchase)
    .where(
      and(
        companyIds && inArray(purchase.companyId, [...companyIds]),
        filter.invoiceNo === undefined ? undefined : eq(purchase.invoiceNo, filter.invoiceNo),
        filter.kind && eq(purchase.kind, filter.kind),
        filter.from === undefined ? undefined : gte(purchase.occurredOn, filter.from),
        filter.to === undefined ? undefined : lte(purchase.occurredOn, filter.to),
        reached(purchase.companyId, reach),
        id === undefined ? undefined : lt(purchase.id, id),
      ),
    )
    .orderBy(desc(purchase.id))
    .limit(filter.limit + 1)
}

export async function readPurchase(db: Db, id: string, reach = everywhere): Promise<PurchaseRecord | undefined> {
  const [found] = await db.select
    .select()
    .from(purchase)
    .where(and(eq(purchase.id, id), reached(purchase.companyId, reach)))
    .limit(1)
  return found
}

export function readPurchases(db: Db, ids: readonly string[]): Promise<PurchaseRecord[]> {
  return db.select
    .select()
    .from(purchase)
    .where(inArray(purchase.id, [...ids]))
}

/** What people placed, oldest first; their purchases are kept under these companies. */
export function readPurchasesOfMembers(
  db: Db,
  companyIds: readonly string[],
  memberIds: readonly string[],
): Promise<PurchaseRecord[]> {
  return db.select
    .select()
    .from(purchase)
    .where(and(inArray(purchase.companyId, [...companyIds]), inArray(purchase.memberId, [...memberIds])))
    .orderBy(purchase.id)
}

export function readLines(db: Db, { companyId, id }: { companyId: string; id: string }) {
  return db.select
    .select()
    .from(purchaseLine)
    .where(and(eq(purchaseLine.companyId, companyId), eq(purchaseLine.purchaseId, id)))
    .orderBy(purchaseLine.lineNo)
}

export function readReturnLines(db: Db, { companyId, id }: { companyId: string; id: string }) {
  return db.select
    .select()
    .from(returnLine)
    .where(and(eq(returnLine.companyId, companyId), eq(returnLine.returnId, id)))
    .orderBy(returnLine.lineNo)
}

const ALLOCATIONS = statement(
  'return_allocations_of',
  `select r.company_id as "companyId", r.return_id as "returnId", r.line_no as "lineNo", r.original_company_id as "originalCompanyId",
          r.original_id as "originalId", p.invoice_no as "originalInvoiceNo", r.original_line_no as "originalLineNo",
          r.quantity, r.amount, r.points, r.is_late as "isLate"
   from unnest($1::uuid[], $2::uuid[]) as wanted (company_id, return_id)
   join return_allocation r using (company_id, return_id)
   join purchase p on p.company_id = r.original_company_id and p.id = r.original_id
   order by r.return_id, r.line_no, p.occurred_on desc, p.invoice_no collate "C" desc, r.original_line_no desc`,
)

/** What returns were applied to. */
export async function readAllocations(
  db: Db,
  returns: readonly { readonly companyId: string; readonly id: string }[],
): Promise<AllocationRow[]> {
  if (returns.length === 0) return []
  const rows = await db.rows<Omit<AllocationRow, 'quantity' | 'amount'> & { quantity: string; amount: string }>(
    ALLOCATIONS,
    [returns.map(({ companyId }) => companyId), returns.map(({ id }) => id)],
  )
  return rows.map((row) => ({
    ...row,
    quantity: decimalToTenThousandths(row.quantity),
    amount: decimalToTenThousandths(row.amount),
  }))
}

const TAKEN_STEPS = statement(
  'ladder_take_backs_of',
  `select t.company_id as "companyId", t.purchase_id as "purchaseId", t.line_no as "lineNo", t.award_no as "awardNo", t.points,
     t.return_company_id as "returnCompanyId", t.return_id as "returnId", t.return_line_no as "returnLineNo",
     t.is_late as "isLate", p.invoice_no as "originalInvoiceNo", a.explanation ->> 'thresholdAmount' as threshold
   from ladder_take_back t
   join purchase p on p.company_id = t.company_id and p.id = t.purchase_id
   join award a on (a.company_id, a.purchase_id, a.line_no, a.award_no)
     = (t.company_id, t.purchase_id, t.line_no, t.award_no)
   where t.return_id = any($1::uuid[])`,
)

/** What returns took back of ladders' steps. */
export async function readTakenSteps(db: Db, returns: readonly { readonly id: string }[]): Promise<TakenStep[]> {
  if (returns.length === 0) return []
  const rows = await db.rows<Omit<TakenStep, 'threshold'> & { threshold: string }>(TAKEN_STEPS, [
    returns.map(({ id }) => id),
  ])
  return rows.map((row) => ({ ...row, threshold: Number(decimalToTenThousandths(row.threshold)) }))
}

/** Money or a quantity on the wire, where the table may have none. */
export function decimalOrNull(value: bigint | null): string | null {
  return value === null ? null : formatMoney(value)
}

/** False if it was paid before. */
export async function setPaid(
  tx: Tx,
  { companyId, id }: { companyId: string; id: string },
  paidOn: string,
): Promise<boolean> {
  const { rowCount } = await tx.write
    .update(purchase)
    .set({ paidOn })
    .where(and(eq(purchase.companyId, companyId), eq(purchase.id, id), isNull(purchase.paidOn)))
  return rowCount === 1
}
