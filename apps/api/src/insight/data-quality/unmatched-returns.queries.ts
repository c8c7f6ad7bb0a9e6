import { type Db, statement } from '@stamkund/database'
import { LAST_ID } from './cursor-key.ts'
import type { UnmatchedReturn, UnmatchedReturnFilter, UnmatchedReturnSummary } from './data-quality.schema.ts'

type Filter = Pick<UnmatchedReturnFilter, 'companyId' | 'match' | 'from' | 'to'>

const MATCHING = `from unmatched_return_line r
  join company_reference c on c.company_id = r.company_id
  where ($1::uuid is null or c.survivor_id = $1) and ($2::return_match is null or r.match = $2)
    and ($3::date is null or r.occurred_on >= $3) and ($4::date is null or r.occurred_on <= $4)`

const LIST = statement(
  'unmatched_returns_list',
  `select c.survivor_id as "companyId", c.company_no as "companyNo", c.name as "companyName", r.return_id as "returnId",
     r.invoice_no as "invoiceNo", r.line_no as "lineNo", r.occurred_on as "occurredOn", r.sku, r.currency, r.quantity,
     r.net_amount as "netAmount", r.original_invoice_no as "originalInvoiceNo",
     r.original_line_no as "originalLineNo", r.match, r.unmatched_quantity as "unmatchedQuantity",
     r.unmatched_amount as "unmatchedAmount"
   ${MATCHING} and r.return_id <= coalesce($5::uuid, '${LAST_ID}')
     and (r.return_id = $5 and r.line_no <= $6::bigint) is not true
   order by r.return_id desc, r.line_no limit $7`,
)

/** Lines of returns that are not accounted for, last recorded return first. */
export function findUnmatchedReturns(
  db: Db,
  filter: Filter,
  after: readonly [returnId: string, lineNo: string] | undefined,
  limit: number,
): Promise<UnmatchedReturn[]> {
  return db.rows(LIST, [...valuesOf(filter), ...(after ?? [null, null]), limit])
}

const SUMMARY = statement(
  'unmatched_returns_summary',
  `select r.currency, count(*) filter (where r.match = 'partial') as partial,
     count(*) filter (where r.match = 'unmatched') as unmatched, count(*) filter (where r.match = 'waiting') as waiting,
     sum(r.unmatched_amount) as amount
   ${MATCHING}
   group by r.currency order by r.currency`,
)

interface CurrencySums extends Pick<UnmatchedReturnSummary, 'partial' | 'unmatched' | 'waiting'> {
  readonly currency: string
  readonly amount: string
}

export async function sumUnmatchedReturns(db: Db, filter: Filter): Promise<UnmatchedReturnSummary> {
  const rows = await db.rows<CurrencySums>(SUMMARY, valuesOf(filter))
  const count = (match: 'partial' | 'unmatched' | 'waiting') => rows.reduce((sum, row) => sum + row[match], 0)
  return {
    partial: count('partial'),
    unmatched: count('unmatched'),
    waiting: count('waiting'),
    unmatchedAmounts: rows.map(({ currency, amount }) => ({ currency, amount })),
  }
}

function valuesOf({ companyId, match, from, to }: Filter): unknown[] {
  return [companyId ?? null, match ?? null, from ?? null, to ?? null]
}
