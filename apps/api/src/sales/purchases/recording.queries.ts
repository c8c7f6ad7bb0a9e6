import { type Db, insertRows, insertTarget, statement, type Tx, tenThousandthsToDecimal } from '@stamkund/database'
import type { PurchaseWarning } from './purchases.schema.ts'

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
}

const INSERT = statement(
  'purchase_insert',
  `insert into purchase (company_id, id, kind, invoice_no, occurred_on, currency, net_amount, content_hash, member_id,
     sales_rep_id, policy_version_id, available_points, pending_points, member_points, available_on, expires_on, warnings)
   select * from unnest($1::uuid[], $2::uuid[], $3::purchase_kind[], $4::text[], $5::date[], $6::text[], $7::numeric[],
     $8::bytea[], $9::uuid[], $10::uuid[], $11::uuid[], $12::bigint[], $13::bigint[], $14::bigint[], $15::date[],
     $16::date[], $17::json[])
   on conflict (company_id, invoice_no, kind) do nothing
   returning id`,
)

/**
 * Claims the natural keys of documents and stores them. Waits for another transaction that has just claimed one of them.
 * @param rows in the order of their keys, so that two deliveries of the same documents cannot wait for each other
 * @returns the ids that were stored; the others lost the race
 */
export async function insertPurchases(tx: Tx, rows: readonly PurchaseRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const stored = await tx.rows<{ id: string }>(INSERT, [
    rows.map((row) => row.companyId),
    rows.map((row) => row.id),
    rows.map((row) => row.kind),
    rows.map((row) => row.invoiceNo),
    rows.map((row) => row.occurredOn),
    rows.map((row) => row.currency),
    rows.map((row) => tenThousandthsToDecimal(row.netAmount)),
    rows.map((row) => row.contentHash),
    rows.map((row) => row.memberId),
    rows.map((row) => row.salesRepId),
    rows.map((row) => row.policyVersionId),
    rows.map((row) => row.availablePoints),
    rows.map((row) => row.pendingPoints),
    rows.map((row) => row.memberPoints),
    rows.map((row) => row.availableOn),
    rows.map((row) => row.expiresOn),
    rows.map((row) => JSON.stringify(row.warnings)),
  ])
  return new Set(stored.map(({ id }) => id))
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

export function insertLines(tx: Tx, lines: readonly LineRow[]): Promise<void> {
  return insertRows(
    tx,
    LINE,
    lines.map((line) => [
      line.companyId,
      line.purchaseId,
      line.lineNo,
      line.sku,
      line.productId,
      tenThousandthsToDecimal(line.quantity),
      tenThousandthsToDecimal(line.netAmount),
      line.unitCost === null ? null : tenThousandthsToDecimal(line.unitCost),
      line.noAwardReason,
    ]),
  )
}
