import type { Db } from '@stamkund/database'
import { computeBand, formatMoney, type Money } from '@stamkund/points-engine'
import type { Page } from '../../platform/page.ts'
import { readBands } from './bands.queries.ts'
import { readCosts } from './costs.queries.ts'
import { unknownProduct } from './products.errors.ts'
import { findProduct, type ListedProduct, listProducts } from './products.queries.ts'
import type { Product, ProductDetail, ProductQuery } from './products.schema.ts'

/** @throws DomainError `product.unknown` */
export async function readProduct(db: Db, id: string, today: string): Promise<ProductDetail> {
  const record = await findProduct(db, id)
  if (record === undefined) throw unknownProduct()
  const bands = await readBands(db, id)
  const costs = await readCosts(db, [id])
  const inForce = bands.findLast(({ validFrom }) => validFrom <= today)
  if (inForce === undefined) throw new Error(`product ${id} has no band`)
  return {
    ...toProduct({ record, band: inForce.band, isBandManual: inForce.isManual }),
    bands: bands.map(({ recordedAt, ...band }) => ({ ...band, recordedAt: recordedAt.toISOString() })),
    costs: costs.map(({ unitCost, ...period }) => ({ ...period, unitCost: formatMoney(unitCost) })),
  }
}

/** What the audit log says of a product; bands and costs over time have entries of their own. */
export function auditedFields({
  bands: _,
  costs: __,
  standardMarginBasisPoints: ___,
  ...fields
}: ProductDetail): object {
  return fields
}

/** By name, then SKU. */
export async function searchProducts(db: Db, query: ProductQuery, today: string): Promise<Page<Product>> {
  const { items, nextCursor } = await listProducts(db, query, today)
  return { items: items.map(toProduct), nextCursor }
}

function toProduct({ record, band, isBandManual }: ListedProduct): Product {
  const { unitCost, listPrice, createdAt, updatedAt, ...fields } = record
  return {
    ...fields,
    unitCost: unitCost === null ? null : formatMoney(unitCost),
    listPrice: listPrice === null ? null : formatMoney(listPrice),
    standardMarginBasisPoints: standardMarginBasisPoints(listPrice, unitCost),
    band,
    isBandManual,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

/**
 * (list price − unit cost) / list price in basis points. Rounded down, so that it never shows the limit of a band that the
 * product has not reached.
 * @returns null where price or cost is unknown, and for a loss that no integer of JSON can tell
 */
export function standardMarginBasisPoints(listPrice: Money | null, unitCost: Money | null): number | null {
  if (listPrice === null || unitCost === null || computeBand(listPrice, unitCost) === 'unknown') return null
  // Division of bigints cuts towards zero; taken from 100 %, the share of the cost is rounded up.
  const costShare = (unitCost * 10_000n + listPrice - 1n) / listPrice
  const margin = Number(10_000n - costShare)
  return Number.isSafeInteger(margin) ? margin : null
}
