import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { assertSalesRep } from './assert-sales-rep.ts'
import { updateCompany } from './companies.queries.ts'
import type { Company, CompanyChanges } from './companies.schema.ts'
import { readActiveCompany, readCompany } from './read-company.ts'

/**
 * @param version the one that the caller read
 * @throws company.unknown, company.merged, company.unknown_sales_rep, request.changed_meanwhile
 */
export async function editCompany(
  tx: Tx,
  id: string,
  version: number,
  changes: CompanyChanges,
  occasion: Occasion,
): Promise<Company> {
  await assertSalesRep(tx, changes.salesRepId)
  const before = await readActiveCompany(tx, id)
  if (!(await updateCompany(tx, id, version, changes))) throw lostRace()
  const edited = await readCompany(tx, id)
  await writeAudit(tx, occasion, {
    action: 'company.changed',
    subject: { kind: 'company', id },
    companyId: id,
    changes: changesBetween(before, edited),
  })
  return edited
}
