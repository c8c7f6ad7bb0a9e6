import type { Tx } from '@stamkund/database'
import { computeBand, type MarginBand } from '@stamkund/points-engine'
import { type BandedProduct, dropPlannedBands, putBands, readBandsInForce } from './bands.queries.ts'
import { bandInThePast, unknownProduct } from './products.errors.ts'
import { lockProduct } from './products.queries.ts'

/** As early as any business date: a product's first band holds for its whole history. */
const FIRST_DAY = '1900-01-01'

/**
 * Gives products the band that their list price and cost compute to: new ones for all time, the others from today on where
 * it differs from the one in force. A band set by hand stays. The transaction has written, and so locked, the products.
 */
export async function assignComputedBands(tx: Tx, skus: readonly string[], today: string): Promise<void> {
  if (skus.length === 0) return
  const products = await readBandsInForce(tx, skus, today)
  await putBands(
    tx,
    products
      .filter((product) => !product.isManual && product.band !== bandOf(product))
      .map((product) => computedBand(product, product.band === null ? FIRST_DAY : today)),
  )
}

/**
 * Sets a product's band by hand, until it is released.
 * @param validFrom today or a later day; of several settings for one day the last one stands
 * @throws DomainError `product.unknown`, `product.band_in_the_past`
 */
export async function setBand(
  tx: Tx,
  id: string,
  { band, validFrom }: { readonly band: MarginBand; readonly validFrom: string },
  today: string,
): Promise<void> {
  if (validFrom < today) throw bandInThePast(today)
  if ((await lockProduct(tx, id)) === undefined) throw unknownProduct()
  await putBands(tx, [{ productId: id, validFrom, band, isManual: true }])
}

/**
 * Lets go of a band set by hand: from today on the product has its computed band again, and settings for later days are
 * dropped. Days before today keep the band that they had.
 * @throws DomainError `product.unknown`
 */
export async function releaseBand(tx: Tx, id: string, today: string): Promise<void> {
  const record = await lockProduct(tx, id)
  if (record === undefined) throw unknownProduct()
  await dropPlannedBands(tx, id, today)
  const inForce = await readBandsInForce(tx, [record.sku], today)
  await putBands(
    tx,
    inForce.filter(({ isManual }) => isManual).map((product) => computedBand(product, today)),
  )
}

function computedBand(product: BandedProduct, validFrom: string) {
  return { productId: product.productId, validFrom, band: bandOf(product), isManual: false }
}

function bandOf({ listPrice, unitCost }: BandedProduct): MarginBand {
  return computeBand(listPrice, unitCost)
}
