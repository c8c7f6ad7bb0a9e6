import { statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'

export interface SalesRepFields {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
}

type Records = ReadonlyMap<string, SalesRepFields>

const LOCK = statement(
  'sales_reps_lock',
  `select rep_no as "repNo", name, email, phone from sales_rep where rep_no = any($1::text[])
   order by rep_no for no key update`,
)

/** Sales reps by number, locked in the order of their numbers. */
export async function lockSalesReps(tx: Tx, repNos: readonly string[]): Promise<Map<string, SalesRepFields>> {
  const rows = await tx.rows<SalesRepFields & { repNo: string }>(LOCK, [repNos])
  return new Map(rows.map(({ repNo, ...fields }) => [repNo, fields]))
}

const INSERT = statement(
  'sales_reps_insert',
  `insert into sales_rep (id, rep_no, name, email, phone)
   select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
   on conflict (rep_no) do nothing
   returning rep_no as "repNo"`,
)

/** Answers the numbers that were not taken meanwhile. */
export async function insertSalesReps(tx: Tx, records: Records): Promise<Set<string>> {
  const ids = Array.from(records, () => newId())
  const rows = await tx.rows<{ repNo: string }>(INSERT, [ids, ...columnsOf(records)])
  return new Set(rows.map(({ repNo }) => repNo))
}

const UPDATE = statement(
  'sales_reps_update',
  `update sales_rep r
   set name = put.name, email = put.email, phone = put.phone, version = r.version + 1, updated_at = now()
   from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as put (rep_no, name, email, phone)
   where r.rep_no = put.rep_no`,
)

export async function updateSalesReps(tx: Tx, records: Records): Promise<void> {
  await tx.rows(UPDATE, columnsOf(records))
}

function columnsOf(records: Records): unknown[][] {
  const fields = [...records.values()]
  return [
    [...records.keys()],
    fields.map((rep) => rep.name),
    fields.map((rep) => rep.email),
    fields.map((rep) => rep.phone),
  ]
}
