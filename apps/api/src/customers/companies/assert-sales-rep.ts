import type { Db } from '@stamkund/database'
import { findSalesRep } from '../sales-reps/index.ts'
import { unknownSalesRepOfCompany } from './companies.errors.ts'

/** Sales reps are never deleted, so a look suffices. @throws company.unknown_sales_rep */
export async function assertSalesRep(db: Db, salesRepId: string | null | undefined): Promise<void> {
  if (salesRepId == null) return
  if ((await findSalesRep(db, salesRepId)) === undefined) throw unknownSalesRepOfCompany()
}
