import type { Db, Tx } from '@stamkund/database'
import { and, asc, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Page, readCursor, TextIdKey, toPage } from '../../platform/page.ts'
import { everywhere, type Reach } from '../../platform/reach.ts'
import type { Company, CompanyChanges, CompanyFilter, NewCompany } from './companies.schema.ts'
import { company } from './companies.table.ts'
import { reached } from './reached-companies.queries.ts'

// Written out, since drizzle drops the table's name from a column of a selection, where another `id` would then be meant.
const companyNo = sql<string>`(select n.company_no from company_number n where n.company_id = company.id and n.is_current)`
const otherCompanyNos = sql<string[]>`array(
  select n.company_no from company_number n
  where n.company_id in (select company.id union all select o.id from company o where o.merged_into_id = company.id)
    and not (n.company_id = company.id and n.is_current)
  order by n.added_at, n.company_no)`

export async function findCompany(db: Db, id: string, reach = everywhere): Promise<Company | undefined> {
  const [row] = await db.select
    .select({ row: company, companyNo, otherCompanyNos })
    .from(company)
    .where(and(eq(company.id, id), reached(company.id, reach)))
  return row && toCompany(row)
}

/** By name. */
export async function listCompanies(db: Db, filter: CompanyFilter, reach: Reach): Promise<Page<Company>> {
  const sortName = sql<string>`lower(${company.name})`
  const after = readCursor(filter.cursor, TextIdKey)
  const rows = await db.select
    .select({ row: company, companyNo, otherCompanyNos, sortName })
    .from(company)
    .where(
      and(
        ...conditions(filter),
        reached(company.id, reach),
        after && sql`(${sortName}, ${company.id}) > (${after[0]}, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(sortName, asc(company.id))
    .limit(filter.limit + 1)
  const page = toPage(rows, filter.limit, ({ row, sortName }) => [sortName, row.id])
  return { ...page, items: page.items.map(toCompany) }
}

function conditions(filter: CompanyFilter): (SQL | undefined)[] {
  return [
    filter.status === 'active' ? isNull(company.mergedIntoId) : isNotNull(company.mergedIntoId),
    filter.companyNo === undefined ? undefined : hasNumber(filter.companyNo),
    filter.q === undefined ? undefined : mentions(filter.q),
    filter.country === undefined ? undefined : eq(company.country, filter.country),
    filter.salesRepId === undefined ? undefined : eq(company.salesRepId, filter.salesRepId),
    filter.participates === undefined ? undefined : eq(company.participates, filter.participates === 'true'),
  ]
}

function hasNumber(number: string): SQL {
  return sql`${company.id} = (
    select coalesce(o.merged_into_id, o.id) from company_number n join company o on o.id = n.company_id
    where n.company_no = ${number})`
}

function mentions(text: string): SQL | undefined {
  const ofItsOwn = sql`select n.company_id from company_number n where strpos(lower(n.company_no), lower(${text})) > 0`
  return or(
    sql`strpos(lower(${company.name}), lower(${text})) > 0`,
    sql`${company.id} in (${ofItsOwn})`,
    sql`${company.id} in (select o.merged_into_id from company o where o.id in (${ofItsOwn}))`,
  )
}

export async function insertCompany(tx: Tx, id: string, fields: Omit<NewCompany, 'companyNo'>): Promise<void> {
  await tx.write.insert(company).values({ id, ...fields })
}

/** Changes a company that is still at this version and not merged; answers whether it was. */
export async function updateCompany(tx: Tx, id: string, version: number, changes: CompanyChanges): Promise<boolean> {
  const rows = await tx.write
    .update(company)
    .set({ ...changes, ...touched })
    .where(and(eq(company.id, id), eq(company.version, version), isNull(company.mergedIntoId)))
    .returning({ id: company.id })
  return rows.length > 0
}

/** A new version for a change that is stored elsewhere. */
export async function touchCompany(tx: Tx, id: string): Promise<void> {
  await tx.write.update(company).set(touched).where(eq(company.id, id))
}

const touched = { version: sql`${company.version} + 1`, updatedAt: sql`now()` }

interface Row {
  readonly row: typeof company.$inferSelect
  readonly companyNo: string
  readonly otherCompanyNos: string[]
}

function toCompany({ row, companyNo, otherCompanyNos }: Row): Company {
  return {
    ...row,
    companyNo,
    otherCompanyNos,
    status: row.mergedIntoId === null ? 'active' : 'merged',
    mergedAt: row.mergedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}
