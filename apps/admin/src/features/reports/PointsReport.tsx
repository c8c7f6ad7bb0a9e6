import { type Column, DataTable, EmptyState, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFigure } from './ChartFigure.tsx'
import classes from './reports.module.css'
import { type PointsReport as Figures, type PointsMonth, points } from './reports.queries.ts'
import type { Months } from './reports-search.ts'

const MovementsChart = lazy(() => import('./MovementsChart.tsx').then((file) => ({ default: file.MovementsChart })))
const OutstandingChart = lazy(() =>
  import('./OutstandingChart.tsx').then((file) => ({ default: file.OutstandingChart })),
)

/** What became of points in a period, and what is still to be redeemed. */
export function PointsReport({ months }: { readonly months: Months }) {
  const { t } = useTranslation('admin')
  return (
    <QueryState query={useQuery(points(months))}>
      {(report) => (isEmpty(report) ? <EmptyState sentence={t('reports.noPoints')} /> : <Movements report={report} />)}
    </QueryState>
  )
}

function isEmpty({ totals, outstandingBefore, items }: Figures): boolean {
  const all = [...Object.values(totals), outstandingBefore, items.at(-1)?.outstanding ?? 0]
  return all.every((figure) => figure === 0)
}

function Movements({ report }: { readonly report: Figures }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { items, totals, currency } = report
  const last = items.at(-1)
  const figures = [
    { key: 'issued', points: totals.issued },
    { key: 'redeemed', points: totals.redeemed },
    { key: 'expired', points: totals.expired },
    { key: 'takenBack', points: totals.takenBack },
  ] as const
  const outstanding = last ? formats.points(last.outstanding) : ''
  const worth = last ? formats.money(last.outstandingWorth, currency) : ''
  return (
    <>
      <Section title={t('reports.cameAndWent')}>
        <dl className={classes.figures}>
          {figures.map(({ key, points: sum }) => (
            <div key={key}>
              <dt>
                <i data-part={key} aria-hidden />
                {t(`reports.${key}`)}
              </dt>
              <dd>{formats.points(sum)}</dd>
            </div>
          ))}
        </dl>
        {totals.adjusted !== 0 && (
          <p className={classes.aside}>{t('reports.adjustedToo', { points: formats.signedPoints(totals.adjusted) })}</p>
        )}
        <ChartFigure
          caption={t('reports.movementsCaption')}
          label={t('reports.movementsLabel', {
            issued: formats.points(totals.issued),
            redeemed: formats.points(totals.redeemed),
            expired: formats.points(totals.expired),
            takenBack: formats.points(totals.takenBack),
          })}
          chart={<MovementsChart months={items} />}
          table={<PointsTable months={items} currency={currency} />}
        />
      </Section>
      <Section title={t('reports.outstandingTitle')}>
        <p className={classes.one}>
          <strong>{outstanding}</strong> {t('reports.outstandingWorth', { worth })}
        </p>
        <ChartFigure
          caption={t('reports.outstandingCaption')}
          label={t('reports.outstandingLabel', { points: outstanding, worth })}
          chart={<OutstandingChart months={items} currency={currency} />}
          table={<PointsTable months={items} currency={currency} />}
        />
      </Section>
    </>
  )
}

interface PointsTableProps {
  readonly months: readonly PointsMonth[]
  readonly currency: string
}

function PointsTable({ months, currency }: PointsTableProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const sum = (
    key: 'issued' | 'takenBack' | 'redeemed' | 'expired' | 'adjusted' | 'outstanding',
  ): Column<PointsMonth> => ({
    key,
    header: t(`reports.${key}`),
    isFigure: true,
    cell: (row) => formats.points(row[key]),
  })
  const columns: Column<PointsMonth>[] = [
    { key: 'month', header: t('company.month'), cell: ({ month }) => formats.month(`${month}-01`) },
    sum('issued'),
    sum('takenBack'),
    sum('redeemed'),
    sum('expired'),
    sum('adjusted'),
    sum('outstanding'),
    {
      key: 'worth',
      header: t('reports.worth'),
      isFigure: true,
      cell: (row) => formats.money(row.outstandingWorth, currency),
    },
  ]
  return <DataTable caption={t('reports.view.points')} columns={columns} rows={months} keyOf={({ month }) => month} />
}
