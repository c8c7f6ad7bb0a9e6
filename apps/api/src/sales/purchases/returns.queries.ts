import { type Db, decimalToTenThousandths, statement, type Tx, tenThousandthsToDecimal } from '@stamkund/database'
import type { ReturnableLine } from './match-return.ts'
import type { RecordedPurchase } from './purchases.schema.ts'

const COLUMNS = `l.company_id as "companyId", l.purchase_id as "purchaseId", p.invoice_no as "invoiceNo",
  p.occurred_on as "occurredOn", l.line_no as "lineNo", l.sku, l.quantity, l.net_amount as "netAmount",
  l.returned_quantity as "returnedQuantity", l.credited_amount as "creditedAmount"`

interface ReturnableRow extends Omit<ReturnableLine, 'quantity' | 'netAmount' | 'returnedQuantity' | 'creditedAmount'> {
  quantity: string
  netAmount: string
  returnedQuantity: string
  creditedAmount: string
}

function toReturnable(row: ReturnableRow): ReturnableLine {
  return {
    ...row,
    quantity: decimalToTenThousandths(row.quantity),
    netAmount: decimalToTenThousandths(row.netAmount),
    returnedQuantity: decimalToTenThousandths(row.returnedQuantity),
    creditedAmount: decimalToTenThousandths(row.creditedAmount),
  }
}

const BY_SKU = statement(
  'returnable_lines_by_sku',
  `select distinct ${COLUMNS}
   from unnest($1::uuid[], $2::text[], $3::date[]) as wanted (company_id, sku, returned_on)
   join purchase_line l using (company_id, sku)
   join purchase p on p.company_id = l.company_id and p.id = l.purchase_id
   where p.kind = 'invoice' and p.occurred_on <= wanted.returned_on and l.returned_quantity < l.quantity`,
)

/** Lines of a SKU that companies bought until a day and have not returned yet. */
export async function returnableLinesBySku(
  db: Db,
  wanted: readonly { readonly companyId: string; readonly sku: string; readonly returnedOn: string }[],
): Promise<ReturnableLine[]> {
  if (wanted.length === 0) return []
  const rows = await db.rows<ReturnableRow>(BY_SKU, [
    wanted.map(({ companyId }) => companyId),
    wanted.map(({ sku }) => sku),
    wanted.map(({ returnedOn }) => returnedOn),
  ])
  return rows.map(toReturnable)
}

// Invoice by invoice: while tables grow fast, PostgreSQL knows too little of them, and would read them from end to end.
const BY_INVOICE = statement(
  'returnable_lines_by_invoice',
  `select ${COLUMNS}
   from (select distinct company_id, invoice_no from unnest($1::uuid[], $2::text[]) as w (company_id, invoice_no)) as wanted
   cross join lateral (
     select * from purchase
     where company_id = wanted.company_id and invoice_no = wanted.invoice_no and kind = 'invoice' limit 1
   ) p
   cross join lateral (
     select * from purchase_line where company_id = p.company_id and purchase_id = p.id offset 0
   ) l`,
)

/** All lines of named invoices. */
export async function returnableLinesByInvoice(
  db: Db,
  wanted: readonly { readonly companyId: string; readonly invoiceNo: string }[],
): Promise<ReturnableLine[]> {
  if (wanted.length === 0) return []
  const rows = await db.rows<ReturnableRow>(BY_INVOICE, [
    wanted.map(({ companyId }) => companyId),
    wanted.map(({ invoiceNo }) => invoiceNo),
  ])
  return rows.map(toReturnable)
}

/** An invoice that points may be taken back from. */
export interface OriginalPurchase {
  readonly companyId: string
  readonly purchaseId: string
  readonly invoiceNo: string
  readonly occurredOn: string
  /** Who placed it, and what share of its points went there. */
  readonly memberId: string | null
  readonly memberPoints: number
  readonly policyVersionId: string | null
}

