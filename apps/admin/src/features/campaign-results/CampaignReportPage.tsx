import { CsvLink, DataTable, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './campaign-results.module.css'
import { type Report, report, reportedCompanies } from './campaign-results.queries.ts'
import { MeasuredEffect } from './MeasuredEffect.tsx'
import { ResultsFrame, useCampaignId } from './ResultsFrame.tsx'

/** What a campaign brought: what can be said of its effect, and the margins before, in and a year before it. */
export function CampaignReportPage() {
  const { t } = useTranslation('admin')
  const { id } = useCampaignId()
  const file = (
    <CsvLink path={reportedCompanies(id)} query={{ format: 'csv' }} label={t('campaignResults.companiesCsv')} />
  )
  return (
    <ResultsFrame view="report" permission="reports:read" file={file}>
      <QueryState query={useQuery(report(id))}>{(found) => <ReportContent report={found} />}</QueryState>
    </ResultsFrame>
  )
}

/** The report, apart from where it stands. */
export function ReportContent({ report: shown }: { readonly report: Report }) {
  const { t } = useTranslation('admin')
  const { isFinal, measurement, skusWithoutCost } = shown
  return (
    <>
      {!isFinal && measurement !== 'not_begun' && <p className={classes.note}>{t('campaignResults.notFinal')}</p>}
      <MeasuredEffect report={shown} />
      {shown.periods.length > 0 && <Margins report={shown} />}
      {skusWithoutCost.length > 0 && <WithoutCost report={shown} />}
    </>
  )
}

function Margins({ report: shown }: { readonly report: Report }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { points, pointsCost, costPerPoint, currency, mergedCompanies } = shown
  return (
    <Section title={t('campaignResults.margins')}>
      <Periods report={shown} />
      <p className={classes.sentence}>
        {t('campaignResults.pointsOf', {
          points: formats.points(points),
          cost: formats.money(pointsCost, currency),
          each: formats.money(costPerPoint, currency, { isExact: true }),
        })}
        {mergedCompanies > 0 && ` ${t('campaignResults.merged', { count: mergedCompanies })}`}
      </p>
    </Section>
  )
}

/** Treated beside held out, per company: the groups are of different sizes. */
function Periods({ report: { periods, currency } }: { readonly report: Report }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const hasHeldOut = periods.some(({ heldOut }) => heldOut.companies > 0)
  const groups = hasHeldOut ? (['treated', 'heldOut'] as const) : (['treated'] as const)
  const rows = periods.flatMap((period) => groups.map((group) => ({ ...period, group, sums: period[group] })))
  return (
    <DataTable
      caption={t('campaignResults.margins')}
      rows={rows}
      keyOf={({ period, group }) => `${period} ${group}`}
      columns={[
        {
          key: 'period',
          header: t('campaignResults.period'),
          cell: ({ period, group, from, to }) => (
            <span className={classes.period}>
              {t(`campaignResults.periods.${period}`)}
              {hasHeldOut && `, ${t(`campaignResults.group.${group}`)}`}
              <small>{t('campaignResults.window', { from: formats.date(from), to: formats.date(to) })}</small>
            </span>
          ),
        },
        {
          key: 'companies',
          header: t('campaignResults.companies'),
          isFigure: true,
          cell: ({ sums }) => formats.points(sums.companies),
        },
        {
          key: 'buying',
          header: t('campaignResults.buying'),
          isFigure: true,
          isExtra: true,
          cell: ({ sums }) => formats.points(sums.buying),
        },
        {
          key: 'netSales',
          header: t('campaignResults.sales'),
          isFigure: true,
          isExtra: true,
          cell: ({ sums }) => formats.money(sums.netSales, currency),
        },
        {
          key: 'margin',
          header: t('campaignResults.figure.margin'),
          isFigure: true,
          cell: ({ sums }) => formats.money(sums.contributionMargin, currency),
        },
        {
          key: 'each',
          header: t('campaignResults.perCompany'),
          isFigure: true,
          cell: ({ sums }) =>
            sums.contributionMarginPerCompany === null
              ? '–'
              : formats.money(sums.contributionMarginPerCompany, currency),
        },
      ]}
    />
  )
}

function WithoutCost({ report: { skusWithoutCost, currency } }: { readonly report: Report }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <Section title={t('campaignResults.noCostTitle')}>
      <p className={classes.sentence}>{t('campaignResults.noCostSentence')}</p>
      <DataTable
        caption={t('campaignResults.noCostTitle')}
        rows={skusWithoutCost}
        keyOf={({ sku }) => sku}
        columns={[
          { key: 'sku', header: t('campaignResults.sku'), cell: ({ sku }) => sku },
          {
            key: 'lines',
            header: t('campaignResults.lines'),
            isFigure: true,
            cell: ({ lines }) => formats.points(lines),
          },
          {
            key: 'netSales',
            header: t('campaignResults.sales'),
            isFigure: true,
            cell: ({ netSales }) => formats.money(netSales, currency),
          },
        ]}
      />
    </Section>
  )
}
