import type { Tx } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { assignComputedBands } from './assign-bands.ts'
import { skuTaken } from './products.errors.ts'
import { insertProduct } from './products.queries.ts'
import type { NewProduct, ProductDetail } from './products.schema.ts'
import { auditedFields, readProduct } from './read-product.ts'

/**
 * Adds a product, with its computed band.
 * @throws DomainError `product.sku_taken`
 */
export async function createProduct(tx: Tx, product: NewProduct, occasion: Occasion): Promise<ProductDetail> {
  const id = newId()
  const { unitCost, listPrice, ...fields } = product
  const isNew = await insertProduct(tx, {
    id,
    ...fields,
    unitCost: unitCost === null ? null : parseMoney(unitCost),
    listPrice: listPrice === null ? null : parseMoney(listPrice),
  })
  if (!isNew) throw skuTaken(product.sku)
  await assignComputedBands(tx, [product.sku], occasion.today)
  const created = await readProduct(tx, id, occasion.today)
  await writeAudit(tx, occasion, {
    action: 'product.created',
    subject: { kind: 'product', id },
    changes: changesBetween(null, auditedFields(created)),
  })
  return created
}
