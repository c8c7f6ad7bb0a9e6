import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { companyNumberTaken } from './companies.errors.ts'
import { touchCompany } from './companies.queries.ts'
import type { Company } from './companies.schema.ts'
import { lockCompanies } from './company-locks.queries.ts'
import { makeNumberCurrent } from './company-numbers.queries.ts'
import { readActiveCompany, readCompany } from './read-company.ts'

/**
 * Gives a company the number by which the ERP calls it from now on; one that it had before becomes current again. All its
 * other numbers go on working.
 * @throws company.unknown, company.merged, company.number_taken
 */
export async function renumberCompany(tx: Tx, id: string, companyNo: string, occasion: Occasion): Promise<Company> {
  await lockCompanies(tx, [id], 'exclusive')
  const company = await readActiveCompany(tx, id)
  if (company.companyNo === companyNo) return company
  if (!(await makeNumberCurrent(tx, id, companyNo))) throw companyNumberTaken(companyNo)
  await touchCompany(tx, id)
  const renumbered = await readCompany(tx, id)
  await writeAudit(tx, occasion, {
    action: 'company.renumbered',
    subject: { kind: 'company', id },
    companyId: id,
    changes: changesBetween(company, renumbered),
  })
  return renumbered
}
