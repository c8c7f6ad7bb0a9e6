import type { Tx } from '@stamkund/database'
import { readSalesRep } from './read-sales-rep.ts'
import { updateSalesRep } from './sales-reps.queries.ts'
import type { SalesRep } from './sales-reps.schema.ts'

/**
 * Takes name and address away; the number stays, and can be given to somebody else by a new name.
 * @returns the record, and whether there was something to take away
 * @throws sales_rep.unknown
 */
export async function eraseSalesRep(tx: Tx, id: string): Promise<{ salesRep: SalesRep; isNews: boolean }> {
  const before = await readSalesRep(tx, id)
  const nobody = { name: `erased-${id}`, email: null, phone: null }
  if (before.name === nobody.name && before.email === null && before.phone === null) {
    return { salesRep: before, isNews: false }
  }
  const salesRep = await updateSalesRep(tx, id, before.version, nobody)
  // Somebody changed it in this very moment.
  return salesRep === undefined ? eraseSalesRep(tx, id) : { salesRep, isNews: true }
}
