import { type Db, statement, type Tx } from '@stamkund/database'

// Without an index or a key, so that those who record purchases never wait for each other here.
const NOTE = statement(
  'qualifying_change_note',
  `insert into qualifying_change (company_id)
   select distinct unnest($1::uuid[]) where exists (select from tier where retired_on is null)`,
)

/** Notes that companies bought or returned something, so that their tier is looked at within seconds. */
export async function noteQualifying(tx: Tx, companyIds: readonly string[]): Promise<void> {
  if (companyIds.length > 0) await tx.rows(NOTE, [companyIds])
}

const HAS = statement('qualifying_change_has', 'select exists (select from qualifying_change) as "hasSome"')

export async function hasChanges(db: Db): Promise<boolean> {
  const [row] = await db.rows<{ hasSome: boolean }>(HAS)
  return row?.hasSome ?? false
}

const TAKE = statement(
  'qualifying_change_take',
  `with taken as (delete from qualifying_change returning company_id)
   select distinct s.survivor_id as id from taken join company_survivor s using (company_id)`,
)

/** The companies that were noted, or that go on for them. They are noted no longer once the transaction commits. */
export async function takeChanges(tx: Tx): Promise<string[]> {
  return (await tx.rows<{ id: string }>(TAKE)).map(({ id }) => id)
}
