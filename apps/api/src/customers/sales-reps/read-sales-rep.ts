import type { Db } from '@stamkund/database'
import { unknownSalesRep } from './sales-reps.errors.ts'
import { findSalesRep } from './sales-reps.queries.ts'
import type { SalesRep } from './sales-reps.schema.ts'

/** @throws sales_rep.unknown */
export async function readSalesRep(db: Db, id: string): Promise<SalesRep> {
  const found = await findSalesRep(db, id)
  if (found === undefined) throw unknownSalesRep()
  return found
}
