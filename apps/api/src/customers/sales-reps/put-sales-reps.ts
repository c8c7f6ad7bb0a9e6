import type { Tx } from '@stamkund/database'
import { putRows, type RowOutcome } from '../bulk/index.ts'
import { insertSalesReps, lockSalesReps, updateSalesReps } from './put-sales-reps.queries.ts'

/** A row of `reps.csv`. An absent field is left as it is, null clears it. */
export interface SalesRepRow {
  readonly repNo: string
  readonly name: string
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
}

/** Creates and changes sales reps by number, thousands in a few statements. One outcome per row; of two rows with one number the later wins. */
export function putSalesReps(tx: Tx, rows: readonly SalesRepRow[]): Promise<RowOutcome[]> {
  return putRows(rows, {
    keyOf: (row) => row.repNo,
    fieldsOf: ({ name, email, phone }) => ({ name, email, phone }),
    blank: { name: '', email: null, phone: null },
    read: (rows) =>
      lockSalesReps(
        tx,
        rows.map((row) => row.repNo),
      ),
    insert: (records) => insertSalesReps(tx, records),
    update: (records) => updateSalesReps(tx, records),
  })
}
