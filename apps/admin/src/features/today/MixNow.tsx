import { BandBadge, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './today.module.css'
import { groups, type MarketerToday } from './today.queries.ts'

/** What gives most first, what has no band last. */
const order = ['top', 'raised', 'standard', 'low', 'unknown', 'none']

interface MixNowProps {
  readonly mix: MarketerToday['marginMix']
  readonly currency: string
}

/** Twelve months of sales in one bar by band, and what each band was a year before. */
export function MixNow({ mix, currency }: MixNowProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data } = useQuery(groups)
  const rows = mix
    .filter(({ shareBasisPoints }) => shareBasisPoints > 0)
    .toSorted((one, other) => order.indexOf(one.band) - order.indexOf(other.band))
  const multiplierOf = (wanted: string) => data?.bands.find(({ band }) => band === wanted)?.multiplier
  return (
    <>
      <div className={classes.mixBar} aria-hidden>
        {rows.map(({ band, shareBasisPoints }) => (
          <i key={band} data-band={band} style={{ flexGrow: shareBasisPoints }} />
        ))}
      </div>
      <table className={classes.mix}>
        <caption className="visually-hidden">{t('today.mix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('products.gives')}</th>
            <th scope="col">{t('today.netSales')}</th>
            <th scope="col">{t('today.share')}</th>
            <th scope="col">{t('today.yearBefore')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ band, netSales, shareBasisPoints, shareBasisPointsYearBefore: before }) => (
            <tr key={band}>
              <th scope="row">
                <i data-band={band} aria-hidden />
                <BandName band={band} multiplier={multiplierOf(band)} />
              </th>
              <td>{formats.money(netSales, currency)}</td>
              <td>{formats.percent(shareBasisPoints / 10_000)}</td>
              <td>{before === null ? '' : formats.percent(before / 10_000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface BandNameProps {
  readonly band: MarketerToday['marginMix'][number]['band']
  readonly multiplier: number | undefined
}

function BandName({ band, multiplier }: BandNameProps) {
  const { t } = useTranslation('admin')
  if (band === 'none') return t('reports.freight')
  if (band === 'unknown') return t('reports.unknownBand')
  return multiplier === undefined ? null : <BandBadge multiplier={multiplier} />
}
