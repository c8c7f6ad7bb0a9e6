import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './campaign-results.module.css'
import type { Effect } from './campaign-results.queries.ts'

interface IntervalChartProps {
  readonly interval: Effect['netPerCompany']
  readonly currency: string
}

/** The estimate within its 95 % interval, and where nothing is. An end that can't be told runs out of the picture. */
export function IntervalChart({ interval, currency }: IntervalChartProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { estimate, low, high } = interval
  const place = scaleOf([low, estimate, high])
  const [from, to] = [low === null ? 0 : place(low), high === null ? 100 : place(high)]
  const money = (amount: string) => formats.money(amount, currency)
  const ends = {
    estimate: money(estimate),
    low: low === null ? t('campaignResults.unknownEnd') : money(low),
    high: high === null ? t('campaignResults.unknownEnd') : money(high),
  }
  return (
    <figure className={classes.interval}>
      <div className={classes.scale} aria-hidden>
        <i className={classes.zero} style={{ left: `${place('0')}%` }} />
        <i className={classes.span} style={{ left: `${from}%`, width: `${to - from}%` }} />
        <i className={classes.dot} style={{ left: `${place(estimate)}%` }} />
        <span className={classes.zeroLabel} style={{ left: `${place('0')}%` }}>
          {money('0')}
        </span>
      </div>
      <figcaption>
        <b>{t('campaignResults.netPerCompany', { amount: ends.estimate })}</b> {t('campaignResults.interval', ends)}
      </figcaption>
    </figure>
  )
}

const MARGIN = 8

/** Places in percent, with nought always in sight. */
function scaleOf(figures: readonly (string | null)[]): (figure: string) => number {
  const values = [0, ...figures.flatMap((figure) => (figure === null ? [] : [Number(figure)]))]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const width = most - least || 1
  return (figure) => MARGIN + ((Number(figure) - least) / width) * (100 - 2 * MARGIN)
}
