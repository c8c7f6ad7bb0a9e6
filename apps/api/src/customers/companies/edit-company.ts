import type { Tx } from '@stamkund/database'
import { lostRace } from '../../platform/etag.ts'
import { assertSalesRep } from './assert-sales-rep.ts'
import { updateCompany } from './companies.queries.ts'
import type { Company, CompanyChanges } from './companies.schema.ts'
import { readActiveCompany, readCompany } from './read-company.ts'

/**
 * @param version the one that the caller read
 * @throws company.unknown, company.merged, company.unknown_sales_rep, request.changed_meanwhile
 */
export async function editCompany(tx: Tx, id: string, version: number, changes: CompanyChanges): Promise<Company> {
  await assertSalesRep(tx, changes.salesRepId)
  if (await updateCompany(tx, id, version, changes)) return readCompany(tx, id)
  await readActiveCompany(tx, id)
  throw lostRace()
}
