import type { Db } from '@stamkund/database'
import { everywhere } from '../../platform/reach.ts'
import { companyIsMerged, unknownCompany } from './companies.errors.ts'
import { findCompany } from './companies.queries.ts'
import type { Company } from './companies.schema.ts'

/** @throws company.unknown, also for one that is out of reach */
export async function readCompany(db: Db, id: string, reach = everywhere): Promise<Company> {
  const found = await findCompany(db, id, reach)
  if (found === undefined) throw unknownCompany()
  return found
}

/** A company that can still be changed. @throws company.unknown, company.merged */
export async function readActiveCompany(db: Db, id: string): Promise<Company> {
  const found = await readCompany(db, id)
  if (found.mergedIntoId !== null) throw companyIsMerged(found.mergedIntoId)
  return found
}
