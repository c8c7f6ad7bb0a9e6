import type { Db } from '@stamkund/database'
import { findSalesRep, type SalesRep } from '../sales-reps/index.ts'
import type { MemberCompany } from './companies.member.schema.ts'
import { readCompany } from './read-company.ts'

/** A company for those who work there, with whom to call. @throws company.unknown */
export async function readMemberCompany(db: Db, id: string): Promise<MemberCompany> {
  const { companyNo, name, address, postalCode, city, country, salesRepId } = await readCompany(db, id)
  const rep = salesRepId === null ? undefined : await findSalesRep(db, salesRepId)
  return {
    ...{ id, companyNo, name },
    address: { address, postalCode, city, country },
    rep: rep === undefined || rep.name === `erased-${rep.id}` ? null : toMemberRep(rep),
  }
}

function toMemberRep({ name, email, phone }: SalesRep) {
  return { name, email, phone }
}