const ORIGINALS = statement(
  'return_originals',
  `select p.company_id as "companyId", p.id as "purchaseId", p.invoice_no as "invoiceNo", p.occurred_on as "occurredOn",
     p.member_id as "memberId", p.member_points as "memberPoints", p.policy_version_id as "policyVersionId"
   from unnest($1::uuid[], $2::uuid[]) as wanted (company_id, id)
   join purchase p using (company_id, id)`,
)

/** Invoices that lines come back of, or that reached what is taken back. */
export async function readOriginals(
  db: Db,
  keys: readonly { readonly companyId: string; readonly purchaseId: string }[],
): Promise<OriginalPurchase[]> {
  if (keys.length === 0) return []
  return db.rows(ORIGINALS, [keys.map(({ companyId }) => companyId), keys.map(({ purchaseId }) => purchaseId)])
}

/** A line of a return that names an invoice we have not seen. */
export interface WaitingLine {
  readonly companyId: string
  readonly returnId: string
  readonly lineNo: number
  readonly occurredOn: string
  readonly sku: string
  /** Above zero. */
  readonly quantity: bigint
  readonly amount: bigint
  readonly originalInvoiceNo: string
  readonly originalLineNo: number | null
}

const WAITING = statement(
  'return_lines_waiting',
  `select r.company_id as "companyId", r.return_id as "returnId", r.line_no as "lineNo", p.occurred_on as "occurredOn", l.sku,
          -l.quantity as quantity, -l.net_amount as amount,
          r.original_invoice_no as "originalInvoiceNo", r.original_line_no as "originalLineNo"
   from unnest($1::uuid[], $2::text[]) as wanted (company_id, original_invoice_no)
   join return_line r using (company_id, original_invoice_no)
   join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.return_id and l.line_no = r.line_no
   join purchase p on p.company_id = r.company_id and p.id = r.return_id
   where r.match = 'waiting'
   order by p.occurred_on, p.invoice_no collate "C", r.line_no
   for no key update of r`,
)

/** Lines of returns that have been waiting for these invoices, locked, in the order in which they are applied. */
export async function waitingLines(
  tx: Tx,
  invoices: readonly { readonly companyId: string; readonly invoiceNo: string }[],
): Promise<WaitingLine[]> {
  if (invoices.length === 0) return []
  const rows = await tx.rows<Omit<WaitingLine, 'quantity' | 'amount'> & { quantity: string; amount: string }>(WAITING, [
    invoices.map(({ companyId }) => companyId),
    invoices.map(({ invoiceNo }) => invoiceNo),
  ])
  return rows.map((row) => ({
    ...row,
    quantity: decimalToTenThousandths(row.quantity),
    amount: decimalToTenThousandths(row.amount),
  }))
}

export interface ReturnLineRow {
  readonly companyId: string
  readonly returnId: string
  readonly lineNo: number
  readonly originalInvoiceNo: string | null
  readonly originalLineNo: number | null
  readonly match: 'matched' | 'partial' | 'unmatched' | 'waiting'
  readonly unmatchedQuantity: bigint
  readonly unmatchedAmount: bigint
}

const PUT_RETURN_LINES = statement(
  'return_line_put',
  `insert into return_line (company_id, return_id, line_no, original_invoice_no, original_line_no, match, unmatched_quantity, unmatched_amount)
   select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::int[], $6::return_match[], $7::numeric[], $8::numeric[])
   on conflict (company_id, return_id, line_no) do update
   set match = excluded.match, unmatched_quantity = excluded.unmatched_quantity, unmatched_amount = excluded.unmatched_amount`,
)

