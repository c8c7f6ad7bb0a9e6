import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { personalFields } from './personal-fields.ts'
import { salesRepNumberTaken } from './sales-reps.errors.ts'
import { insertSalesRep } from './sales-reps.queries.ts'
import type { NewSalesRep, SalesRep } from './sales-reps.schema.ts'

/** @throws sales_rep.number_taken */
export async function createSalesRep(tx: Tx, fields: NewSalesRep, occasion: Occasion): Promise<SalesRep> {
  const created = await insertSalesRep(tx, newId(), fields)
  if (created === undefined) throw salesRepNumberTaken(fields.repNo)
  await writeAudit(tx, occasion, {
    action: 'sales_rep.created',
    subject: { kind: 'sales_rep', id: created.id },
    changes: changesBetween(null, created),
    personal: { personId: created.id, fields: personalFields },
  })
  return created
}
