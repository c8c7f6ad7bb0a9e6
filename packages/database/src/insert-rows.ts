import { from as copyFrom } from 'pg-copy-streams'
import { type Statement, statement, type Tx } from './db.ts'

/** A table that rows go into, with the type of each column that is given. */
export interface InsertTarget {
  readonly table: string
  /** In the order of a row's values. */
  readonly columns: readonly string[]
  readonly insert: Statement
  readonly copy: string
}

/** A value as PostgreSQL reads it: a `numeric` as decimal text, JSON as text. */
export type ColumnValue = string | number | boolean | null

/** Below this, one prepared INSERT is quicker; COPY costs a round trip more and a third per row. */
const ROWS_WORTH_A_COPY = 100

/**
 * Names a table and its columns for `insertRows`.
 * @param types PostgreSQL's type of each column, by name
 */
export function insertTarget(table: string, types: Readonly<Record<string, string>>): InsertTarget {
  const columns = Object.keys(types)
  const list = columns.join(', ')
  const arrays = columns.map((column, index) => `$${index + 1}::${types[column]}[]`).join(', ')
  return {
    table,
    columns,
    insert: statement(`insert_into_${table}`, `insert into ${table} (${list}) select * from unnest(${arrays})`),
    copy: `copy ${table} (${list}) from stdin`,
  }
}

/** Inserts rows, a few or many thousands, in one statement. Any conflict fails it. */
export async function insertRows(
  tx: Tx,
  target: InsertTarget,
  rows: readonly (readonly ColumnValue[])[],
): Promise<void> {
  if (rows.length === 0) return
  if (rows.length < ROWS_WORTH_A_COPY) {
    await tx.rows(
      target.insert,
      target.columns.map((_, column) => rows.map((row) => row[column])),
    )
    return
  }
  const text = rows.map((row) => `${row.map(copyText).join('\t')}\n`).join('')
  await tx.alone(
    (connection) =>
      new Promise<void>((resolve, reject) => {
        const stream = connection.query(copyFrom(target.copy))
        stream.once('finish', resolve)
        stream.once('error', reject)
        stream.end(text)
      }),
  )
}

const SPECIAL = /[\\\t\n\r]/g
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function copyText(value: ColumnValue): string {
  if (value === null) return '\\N'
  return typeof value === 'string'
    ? value.replace(SPECIAL, (character) => ESCAPES[character] ?? character)
    : String(value)
}
