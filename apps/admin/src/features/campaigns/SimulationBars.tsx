import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { DraftResult } from './campaigns.queries.ts'

interface MonthBarsProps {
  readonly months: DraftResult['months']
  readonly money: (amount: string) => string
}

/** Month by month, the margin of what it rewards, and at its foot what the points cost of it. */
export function MonthBars({ months, money }: MonthBarsProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const most = Math.max(
    1,
    ...months.map(({ contributionMargin, cost }) => Math.max(Number(contributionMargin), Number(cost))),
  )
  const height = (amount: string) => `${(Math.max(0, Number(amount)) / most) * 100}%`
  const name = (month: string) =>
    formats
      .month(`${month.slice(0, 7)}-01`)
      .slice(0, 3)
      .toLowerCase()
  return (
    <figure className={classes.chart}>
      <figcaption>
        {t('campaigns.costAgainstMargin')}
        <span className={classes.key}>
          <i data-part="margin" /> {t('campaigns.figure.margin')} <i data-part="cost" /> {t('campaigns.figure.cost')}
        </span>
      </figcaption>
      <ol className={classes.bars}>
        {months.map(({ month, contributionMargin, cost }) => (
          <li
            key={month}
            title={t('campaigns.monthSays', {
              month: formats.month(`${month.slice(0, 7)}-01`),
              margin: money(contributionMargin),
              cost: money(cost),
            })}
          >
            <span className={classes.bar}>
              <i style={{ height: height(contributionMargin) }} />
              <i data-part="cost" style={{ height: height(cost) }} />
            </span>
            <small>{name(month)}</small>
            <span className="visually-hidden">
              {t('campaigns.monthSays', {
                month: formats.month(`${month.slice(0, 7)}-01`),
                margin: money(contributionMargin),
                cost: money(cost),
              })}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

interface LadderBarsProps {
  readonly ladder: NonNullable<DraftResult['ladder']>
  readonly money: (amount: string) => string
}

/** How much companies bought, with those that stood right before a step. */
export function LadderBars({ ladder, money }: LadderBarsProps) {
  const { t } = useTranslation('admin')
  const most = Math.max(1, ...ladder.bins.map(({ companies }) => companies))
  const justMissed = ladder.bins.reduce((sum, bin) => sum + bin.justMissed, 0)
  const reached = ladder.steps[0]?.reached ?? 0
  return (
    <figure className={classes.chart}>
      <figcaption>
        {t('campaigns.howFar')}
        <span className={classes.key}>
          <i data-part="margin" /> {t('campaigns.reachedStep', { count: reached })} <i data-part="missed" />{' '}
          {t('campaigns.justBelow', { count: justMissed, amount: money(ladder.binWidth) })}
        </span>
      </figcaption>
      <ol className={classes.bars}>
        {ladder.bins.map(({ from, companies, justMissed: missed }) => (
          <li key={from} title={t('campaigns.binSays', { count: companies, from: money(from) })}>
            <span className={classes.bar}>
              <i style={{ height: `${(companies / most) * 100}%` }} />
              <i data-part="missed" style={{ height: `${(missed / most) * 100}%` }} />
            </span>
            <small>{Math.round(Number(from) / 1_000)}</small>
            <span className="visually-hidden">{t('campaigns.binSays', { count: companies, from: money(from) })}</span>
          </li>
        ))}
      </ol>
      <p className={classes.note}>
        {ladder.steps
          .map(({ thresholdAmount, reached: times }) =>
            t('campaigns.stepSays', { amount: money(thresholdAmount), count: times }),
          )
          .join(' · ')}
      </p>
    </figure>
  )
}
