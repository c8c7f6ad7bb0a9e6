import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { salesRepNumberTaken } from './sales-reps.errors.ts'
import { insertSalesRep } from './sales-reps.queries.ts'
import type { NewSalesRep, SalesRep } from './sales-reps.schema.ts'

/** @throws sales_rep.number_taken */
export async function createSalesRep(tx: Tx, fields: NewSalesRep): Promise<SalesRep> {
  const created = await insertSalesRep(tx, newId(), fields)
  if (created === undefined) throw salesRepNumberTaken(fields.repNo)
  return created
}
