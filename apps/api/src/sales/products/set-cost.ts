import type { Tx } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { deleteCost } from './costs.queries.ts'
import { refusedCost, unknownCost, unknownProduct } from './products.errors.ts'
import { lockProduct } from './products.queries.ts'
import type { NewCost } from './products.schema.ts'
import { putProductCosts } from './put-product-costs.ts'

/**
 * Sets what a product cost from a day on; a period that begins on that day already is replaced.
 * @throws DomainError `product.unknown`, `product_cost.overlaps`, `product_cost.ends_before_it_begins`
 */
export async function setCost(
  tx: Tx,
  id: string,
  { validFrom, validTo, unitCost }: NewCost & { readonly validFrom: string },
): Promise<void> {
  const product = await lockProduct(tx, id)
  if (product === undefined) throw unknownProduct()
  const [outcome] = await putProductCosts(tx, [
    { sku: product.sku, validFrom, validTo, unitCost: parseMoney(unitCost) },
  ])
  if (outcome?.outcome === 'rejected') throw refusedCost(outcome)
}

/**
 * Takes a period out of the history. Lines that are recorded keep the cost that they were recorded with.
 * @throws DomainError `product.unknown`, `product_cost.unknown`
 */
export async function removeCost(tx: Tx, id: string, validFrom: string): Promise<void> {
  if ((await lockProduct(tx, id)) === undefined) throw unknownProduct()
  if (!(await deleteCost(tx, id, validFrom))) throw unknownCost()
}
