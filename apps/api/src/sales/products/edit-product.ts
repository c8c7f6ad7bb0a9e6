import type { Tx } from '@stamkund/database'
import { type Money, parseMoney } from '@stamkund/points-engine'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { assignComputedBands } from './assign-bands.ts'
import { type ChangedFields, updateProduct } from './products.queries.ts'
import type { ProductChanges, ProductDetail } from './products.schema.ts'
import { auditedFields, readProduct } from './read-product.ts'

/**
 * Changes a product that is still at the version that the caller read. A change of price or cost that computes to another
 * band gives it from today on, unless the band was set by hand.
 * @throws DomainError `product.unknown`, `request.changed_meanwhile`
 */
export async function editProduct(
  tx: Tx,
  id: string,
  version: number,
  changes: ProductChanges,
  occasion: Occasion,
): Promise<ProductDetail> {
  const { today } = occasion
  const before = await readProduct(tx, id, today)
  if (!(await updateProduct(tx, id, version, toFields(changes)))) throw lostRace()
  await assignComputedBands(tx, [before.sku], today)
  const edited = await readProduct(tx, id, today)
  await writeAudit(tx, occasion, {
    action: 'product.changed',
    subject: { kind: 'product', id },
    changes: changesBetween(auditedFields(before), auditedFields(edited)),
  })
  return edited
}

function toFields({ unitCost, listPrice, ...changes }: ProductChanges): ChangedFields {
  return { ...changes, unitCost: toMoney(unitCost), listPrice: toMoney(listPrice) }
}

function toMoney(decimal: string | null | undefined): Money | null | undefined {
  return typeof decimal === 'string' ? parseMoney(decimal) : decimal
}
