import type { Tx } from '@stamkund/database'
import { lostRace } from '../../platform/etag.ts'
import { readSalesRep } from './read-sales-rep.ts'
import { updateSalesRep } from './sales-reps.queries.ts'
import type { SalesRep, SalesRepChanges } from './sales-reps.schema.ts'

/**
 * @param version the one that the caller read
 * @throws sales_rep.unknown, request.changed_meanwhile
 */
export async function editSalesRep(tx: Tx, id: string, version: number, changes: SalesRepChanges): Promise<SalesRep> {
  const edited = await updateSalesRep(tx, id, version, changes)
  if (edited !== undefined) return edited
  await readSalesRep(tx, id)
  throw lostRace()
}
