import type { Db } from '@stamkund/database'
import type { NoAwardReason } from '@stamkund/points-engine'
import { survivorOf } from '../../customers/companies/index.ts'
import { toMemberNoAwardReason, toMemberReason } from '../../points/awarding/index.ts'
import { buyerName, productNames } from './purchase-names.queries.ts'
import { unknownPurchase } from './purchases.errors.ts'
import type { MemberPurchase } from './purchases.member.schema.ts'
import { purchaseDetail } from './read-purchase.ts'

/**
 * A purchase of a company, or of one that was merged into it, for somebody who works there.
 * @throws purchase.unknown, also for another company's
 */
export async function readMemberPurchase(db: Db, id: string, companyId: string): Promise<MemberPurchase> {
  const purchase = await purchaseDetail(db, id)
  if ((await survivorOf(db, purchase.companyId)) !== companyId) throw unknownPurchase()
  const { invoiceNo, kind, occurredOn, currency, netAmount, points, availableOn, expiresOn } = purchase
  const [names, placedBy] = await Promise.all([
    productNames(
      db,
      purchase.lines.flatMap(({ productId }) => productId ?? []),
    ),
    buyerName(db, purchase.memberId),
  ])
  return {
    ...{ id, invoiceNo, kind, occurredOn, currency, netAmount, points, availableOn, expiresOn, placedBy },
    lines: purchase.lines.map(({ unitCost: _, noAwardReason, ...line }) => ({
      ...line,
      productName: line.productId === null ? null : (names.get(line.productId) ?? null),
      noAwardReason: toMemberNoAwardReason(noAwardReason as NoAwardReason | null),
    })),
    awards: purchase.awards.map(({ reason, ...award }) => ({
      ...award,
      // The engine wrote it, or the return that took the points back.
      reason: toMemberReason(reason as unknown as Parameters<typeof toMemberReason>[0]),
    })),
    returnLines: purchase.returnLines.map(({ lineNo, originalInvoiceNo, match }) => ({
      lineNo,
      originalInvoiceNo,
      match,
    })),
  }
}
