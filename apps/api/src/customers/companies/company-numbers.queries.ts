import { type Db, statement, type Tx } from '@stamkund/database'

/** The company that a number leads to: the one that it was given to, or the one which that was merged into. */
export interface ResolvedCompany {
  readonly id: string
  /** The company that the number was given to; the same as `id` unless it was merged. Its documents are kept under it. */
  readonly originalId: string
  readonly name: string
  readonly participates: boolean
  readonly salesRepId: string | null
  readonly currency: string | null
  readonly country: string | null
  readonly industry: string | null
  readonly employees: number | null
  /** The companies that were merged into it. */
  readonly absorbedIds: readonly string[]
}

const RESOLVE = statement(
  'companies_resolve',
  `select n.company_no as "companyNo", own.id as "originalId", c.id, c.name, c.participates, c.sales_rep_id as "salesRepId",
     c.currency, c.country, c.industry, c.employees,
     array(select o.id from company o where o.merged_into_id = c.id order by o.id) as "absorbedIds"
   from company_number n
   join company own on own.id = n.company_id
   join company c on c.id = coalesce(own.merged_into_id, own.id)
   where n.company_no = any($1::text[])`,
)

/** Companies by any number that they ever had, in one round trip. Numbers that nobody had are absent. */
export async function resolveCompanies(db: Db, companyNos: readonly string[]): Promise<Map<string, ResolvedCompany>> {
  const rows = await db.rows<ResolvedCompany & { companyNo: string }>(RESOLVE, [companyNos])
  return new Map(rows.map(({ companyNo, ...company }) => [companyNo, company]))
}

const SURVIVOR = statement('company_survivor', 'select coalesce(merged_into_id, id) as id from company where id = $1')

/** The company that goes on for this one: itself, or the one that it was merged into. */
export async function survivorOf(db: Db, companyId: string): Promise<string> {
  const [row] = await db.rows<{ id: string }>(SURVIVOR, [companyId])
  return row?.id ?? companyId
}

const GROUPS = statement(
  'company_groups',
  `select wanted.id, array(select o.id from company o where o.merged_into_id = wanted.id order by o.id) as absorbed
   from unnest($1::uuid[]) as wanted (id)`,
)

/** Per company: its own id, then the ids of all that were merged into it. Their documents are kept under these ids. */
export async function companyGroups(db: Db, companyIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.rows<{ id: string; absorbed: string[] }>(GROUPS, [companyIds])
  return new Map(rows.map(({ id, absorbed }) => [id, [id, ...absorbed]]))
}

const DEMOTE = statement(
  'company_number_demote',
  'update company_number set is_current = false where company_id = $1 and is_current and company_no <> $2',
)
const PROMOTE = statement(
  'company_number_promote',
  `insert into company_number (company_no, company_id, is_current) values ($2, $1, true)
   on conflict (company_no) do update set is_current = true where company_number.company_id = $1
   returning company_no`,
)

/** Makes this the company's current number. False if another company has or had it; the transaction is spoilt then. */
export async function makeNumberCurrent(tx: Tx, companyId: string, companyNo: string): Promise<boolean> {
  await tx.rows(DEMOTE, [companyId, companyNo])
  const rows = await tx.rows(PROMOTE, [companyId, companyNo])
  return rows.length > 0
}
