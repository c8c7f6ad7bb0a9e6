import type { Tx } from '@stamkund/database'

/** An invoice with its lines, or what came back of a line, as PostgreSQL sends it. */
export type DocumentRow = InvoiceRow | ReturnRow

export type InvoiceRow = readonly [
  occurredOn: string,
  kind: 'invoice',
  companyId: string,
  id: string,
  currency: string,
  memberId: string | null,
  hour: number | null,
  isLate: boolean,
  /** A line to a line, `LINE` in columns. */
  lines: string,
]

export type ReturnRow = readonly [
  occurredOn: string,
  kind: 'return',
  companyId: string,
  originalId: string,
  currency: null,
  memberId: null,
  hour: null,
  isLate: null,
  lines: null,
  originalLineNo: number,
  quantity: string,
  amount: string,
]

// One text for all lines of an invoice: what PostgreSQL and the driver spend on columns is most of what reading costs.
// No SKU has a control character.
const LINE = `concat(line_no, E'\\t', sku, E'\\t', quantity, E'\\t', net_amount, E'\\t', unit_cost, E'\\t', is_known_product, E'\\t',
  comes_back, E'\\t', no_award_reason)`

const ROWS_AT_ONCE = 2_000

export interface DocumentsWanted {
  /** Null: from the beginning. */
  readonly from: string | null
  readonly to: string
  /** Of the club, for the hour at which something was placed. */
  readonly timeZone: string
}

/**
 * Reads invoices, and what came back of them, in the order in which documents are applied. A return that waited for its
 * invoice comes on the day of that. The next rows are on their way while the last ones are worked on.
 * @param take throws to stop
 */
export function readDocuments(
  tx: Tx,
  wanted: DocumentsWanted,
  take: (rows: readonly DocumentRow[]) => Promise<void>,
): Promise<void> {
  return tx.alone(async (connection) => {
    // In a fresh club nothing is known of the tables yet, and each invoice would be compared with each day.
    await connection.query(
      "set local work_mem = '64MB'; set local statement_timeout = 0; set local enable_nestloop = off",
    )
    // A cursor's declaration takes no parameters.
    const values = [wanted.from ?? '-infinity', wanted.to, wanted.timeZone]
    await connection.query(`declare documents no scroll cursor for ${select(values.map(connection.escapeLiteral))}`)
    const fetch = () =>
      connection.query<[...DocumentRow]>({ text: `fetch ${ROWS_AT_ONCE} from documents`, rowMode: 'array' })
    for (let next = fetch(); ; ) {
      const { rows } = await next
      if (rows.length === 0) return
      next = fetch()
      try {
        await take(rows)
      } catch (error) {
        await next
        throw error
      }
    }
  })
}

// Documents are sorted before their lines are looked up, one after the other: nothing is sorted that is wide, and the first
// ones come at once.
function select([from, to, timeZone]: readonly string[]): string {
  return `
    select occurred_on::text, kind, company_id, line_of_id, currency, member_id,
      extract(hour from placed_at at time zone ${timeZone})::int, is_late, l.lines, line_of_no, quantity, amount
    from (
      select occurred_on, 'invoice' as kind, invoice_no collate "C", company_id, id as line_of_id, currency, member_id, placed_at, is_late,
        null::int as line_of_no, null::numeric as quantity, null::numeric as amount, id as document_id, 0 as line_no
      from recorded_invoice where occurred_on between ${from} and ${to}
      union all
      select greatest(occurred_on, original_occurred_on), 'return', invoice_no collate "C", company_id, original_id, null, null, null, null,
        original_line_no, quantity, amount, return_id, line_no
      from returned_line where occurred_on <= ${to} and original_occurred_on between ${from} and ${to}
      order by occurred_on, kind, invoice_no, company_id, document_id, line_no, line_of_id, line_of_no
    ) document
    left join lateral (
      select string_agg(${LINE}, E'\\n' order by line_no) as lines
      from recorded_line where company_id = document.company_id and purchase_id = document.line_of_id
    ) l on kind = 'invoice'`
}
