import { BandBadge, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './products.module.css'
import type { Product, ProductOverview } from './products.queries.ts'

interface ProductFiguresProps {
  readonly product: Product
  readonly overview: ProductOverview
}

/** How the points of one unit come about: price, cost, margin, band. */
export function ProductFigures({ product, overview }: ProductFiguresProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { listPrice, unitCost, standardMarginBasisPoints: margin, isBandManual } = product
  const currency = product.currency ?? overview.currency
  const price = (amount: string | null) =>
    amount === null ? t('products.unknown') : formats.money(amount, currency, { isExact: true })
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{t('products.listPrice')}</dt>
        <dd>{price(listPrice)}</dd>
        <dd>{t('product.costs', { cost: price(unitCost) })}</dd>
      </div>
      <div>
        <dt>{t('products.marginShort')}</dt>
        <dd>{margin === null ? t('products.unknown') : formats.percent(margin / 10_000)}</dd>
        <dd>{t('product.atListPrice')}</dd>
      </div>
      <div>
        <dt>{t('products.pointsPerUnit')}</dt>
        <dd>{overview.pointsPerUnit === null ? formats.points(0) : formats.points(overview.pointsPerUnit)}</dd>
        <dd>
          {product.isSellable ? (
            <>
              <BandBadge multiplier={overview.multiplier} />{' '}
              {isBandManual ? t('product.setByHand') : t('product.followsMargin')}
            </>
          ) : (
            t('product.notSellable')
          )}
        </dd>
      </div>
    </dl>
  )
}
