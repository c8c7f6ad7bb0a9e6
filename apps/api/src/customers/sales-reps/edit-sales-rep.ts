import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { personalFields } from './personal-fields.ts'
import { readSalesRep } from './read-sales-rep.ts'
import { updateSalesRep } from './sales-reps.queries.ts'
import type { SalesRep, SalesRepChanges } from './sales-reps.schema.ts'

/**
 * @param version the one that the caller read
 * @throws sales_rep.unknown, request.changed_meanwhile
 */
export async function editSalesRep(
  tx: Tx,
  id: string,
  version: number,
  changes: SalesRepChanges,
  occasion: Occasion,
): Promise<SalesRep> {
  const before = await readSalesRep(tx, id)
  const edited = await updateSalesRep(tx, id, version, changes)
  if (edited === undefined) throw lostRace()
  await writeAudit(tx, occasion, {
    action: 'sales_rep.changed',
    subject: { kind: 'sales_rep', id },
    changes: changesBetween(before, edited),
    personal: { personId: id, fields: personalFields },
  })
  return edited
}