/** Stores how lines of returns were matched; a line that had been waiting gets its result. */
export async function putReturnLines(tx: Tx, rows: readonly ReturnLineRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.rows(PUT_RETURN_LINES, [
    rows.map((row) => row.companyId),
    rows.map((row) => row.returnId),
    rows.map((row) => row.lineNo),
    rows.map((row) => row.originalInvoiceNo),
    rows.map((row) => row.originalLineNo),
    rows.map((row) => row.match),
    rows.map((row) => tenThousandthsToDecimal(row.unmatchedQuantity)),
    rows.map((row) => tenThousandthsToDecimal(row.unmatchedAmount)),
  ])
}

export interface AllocationRow {
  readonly companyId: string
  readonly returnId: string
  readonly lineNo: number
  readonly originalCompanyId: string
  readonly originalId: string
  readonly originalInvoiceNo: string
  readonly originalLineNo: number
  readonly quantity: bigint
  readonly amount: bigint
  readonly points: number
  readonly isLate: boolean
}

const INSERT_ALLOCATIONS = statement(
  'return_allocation_insert',
  `insert into return_allocation (company_id, return_id, line_no, original_company_id, original_id, original_line_no, quantity, amount, points, is_late)
   select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::uuid[], $6::int[], $7::numeric[], $8::numeric[], $9::bigint[], $10::bool[])`,
)

export async function insertAllocations(tx: Tx, rows: readonly AllocationRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.rows(INSERT_ALLOCATIONS, [
    rows.map((row) => row.companyId),
    rows.map((row) => row.returnId),
    rows.map((row) => row.lineNo),
    rows.map((row) => row.originalCompanyId),
    rows.map((row) => row.originalId),
    rows.map((row) => row.originalLineNo),
    rows.map((row) => tenThousandthsToDecimal(row.quantity)),
    rows.map((row) => tenThousandthsToDecimal(row.amount)),
    rows.map((row) => row.points),
    rows.map((row) => row.isLate),
  ])
}

const SET_RETURNED = statement(
  'purchase_line_set_returned',
  `update purchase_line l set returned_quantity = changed.returned_quantity, credited_amount = changed.credited_amount
   from unnest($1::uuid[], $2::uuid[], $3::int[], $4::numeric[], $5::numeric[])
     as changed (company_id, purchase_id, line_no, returned_quantity, credited_amount)
   where (l.company_id, l.purchase_id, l.line_no) = (changed.company_id, changed.purchase_id, changed.line_no)`,
)

export async function setReturned(tx: Tx, lines: readonly ReturnableLine[]): Promise<void> {
  if (lines.length === 0) return
  await tx.rows(SET_RETURNED, [
    lines.map((line) => line.companyId),
    lines.map((line) => line.purchaseId),
    lines.map((line) => line.lineNo),
    lines.map((line) => tenThousandthsToDecimal(line.returnedQuantity)),
    lines.map((line) => tenThousandthsToDecimal(line.creditedAmount)),
  ])
}

const FINISH_RETURNS = statement(
  'purchase_finish_returns',
  `update purchase p set available_points = done.available, pending_points = done.pending, warnings = done.warnings
   from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::json[]) as done (company_id, id, available, pending, warnings)
   where (p.company_id, p.id) = (done.company_id, done.id)`,
)

/** Completes returns, still in the transaction that records them, with what the ledger took for them. */
export async function finishReturns(tx: Tx, returns: readonly RecordedPurchase[]): Promise<void> {
  if (returns.length === 0) return
  await tx.rows(FINISH_RETURNS, [
    returns.map(({ companyId }) => companyId),
    returns.map(({ id }) => id),
    returns.map(({ points }) => points.available),
    returns.map(({ points }) => points.pending),
    returns.map(({ warnings }) => JSON.stringify(warnings)),
  ])
}

const ADD_FORGIVEN = statement(
  'purchase_add_forgiven',
  'update purchase set forgiven_points = forgiven_points + $2 where id = $1',
)

/** Notes with a return what it should have taken and the policy forgave. */
export async function addForgivenPoints(tx: Tx, returnId: string, points: number): Promise<void> {
  await tx.rows(ADD_FORGIVEN, [returnId, points])
}
