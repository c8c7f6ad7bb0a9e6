import { type Db, statement, type Tx } from '@stamkund/database'
import type { Fault } from './csv/fault.ts'

/** A row that did not go in: where it stands, as it stands there, and why. */
export interface RejectedRow {
  readonly lineNo: number
  readonly content: string
  readonly fault: Fault
}

const INSERT = statement(
  'import_insert_rejects',
  `insert into import_reject (import_id, line_no, column_name, code, message, content)
   select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[])`,
)

export async function insertRejects(tx: Tx, importId: string, rows: readonly RejectedRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.rows(INSERT, [
    importId,
    rows.map((row) => row.lineNo),
    rows.map((row) => row.fault.column),
    rows.map((row) => row.fault.code),
    rows.map((row) => row.fault.message),
    // PostgreSQL has no NUL in text; the row is rejected for it anyway.
    rows.map((row) => row.content.replaceAll('\0', '\uFFFD')),
  ])
}

const PAGE = statement(
  'import_rejects_page',
  `select line_no as "lineNo", column_name as "columnName", code, message, content
   from import_reject where import_id = $1 and line_no > $2 order by line_no limit 1000`,
)

/** All rejected rows of an import in the order of its file, a page at a time. */
export async function* readRejects(db: Db, importId: string): AsyncGenerator<RejectedRow> {
  for (let after = 0; ; ) {
    const page = await db.rows<{
      lineNo: number
      columnName: string | null
      code: string
      message: string
      content: string
    }>(PAGE, [importId, after])
    const last = page.at(-1)
    if (last === undefined) return
    for (const { lineNo, content, columnName: column, code, message } of page) {
      yield { lineNo, content, fault: { column, code, message } }
    }
    after = last.lineNo
  }
}
