import { EmptyState, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Budget } from './Budget.tsx'
import classes from './campaign-results.module.css'
import { type Progress, progress } from './campaign-results.queries.ts'
import { Days } from './Days.tsx'
import { Funnel } from './Funnel.tsx'
import { ProgressTables } from './ProgressTables.tsx'
import { ResultsFrame, useCampaignId } from './ResultsFrame.tsx'

const MINUTE_MS = 60_000

/** How a campaign goes while it runs; read again every minute. */
export function CampaignProgressPage() {
  const { id } = useCampaignId()
  return (
    <ResultsFrame view="progress" permission="campaigns:read">
      <QueryState query={useQuery({ ...progress(id), refetchInterval: MINUTE_MS })}>
        {(found) => <ProgressContent progress={found} />}
      </QueryState>
    </ResultsFrame>
  )
}

/** The figures, apart from where they stand. */
export function ProgressContent({ progress: shown }: { readonly progress: Progress }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { days, asOf } = shown
  return (
    <>
      <Figures progress={shown} />
      {asOf && <p className={classes.asOf}>{t('campaignResults.asOf', { time: formats.dateTime(asOf) })}</p>}
      <div className={classes.pair}>
        <Budget progress={shown} />
        <Funnel progress={shown} />
      </div>
      {days.length === 0 ? (
        <Section title={t('campaignResults.byDay')}>
          <EmptyState sentence={t('campaignResults.nothingYet')} />
        </Section>
      ) : (
        <>
          <Days progress={shown} />
          <ProgressTables progress={shown} />
        </>
      )}
    </>
  )
}

function Figures({ progress: shown }: { readonly progress: Progress }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { currency, points, pointsCost, netSales, contributionMargin, netSalesWithoutCost, purchases } = shown
  const share = shown.pointsCostShareBasisPoints
  const figures = [
    {
      key: 'points',
      value: formats.points(points),
      beneath: t('campaignResults.costing', { cost: formats.money(pointsCost, currency) }),
    },
    {
      key: 'netSales',
      value: formats.money(netSales, currency),
      beneath: t('campaignResults.purchases', { purchases: formats.points(purchases), count: purchases }),
    },
    {
      key: 'margin',
      value: formats.money(contributionMargin, currency),
      beneath:
        Number(netSalesWithoutCost) > 0
          ? t('campaignResults.withoutCost', { amount: formats.money(netSalesWithoutCost, currency) })
          : t('campaignResults.beforePoints'),
    },
    {
      key: 'share',
      value: share === null ? '–' : formats.percent(share / 10_000),
      beneath: t('campaignResults.ofMargin'),
    },
  ] as const
  return (
    <dl className={classes.figures}>
      {figures.map(({ key, value, beneath }) => (
        <div key={key}>
          <dt>{t(`campaignResults.figure.${key}`)}</dt>
          <dd>{value}</dd>
          <dd>{beneath}</dd>
        </div>
      ))}
    </dl>
  )
}
