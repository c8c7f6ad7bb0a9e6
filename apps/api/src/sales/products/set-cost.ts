import type { Tx } from '@stamkund/database'
import { formatMoney, parseMoney } from '@stamkund/points-engine'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { deleteCost, readCosts } from './costs.queries.ts'
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
  occasion: Occasion,
): Promise<void> {
  const product = await lockProduct(tx, id)
  if (product === undefined) throw unknownProduct()
  const before = await periodFrom(tx, id, validFrom)
  const [outcome] = await putProductCosts(tx, [
    { sku: product.sku, validFrom, validTo, unitCost: parseMoney(unitCost) },
  ])
  if (outcome?.outcome === 'rejected') throw refusedCost(outcome)
  await writeAudit(tx, occasion, {
    action: 'product.cost_set',
    subject: { kind: 'product', id },
    changes: changesBetween(before, await periodFrom(tx, id, validFrom)),
  })
}

/**
 * Takes a period out of the history. Lines that are recorded keep the cost that they were recorded with.
 * @throws DomainError `product.unknown`, `product_cost.unknown`
 */
export async function removeCost(tx: Tx, id: string, validFrom: string, occasion: Occasion): Promise<void> {
  if ((await lockProduct(tx, id)) === undefined) throw unknownProduct()
  const before = await periodFrom(tx, id, validFrom)
  if (!(await deleteCost(tx, id, validFrom))) throw unknownCost()
  await writeAudit(tx, occasion, {
    action: 'product.cost_removed',
    subject: { kind: 'product', id },
    changes: changesBetween(before, null),
  })
}

async function periodFrom(tx: Tx, productId: string, day: string): Promise<object | null> {
  const period = (await readCosts(tx, [productId])).find(({ validFrom }) => validFrom === day)
  return period === undefined
    ? null
    : { validFrom: period.validFrom, validTo: period.validTo, unitCost: formatMoney(period.unitCost) }
}
