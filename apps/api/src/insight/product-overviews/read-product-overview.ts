import type { Db } from '@stamkund/database'
import type { Reach } from '../../platform/reach.ts'
import { readProduct } from '../../sales/products/index.ts'
import { findBuyers, findSold } from './product-facts.queries.ts'
import type { ProductOverview } from './product-overviews.schema.ts'
import { unitEarnings } from './unit-points.ts'

/**
 * What a product earns, and who bought it in the last twelve months.
 * @throws DomainError `product.unknown`
 */
export async function readProductOverview(
  db: Db,
  id: string,
  { salesRepId }: Reach,
  today: string,
): Promise<ProductOverview> {
  const [product, earningOf, sold, buyers] = await Promise.all([
    readProduct(db, id, today),
    unitEarnings(db, today),
    findSold(db, id, salesRepId),
    findBuyers(db, id, salesRepId),
  ])
  const { multiplier, pointsPerUnit } = earningOf(product)
  const earning = product.isSellable ? { multiplier, pointsPerUnit } : { multiplier: 0, pointsPerUnit: null }
  return { id, ...earning, ...sold, buyers }
}
