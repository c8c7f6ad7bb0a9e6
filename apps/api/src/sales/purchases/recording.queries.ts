import { type Db, insertRows, insertTarget, statement, type Tx, tenThousandthsToDecimal } from '@stamkund/database'
import type { PurchaseWarning } from './purchases.schema.ts'

const LOCK = statement(
  'purchase_lock_for_recording',
  'select lock_for_recording($1::text[], exclusively => $2, known_rule => $3) as revision',
)

/**
 * Locks the award rules against being published and the companies that numbers lead to, even if they were merged while it
 * waited. Locks no company when rules of another revision are published.
 * @param isAlone keeps everybody else from recording something for them
 * @returns the revision of the rules that are published
 */
export async function lockForRecording(
  tx: Tx,
  wanted: { readonly companyNos: readonly string[]; readonly isAlone: boolean; readonly revision: string },
): Promise<string> {
  const rows = await tx.rows<{ revision: string }>(LOCK, [wanted.companyNos, wanted.isAlone, wanted.revision])
  return rows[0]?.revision ?? ''
}

/** The natural key of a document. */
export interface DocumentKey {
  readonly companyId: string
  readonly invoiceNo: string
  readonly kind: 'invoice' | 'return'
}

export interface RecordedDocument extends DocumentKey {
  readonly id: string
  readonly contentHash: Buffer
}

const FIND = statement(
  'purchase_find',
  `select p.company_id as "companyId", p.invoice_no as "invoiceNo", p.kind, p.id, p.content_hash as "contentHash"
   from unnest($1::uuid[], $2::text[], $3::purchase_kind[]) as wanted (company_id, invoice_no, kind)
   join purchase p using (company_id, invoice_no, kind)`,
)

/** Which documents are recorded already. */
export function findDocuments(db: Db, keys: readonly DocumentKey[]): Promise<RecordedDocument[]> {
  if (keys.length === 0) return Promise.resolve([])
  return db.rows(FIND, [
    keys.map((key) => key.companyId),
    keys.map((key) => key.invoiceNo),
    keys.map((key) => key.kind),
  ])
}

export interface PurchaseRow extends RecordedDocument {
  readonly occurredOn: string
  readonly placedAt: string | null
  readonly currency: string
  readonly netAmount: bigint
  readonly memberId: string | null
  readonly salesRepId: string | null
  readonly policyVersionId: string | null
  readonly availablePoints: number
  readonly pendingPoints: number
  readonly memberPoints: number
  readonly availableOn: string | null
  readonly expiresOn: string | null
  readonly warnings: readonly PurchaseWarning[]
  readonly recordedBy: string | null
}

export interface LineRow {
  readonly companyId: string
  readonly purchaseId: string
  readonly lineNo: number
  readonly sku: string
  readonly productId: string | null
  readonly quantity: bigint
  readonly netAmount: bigint
  readonly unitCost: bigint | null
  readonly noAwardReason: string | null
}

const PURCHASE_INSERT = `insert into purchase (company_id, id, kind, invoice_no, occurred_on, currency, net_amount, content_hash,
     member_id, sales_rep_id, policy_version_id, available_points, pending_points, member_points, available_on, expires_on,
     warnings, recorded_by, placed_at)
   select * from unnest($1::uuid[], $2::uuid[], $3::purchase_kind[], $4::text[], $5::date[], $6::text[], $7::numeric[],
     $8::bytea[], $9::uuid[], $10::uuid[], $11::uuid[], $12::bigint[], $13::bigint[], $14::bigint[], $15::date[],
     $16::date[], $17::json[], $18::uuid[], $19::timestamptz[])
   on conflict (company_id, invoice_no, kind) do nothing
   returning id`

const INSERT = statement('purchase_insert', PURCHASE_INSERT)

const LINE = insertTarget('purchase_line', {
  company_id: 'uuid',
  purchase_id: 'uuid',
  line_no: 'int',
  sku: 'text',
  product_id: 'uuid',
  quantity: 'numeric',
  net_amount: 'numeric',
  unit_cost: 'numeric',
  no_award_reason: 'text',
})
const LINE_COLUMNS = LINE.columns.join(', ')

const INSERT_WITH_LINES = statement(
  'purchase_insert_with_lines',
  `with stored as (${PURCHASE_INSERT}), lines as (
     insert into purchase_line (${LINE_COLUMNS})
     select line.*
     from unnest($20::uuid[], $21::uuid[], $22::int[], $23::text[], $24::uuid[], $25::numeric[], $26::numeric[],
       $27::numeric[], $28::text[]) as line (${LINE_COLUMNS})
     join stored on stored.id = line.purchase_id
   )
   select id from stored`,
)

/** Below this, one statement for both tables is quicker; above it, COPY for the lines. */
const LINES_WORTH_A_COPY = 100

/**
 * Claims the natural keys of documents and stores them with their lines. Waits for another transaction that has just
 * claimed one of them.
 * @param documents in the order of their keys, so that two deliveries of the same documents cannot wait for each other
 * @returns the ids that were stored; the others lost the race
 */
export async function insertDocuments(
  tx: Tx,
  documents: readonly { readonly row: PurchaseRow; readonly lines: readonly LineRow[] }[],
): Promise<Set<string>> {
  if (documents.length === 0) return new Set()
  const purchases = columnsOf(documents.map(({ row }) => purchaseValues(row)))
  const lines = documents.flatMap((document) => document.lines.map(lineValues))
  if (lines.length < LINES_WORTH_A_COPY) {
    return idsOf(await tx.rows(INSERT_WITH_LINES, [...purchases, ...columnsOf(lines)]))
  }
  const stored = idsOf(await tx.rows(INSERT, purchases))
  const storedDocuments = documents.filter(({ row }) => stored.has(row.id))
  await insertRows(
    tx,
    LINE,
    storedDocuments.flatMap((document) => document.lines.map(lineValues)),
  )
  return stored
}

function columnsOf(rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]))
}

function idsOf(rows: readonly { readonly id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id))
}

function purchaseValues(row: PurchaseRow) {
  return [
    row.companyId,
    row.id,
    row.kind,
    row.invoiceNo,
    row.occurredOn,
    row.currency,
    tenThousandthsToDecimal(row.netAmount),
    row.contentHash,
    row.memberId,
    row.salesRepId,
    row.policyVersionId,
    row.availablePoints,
    row.pendingPoints,
    row.memberPoints,
    row.availableOn,
    row.expiresOn,
    JSON.stringify(row.warnings),
    row.recordedBy,
    row.placedAt,
  ]
}

function lineValues(line: LineRow) {
  return [
    line.companyId,
    line.purchaseId,
    line.lineNo,
    line.sku,
    line.productId,
    tenThousandthsToDecimal(line.quantity),
    tenThousandthsToDecimal(line.netAmount),
    line.unitCost === null ? null : tenThousandthsToDecimal(line.unitCost),
    line.noAwardReason,
  ]
}
