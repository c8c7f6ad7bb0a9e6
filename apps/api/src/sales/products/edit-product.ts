import type { Tx } from '@stamkund/database'
import { type Money, parseMoney } from '@stamkund/points-engine'
import { lostRace } from '../../platform/etag.ts'
import { assignComputedBands } from './assign-bands.ts'
import { unknownProduct } from './products.errors.ts'
import { type ChangedFields, findProduct, updateProduct } from './products.queries.ts'
import type { ProductChanges, ProductDetail } from './products.schema.ts'
import { readProduct } from './read-product.ts'

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
  today: string,
): Promise<ProductDetail> {
  const changed = await updateProduct(tx, id, version, toFields(changes))
  if (changed === undefined) throw (await findProduct(tx, id)) === undefined ? unknownProduct() : lostRace()
  await assignComputedBands(tx, [changed.sku], today)
  return readProduct(tx, id, today)
}

function toFields({ unitCost, listPrice, ...changes }: ProductChanges): ChangedFields {
  return { ...changes, unitCost: toMoney(unitCost), listPrice: toMoney(listPrice) }
}

function toMoney(decimal: string | null | undefined): Money | null | undefined {
  return typeof decimal === 'string' ? parseMoney(decimal) : decimal
}
