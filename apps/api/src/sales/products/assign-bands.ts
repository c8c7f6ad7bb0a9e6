import type { Tx } from '@stamkund/database'
import { computeBand, type MarginBand } from '@stamkund/points-engine'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import {
  type BandAssignment,
  type BandedProduct,
  dropPlannedBands,
  putBands,
  readBandsInForce,
} from './bands.queries.ts'
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
  occasion: Occasion,
): Promise<void> {
  if (validFrom < occasion.today) throw bandInThePast(occasion.today)
  const record = await lockProduct(tx, id)
  if (record === undefined) throw unknownProduct()
  const [before] = await readBandsInForce(tx, [record.sku], validFrom)
  const assignment = { productId: id, validFrom, band, isManual: true }
  await putBands(tx, [assignment])
  await auditBand(tx, occasion, 'product.band_set', before, assignment)
}

/**
 * Lets go of a band set by hand: from today on the product has its computed band again, and settings for later days are
 * dropped. Days before today keep the band that they had.
 * @throws DomainError `product.unknown`
 */
export async function releaseBand(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  const { today } = occasion
  const record = await lockProduct(tx, id)
  if (record === undefined) throw unknownProduct()
  await dropPlannedBands(tx, id, today)
  const [before] = await readBandsInForce(tx, [record.sku], today)
  if (before === undefined) throw new Error(`product ${id} has no band`)
  const assignment = computedBand(before, today)
  if (before.isManual) await putBands(tx, [assignment])
  await auditBand(tx, occasion, 'product.band_released', before, assignment)
}

function auditBand(
  tx: Tx,
  occasion: Occasion,
  action: string,
  before: Pick<BandedProduct, 'band' | 'isManual'> | undefined,
  { productId, validFrom, band, isManual }: BandAssignment,
): Promise<void> {
  return writeAudit(tx, occasion, {
    action,
    subject: { kind: 'product', id: productId },
    changes: {
      ...changesBetween(
        { band: before?.band ?? null, isBandManual: before?.isManual ?? false },
        { band, isBandManual: isManual },
      ),
      validFrom: { before: null, after: validFrom },
    },
  })
}

function computedBand(product: BandedProduct, validFrom: string) {
  return { productId: product.productId, validFrom, band: bandOf(product), isManual: false }
}

function bandOf({ listPrice, unitCost }: BandedProduct): MarginBand {
  return computeBand(listPrice, unitCost)
}
