import { DataTable, Section, useFormats } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './campaign-results.module.css'
import type { Progress } from './campaign-results.queries.ts'
import { daysBetween } from './days-between.ts'

/** Points day by day, from the first day on; the highest and the latest day are said. */
export function Days({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const [isTable, setTable] = useState(false)
  const { days, window } = progress
  const caption = t('campaignResults.dayCaption')
  return (
    <Section
      title={t('campaignResults.byDay')}
      action={
        <button type="button" className={classes.toggle} onClick={() => setTable(!isTable)}>
          {isTable ? t('showChart') : t('showTable')}
        </button>
      }
    >
      {isTable ? (
        <DayTable progress={progress} />
      ) : (
        <figure className={classes.days}>
          <Bars days={daysBetween(days, window)} latest={days.at(-1)?.day ?? ''} />
          <figcaption>{caption}</figcaption>
        </figure>
      )}
      {!isTable && (
        <p className="visually-hidden">
          {t('campaignResults.dayLabel', {
            from: formats.date(window.from),
            points: formats.points(days.reduce((sum, { points }) => sum + points, 0)),
          })}
        </p>
      )}
    </Section>
  )
}

interface BarsProps {
  readonly days: readonly { readonly day: string; readonly points: number }[]
  readonly latest: string
}

function Bars({ days, latest }: BarsProps) {
  const formats = useFormats()
  const most = Math.max(1, ...days.map(({ points }) => points))
  const highest = days.findIndex(({ points }) => points === most)
  const ends = new Set([days[0], days.at(-1)].flatMap((each) => each?.day ?? []))
  return (
    <div aria-hidden>
      <ol className={classes.bars}>
        {days.map(({ day, points }, index) => (
          <li key={day} data-latest={day === latest} style={{ height: `${(Math.max(0, points) / most) * 100}%` }}>
            {(index === highest || day === latest) && points > 0 && <b>{formats.points(points)}</b>}
          </li>
        ))}
      </ol>
      <p className={classes.axis}>
        {[...ends].map((day) => (
          <span key={day}>{formats.shortDate(day)}</span>
        ))}
      </p>
    </div>
  )
}

function DayTable({ progress: { days, currency } }: { readonly progress: Progress }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <DataTable
      caption={t('campaignResults.byDay')}
      rows={days}
      keyOf={({ day }) => day}
      columns={[
        { key: 'day', header: t('campaignResults.day'), cell: ({ day }) => formats.date(day) },
        {
          key: 'points',
          header: t('campaignResults.figure.points'),
          isFigure: true,
          cell: ({ points }) => formats.points(points),
        },
        {
          key: 'purchases',
          header: t('campaignResults.purchasesColumn'),
          isFigure: true,
          cell: ({ purchases }) => formats.points(purchases),
        },
        {
          key: 'netSales',
          header: t('campaignResults.figure.netSales'),
          isFigure: true,
          cell: ({ netSales }) => formats.money(netSales, currency),
        },
      ]}
    />
  )
}
