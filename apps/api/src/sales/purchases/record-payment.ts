import type { Tx } from '@stamkund/database'
import type { z } from 'zod'
import { lockSurvivor } from '../../customers/companies/index.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { postMaturity } from '../../points/awarding/index.ts'
import { notWaitingForPayment, unknownPurchase } from './purchases.errors.ts'
import type { PurchaseDetail } from './purchases.schema.ts'
import { purchaseDetail } from './read-purchase.ts'
import { readPurchase, setPaid } from './reading.queries.ts'

/**
 * The ERP says that an invoice was paid: points that waited for it become available. Telling it again changes nothing.
 * @throws purchase.unknown, purchase.not_waiting_for_payment
 */
export async function recordPayment(
  tx: Tx,
  id: string,
  paidOn: string,
  occasion: Occasion,
): Promise<z.infer<typeof PurchaseDetail>> {
  const found = await readPurchase(tx, id)
  if (!found) throw unknownPurchase()
  if (found.availableOn !== 'infinity') throw notWaitingForPayment()
  const payerId = await lockSurvivor(tx, found.companyId, 'shared')
  if (await setPaid(tx, found, paidOn)) {
    await postMaturity(tx, { ...found, purchaseId: id, payerId }, occasion.today)
    await writeAudit(tx, occasion, {
      action: 'purchase.paid',
      subject: { kind: 'purchase', id },
      companyId: found.companyId,
      changes: { paidOn: { before: null, after: paidOn } },
    })
  }
  return purchaseDetail(tx, id)
}
