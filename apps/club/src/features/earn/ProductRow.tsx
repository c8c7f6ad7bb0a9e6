import { BandBadge, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './earn.module.css'
import type { Product } from './earn.queries.ts'

/** A product, what it earns, and why it is shown. */
export function ProductRow({ product }: { readonly product: Product }) {
  const { t } = useTranslation('club')
  const { name, multiplier, pointsPerUnit, alternatives } = product
  return (
    <div className={classes.product}>
      <b>{name}</b>
      <BandBadge multiplier={multiplier} />
      <Earning points={pointsPerUnit} />
      <small>{useReason(product)}</small>
      {alternatives.length > 0 && (
        <details>
          <summary>{t('earn.alternatives', { count: alternatives.length })}</summary>
          <ul>
            {alternatives.map((alternative) => (
              <li key={alternative.productId}>
                <span>{alternative.name}</span>
                <BandBadge multiplier={alternative.multiplier} />
                <Earning points={alternative.pointsPerUnit} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** `+240 poäng per enhet`; without a price nobody can say how many. */
export function Earning({ points }: { readonly points: number | null }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  if (points === null) return <span className={classes.earning}>{t('earn.byPrice')}</span>
  return (
    <span className={classes.earning}>
      <strong>{t('earn.points', { points: formats.signedPoints(points), count: points })}</strong> {t('earn.perUnit')}
    </span>
  )
}

function useReason({ reason, lastBoughtOn, category, brand }: Product): string {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const product = reason.productName ?? ''
  switch (reason.kind) {
    case 'bought':
      return lastBoughtOn ? t('earn.bought', { day: formats.date(lastBoughtOn) }) : t('earn.boughtBefore')
    case 'goes_with':
      return t('earn.goesWith', { product })
    case 'earns_more':
      return t('earn.earnsMore', { product })
    case 'club':
      return [category, brand].filter(Boolean).join(', ')
  }
}
