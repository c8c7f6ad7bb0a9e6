/** Why a row of an import did not go in, and the column that is at fault. */
export interface Rejection {
  readonly outcome: 'rejected'
  readonly code: string
  readonly message: string
  readonly column: string
}

/** What became of one row of an import. `unchanged`: everything that it says was so already. */
export type RowOutcome = { readonly outcome: 'imported' | 'unchanged' } | Rejection

export function rejected(code: string, column: string, message: string): Rejection {
  return { outcome: 'rejected', code, message, column }
}

/** What a row says about a record; an `undefined` field says nothing and leaves the record as it is. */
export type Said<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined }

/** How one kind of record takes rows: set-based reads and writes, and what a row says. */
export interface PutRows<Row, Fields extends object> {
  /** What identifies the record, asked after `read`. Two rows of one key are about the same record; the later one wins. */
  readonly keyOf: (row: Row) => string
  readonly fieldsOf: (row: Row) => Said<Fields> | Rejection
  /** A new record before its row is laid over it. */
  readonly blank: Fields
  /** Reads the records of these rows by key, and locks them until the transaction ends. */
  readonly read: (rows: readonly Row[]) => Promise<Map<string, Fields>>
  /** Stores new records by key, in the order of their keys; answers which it stored, as another transaction may be first. */
  readonly insert: (records: ReadonlyMap<string, Fields>) => Promise<ReadonlySet<string>>
  readonly update: (records: ReadonlyMap<string, Fields>) => Promise<void>
}

/** Puts rows into a table in a fixed number of statements, however many there are; one outcome per row, in their order. */
export async function putRows<Row, Fields extends object>(
  rows: readonly Row[],
  put: PutRows<Row, Fields>,
): Promise<RowOutcome[]> {
  if (rows.length === 0) return []
  const stored = await put.read(rows)
  const { outcomes, records } = layOver(rows, stored, put)
  const fresh = inKeyOrder(records, (key) => !stored.has(key))
  const changed = inKeyOrder(records, (key) => stored.has(key))
  const inserted = fresh.size > 0 ? await put.insert(fresh) : new Set<string>()
  if (changed.size > 0) await put.update(changed)
  if (inserted.size === fresh.size) return outcomes

  // Another transaction stored some of these keys first: by now they are records like any other.
  const late = rows.flatMap((row, at) =>
    fresh.has(put.keyOf(row)) && !inserted.has(put.keyOf(row)) ? [{ row, at }] : [],
  )
  const again = await putRows(
    late.map(({ row }) => row),
    put,
  )
  again.forEach((outcome, index) => {
    outcomes[late[index]?.at ?? -1] = outcome
  })
  return outcomes
}

/** Lays each row over what the rows before it left; `records` are those that this changed. */
function layOver<Row, Fields extends object>(
  rows: readonly Row[],
  stored: ReadonlyMap<string, Fields>,
  put: PutRows<Row, Fields>,
): { outcomes: RowOutcome[]; records: Map<string, Fields> } {
  const records = new Map<string, Fields>()
  const outcomes = rows.map((row): RowOutcome => {
    const said = put.fieldsOf(row)
    if ('outcome' in said) return said
    const key = put.keyOf(row)
    const before = records.get(key) ?? stored.get(key)
    const news = Object.entries(said).filter(
      ([name, value]) => value !== undefined && value !== before?.[name as keyof Fields],
    )
    if (before !== undefined && news.length === 0) return { outcome: 'unchanged' }
    records.set(key, { ...(before ?? put.blank), ...Object.fromEntries(news) })
    return { outcome: 'imported' }
  })
  return { outcomes, records }
}

function inKeyOrder<Fields>(
  records: ReadonlyMap<string, Fields>,
  isWanted: (key: string) => boolean,
): Map<string, Fields> {
  const wanted = [...records].filter(([key]) => isWanted(key))
  return new Map(wanted.sort(([a], [b]) => (a < b ? -1 : 1)))
}
