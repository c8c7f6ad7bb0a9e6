import type { Tx } from '@stamkund/database'
import { eraseSalesRep, type SalesRep } from '../../customers/sales-reps/index.ts'
import { eraseAuditedValues, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { NewErasure } from './personal-record.schema.ts'

/**
 * Erases who a sales rep is; the number and its companies stay. Repeating it changes nothing.
 * @throws DomainError `sales_rep.unknown`
 */
export async function erasePersonOfSalesRep(
  tx: Tx,
  id: string,
  { reason }: NewErasure,
  occasion: Occasion,
): Promise<SalesRep> {
  const { salesRep, isNews } = await eraseSalesRep(tx, id)
  if (!isNews) return salesRep
  await eraseAuditedValues(tx, [id])
  await writeAudit(tx, occasion, {
    action: 'sales_rep.erased',
    subject: { kind: 'sales_rep', id },
    changes: { reason: { before: null, after: reason } },
  })
  return salesRep
}
