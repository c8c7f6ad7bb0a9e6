import type { Tx } from '@stamkund/database'
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
export async function renumberCompany(tx: Tx, id: string, companyNo: string): Promise<Company> {
  await lockCompanies(tx, [id], 'exclusive')
  const company = await readActiveCompany(tx, id)
  if (company.companyNo === companyNo) return company
  if (!(await makeNumberCurrent(tx, id, companyNo))) throw companyNumberTaken(companyNo)
  await touchCompany(tx, id)
  return readCompany(tx, id)
}
