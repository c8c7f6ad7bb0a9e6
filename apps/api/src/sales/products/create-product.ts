import type { Tx } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { assignComputedBands } from './assign-bands.ts'
import { skuTaken } from './products.errors.ts'
import { insertProduct } from './products.queries.ts'
import type { NewProduct, ProductDetail } from './products.schema.ts'
import { readProduct } from './read-product.ts'

/**
 * Adds a product, with its computed band.
 * @throws DomainError `product.sku_taken`
 */
export async function createProduct(tx: Tx, product: NewProduct, today: string): Promise<ProductDetail> {
  const id = newId()
  const { unitCost, listPrice, ...fields } = product
  const isNew = await insertProduct(tx, {
    id,
    ...fields,
    unitCost: unitCost === null ? null : parseMoney(unitCost),
    listPrice: listPrice === null ? null : parseMoney(listPrice),
  })
  if (!isNew) throw skuTaken(product.sku)
  await assignComputedBands(tx, [product.sku], today)
  return readProduct(tx, id, today)
}
