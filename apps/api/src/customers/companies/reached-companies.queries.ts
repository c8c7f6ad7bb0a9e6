import { type Db, statement } from '@stamkund/database'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reach } from '../../platform/reach.ts'
import { unknownCompany } from './companies.errors.ts'

/**
 * SQL that holds where a caller reaches a company: it, or the one that it was merged into, is one of their sales rep's.
 * @param column that has the company's id, with its table
 * @param parameter such as `$3`: `salesRepId` of the reach
 */
export function isReached(column: string, parameter: string): string {
  return `(${parameter}::uuid is null or exists (
    select from company_survivor own join company goes_on on goes_on.id = own.survivor_id
    where own.company_id = ${column} and goes_on.sales_rep_id = ${parameter}))`
}

/** The same as a condition of a query; undefined where nothing is out of reach. */
export function reached(column: SQLWrapper, { salesRepId }: Reach): SQL | undefined {
  if (salesRepId === null) return undefined
  return sql`exists (
    select from company_survivor own join company goes_on on goes_on.id = own.survivor_id
    where own.company_id = ${column} and goes_on.sales_rep_id = ${salesRepId})`
}

const REACHED = statement('company_is_reached', `select where ${isReached('$1', '$2')}`)

/** @throws company.unknown, also for one that is out of the caller's reach */
export async function assertCompanyReached(db: Db, companyId: string, { salesRepId }: Reach): Promise<void> {
  if (salesRepId === null) return
  if ((await db.rows(REACHED, [companyId, salesRepId])).length === 0) throw unknownCompany()
}
