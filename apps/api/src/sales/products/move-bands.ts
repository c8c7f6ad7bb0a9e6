import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { BandMove, NewBandMove } from './band-moves.schema.ts'
import { putBands, readBandsInForce } from './bands.queries.ts'
import { lockChosenProducts } from './chosen-products.queries.ts'
import { bandInThePast, noProducts } from './products.errors.ts'

/**
 * Sets the band of many products by hand, until it is released: like `setBand` for each of them. A product that has the
 * band on that day already, by hand, is left as it is.
 * @throws DomainError `product.band_in_the_past`, `product.none_chosen`
 */
export async function moveBands(
  tx: Tx,
  { band, validFrom: from, ...selection }: NewBandMove,
  occasion: Occasion,
): Promise<BandMove> {
  const validFrom = from ?? occasion.today
  if (validFrom < occasion.today) throw bandInThePast(occasion.today)
  const products = await lockChosenProducts(tx, selection, occasion.today)
  if (products.length === 0) throw noProducts()
  const before = await readBandsInForce(
    tx,
    products.map(({ sku }) => sku),
    validFrom,
  )
  const changing = before.filter((product) => product.band !== band || !product.isManual)
  await putBands(
    tx,
    changing.map(({ productId }) => ({ productId, validFrom, band, isManual: true })),
  )
  await writeAudit(
    tx,
    occasion,
    ...changing.map((product) => ({
      action: 'product.band_set',
      subject: { kind: 'product', id: product.productId },
      changes: {
        ...changesBetween({ band: product.band, isBandManual: product.isManual }, { band, isBandManual: true }),
        validFrom: { before: null, after: validFrom },
      },
    })),
  )
  return { band, validFrom, products: products.length, moved: changing.filter((each) => each.band !== band).length }
}
