import { type Db, statement } from '@stamkund/database'

const NAMES = statement(
  'statement_names',
  `select company_id as id, name from company_reference where company_id = any($1::uuid[])
   union all
   select member_id, nullif(concat_ws(' ', first_name, last_name), '') from member_reference where member_id = any($1::uuid[])`,
)

/** What companies and members are called now; erased members are called nothing. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await db.rows<{ id: string; name: string | null }>(NAMES, [ids])
  return new Map(rows.map(({ id, name }) => [id, name]))
}
