import { BandBadge, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './earn.module.css'
import type { Product } from './earn.queries.ts'
import { Earning } from './ProductRow.tsx'

/** What we buy, and beneath it what would earn more in its place. */
export function Swap({ product }: { readonly product: Product }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const better = betterOf(product)
  if (!better) return null
  const more = (better.pointsPerUnit ?? 0) - (product.pointsPerUnit ?? 0)
  return (
    <article className={classes.swap} aria-label={t('earn.swapOf', { from: product.name, to: better.name })}>
      <div>
        <span>{product.name}</span>
        <BandBadge multiplier={product.multiplier} />
        <Earning points={product.pointsPerUnit} />
      </div>
      <div className={classes.better}>
        <b>{better.name}</b>
        <BandBadge multiplier={better.multiplier} />
        <Earning points={better.pointsPerUnit} />
      </div>
      <p>
        {product.lastBoughtOn && t('earn.bought', { day: formats.date(product.lastBoughtOn) })}{' '}
        {t('earn.swapGives', { points: formats.points(more), product: better.name })}
      </p>
    </article>
  )
}

/** The alternative that earns the most, if it earns more than the product itself. */
export function betterOf({ alternatives, pointsPerUnit }: Product): Product['alternatives'][number] | undefined {
  const [best] = alternatives.toSorted((a, b) => (b.pointsPerUnit ?? 0) - (a.pointsPerUnit ?? 0))
  return best && pointsPerUnit !== null && (best.pointsPerUnit ?? 0) > pointsPerUnit ? best : undefined
}
