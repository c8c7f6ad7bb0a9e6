import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './products.module.css'
import type { BandImpact } from './products.queries.ts'

interface ImpactProps {
  readonly impact: BandImpact
  readonly names: { readonly subject: string; readonly from: string; readonly to: string }
}

/** What the last twelve months would have cost: the difference in one figure, then both sides of it. */
export function Impact({ impact, names }: ImpactProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { worthBefore, worthAfter, pointsBefore, pointsAfter, currency, purchases, companies } = impact
  const difference = Number(worthAfter) - Number(worthBefore)
  const amount = formats.money(Math.abs(difference), currency)
  const points = formats.points(Math.abs(pointsAfter - pointsBefore))
  return (
    <>
      <div className={classes.verdict}>
        <h2>{t('products.fromTo', names)}</h2>
        <strong>
          {pointsAfter === pointsBefore
            ? t('products.costsTheSame')
            : t(difference < 0 ? 'products.cheaper' : 'products.dearer', { amount })}
        </strong>
        <p>
          {purchases === 0
            ? t('products.nothingSold')
            : t(pointsAfter < pointsBefore ? 'products.fewerPoints' : 'products.morePoints', {
                points,
                purchases: formats.points(purchases),
                companies: formats.points(companies),
              })}{' '}
          {t('products.leftAlone')}
        </p>
      </div>
      <Comparison
        caption={t('products.costOfPoints')}
        sides={[
          { label: t('products.asItWas'), points: pointsBefore, worth: worthBefore },
          { label: t('products.withBand', { band: names.to }), points: pointsAfter, worth: worthAfter },
        ]}
        currency={currency}
      />
    </>
  )
}

interface ComparisonProps {
  readonly caption: string
  readonly sides: readonly { readonly label: string; readonly points: number; readonly worth: string }[]
  readonly currency: string
}

function Comparison({ caption, sides, currency }: ComparisonProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const most = Math.max(1, ...sides.map(({ worth }) => Number(worth)))
  return (
    <table className={classes.comparison}>
      <caption>{caption}</caption>
      <tbody>
        {sides.map(({ label, points, worth }, index) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td aria-hidden>
              <i data-after={index > 0} style={{ width: `${(Number(worth) / most) * 100}%` }} />
            </td>
            <td>
              <b>{formats.money(worth, currency)}</b>
            </td>
            <td>{t('products.pointsFigure', { points: formats.points(points) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
