import { type Db, statement } from '@stamkund/database'

const COMPANY_NAMES = statement(
  'member_list_company_names',
  `select s.company_id as id, p.name
   from company_survivor s
   join company_profile p on p.id = s.survivor_id
   where s.company_id = any($1::uuid[])`,
)

/** By the company's id; a merged one is called as the one that goes on. */
export async function companyNames(db: Db, companyIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.rows<{ id: string; name: string }>(COMPANY_NAMES, [companyIds])
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const LAST_SIGN_INS = statement(
  'member_list_last_sign_ins',
  `select member_id as id, last_sign_in_at as at from contact
   where member_id = any($1::uuid[]) and last_sign_in_at is not null`,
)

/** By the member's id, of those who have signed in and not left. */
export async function lastSignIns(db: Db, memberIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.rows<{ id: string; at: Date }>(LAST_SIGN_INS, [memberIds])
  return new Map(rows.map(({ id, at }) => [id, at]))
}
