import { BandBadge, type Column, DataTable, EmptyState, QueryState, Section, Segments, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFigure } from './ChartFigure.tsx'
import { MarginMixLabels } from './MarginMixLabels.tsx'
import { bandOrder, type MonthShares, marginShares, type Part, partOf, parts } from './margin-shares.ts'
import classes from './reports.module.css'
import { groups, type MarginMix, marginMix } from './reports.queries.ts'
import { type Measure, type Months, measures } from './reports-search.ts'

const MarginMixChart = lazy(() => import('./MarginMixChart.tsx').then((file) => ({ default: file.MarginMixChart })))

interface MarginMixReportProps {
  readonly months: Months
  readonly measure: Measure
  readonly onMeasure: (measure: Measure) => void
}

/** How sales, or the contribution margin, are spread over the bands, month by month. */
export function MarginMixReport({ months, measure, onMeasure }: MarginMixReportProps) {
  const { t } = useTranslation('admin')
  return (
    <QueryState query={useQuery(marginMix(months))}>
      {(report) =>
        report.items.length === 0 ? (
          <EmptyState sentence={t('reports.noSales')} />
        ) : (
          <>
            <Section
              title={t(`reports.mix.${measure}`)}
              action={
                <Segments
                  label={t('reports.measure')}
                  value={measure}
                  choices={measures.map((value) => ({ value, label: t(`reports.measures.${value}`) }))}
                  onChange={onMeasure}
                />
              }
            >
              <Mix report={report} measure={measure} />
            </Section>
            <Section title={t('reports.wholePeriod')}>
              <Totals report={report} />
            </Section>
          </>
        )
      }
    </QueryState>
  )
}

/** What each part is called where its multiplier can't stand. */
export function usePartNames(): (part: Part) => string {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data } = useQuery(groups)
  return (part) => {
    const band = data?.bands.find((each) => each.band === part)
    return band ? formats.multiplier(band.multiplier) : t('reports.withoutBand')
  }
}

function Mix({ report, measure }: { readonly report: MarginMix; readonly measure: Measure }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const nameOf = usePartNames()
  const shares = marginShares(report, measure)
  const last = shares.at(-1)
  const said = parts.toReversed().map((part) => `${nameOf(part)} ${formats.percent(last?.shares[part] ?? 0, 0)}`)
  return (
    <ChartFigure
      caption={t('reports.mixCaption')}
      label={t('reports.mixLabel', {
        month: formats.month(`${last?.month}-01`),
        shares: said.join(', '),
      })}
      chart={
        <div className={classes.mix}>
          <MarginMixChart months={shares} />
          <MarginMixLabels months={shares} nameOf={nameOf} />
        </div>
      }
      table={<SharesTable months={shares} currency={report.currency} nameOf={nameOf} />}
    />
  )
}

interface SharesTableProps {
  readonly months: readonly MonthShares[]
  readonly currency: string
  readonly nameOf: (part: Part) => string
}

function SharesTable({ months, currency, nameOf }: SharesTableProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const columns: Column<MonthShares>[] = [
    { key: 'month', header: t('company.month'), cell: ({ month }) => formats.month(`${month}-01`) },
    ...parts.toReversed().map((part) => ({
      key: part,
      header: nameOf(part),
      isFigure: true,
      cell: ({ amounts, shares }: MonthShares) =>
        t('reports.amountAndShare', {
          amount: formats.money(amounts[part], currency),
          share: formats.percent(shares[part], 0),
        }),
    })),
  ]
  return <DataTable caption={t('reports.view.margin')} columns={columns} rows={months} keyOf={({ month }) => month} />
}

type Total = MarginMix['totals'][number]

function Totals({ report: { totals, currency } }: { readonly report: MarginMix }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data } = useQuery(groups)
  const all = totals.reduce((sum, { netSales }) => sum + Number(netSales), 0)
  const nameOf = ({ band }: Total) => {
    const multiplier = data?.bands.find((each) => each.band === band)?.multiplier
    if (partOf(band) === 'other' || multiplier === undefined)
      return t(band === 'none' ? 'reports.freight' : 'reports.unknownBand')
    return <BandBadge multiplier={multiplier} />
  }
  const columns: Column<Total>[] = [
    { key: 'band', header: t('products.gives'), cell: nameOf },
    {
      key: 'sales',
      header: t('reports.measures.netSales'),
      isFigure: true,
      cell: (row) => formats.money(row.netSales, currency),
    },
    {
      key: 'share',
      header: t('reports.share'),
      isFigure: true,
      cell: ({ netSales }) => (all > 0 ? formats.percent(Number(netSales) / all) : ''),
    },
    {
      key: 'contribution',
      header: t('reports.measures.contributionMargin'),
      isFigure: true,
      cell: (row) => formats.money(row.contributionMargin, currency),
    },
    { key: 'margin', header: t('products.marginShort'), isFigure: true, cell: (row) => marginOf(row, formats.percent) },
    {
      key: 'without',
      header: t('reports.withoutCost'),
      isFigure: true,
      isExtra: true,
      cell: (row) => formats.money(row.netSalesWithoutCost, currency),
    },
  ]
  return (
    <DataTable
      caption={t('reports.wholePeriod')}
      columns={columns}
      rows={totals.toSorted((one, other) => bandOrder.indexOf(one.band) - bandOrder.indexOf(other.band))}
      keyOf={({ band }) => band}
    />
  )
}

/** Of the sales whose cost is known. */
function marginOf({ netSales, netSalesWithoutCost, contributionMargin }: Total, percent: (share: number) => string) {
  const known = Number(netSales) - Number(netSalesWithoutCost)
  return known > 0 ? percent(Number(contributionMargin) / known) : ''
}
