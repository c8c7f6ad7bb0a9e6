import { AppLink, type Column, DataTable, Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './campaign-results.module.css'
import type { Progress } from './campaign-results.queries.ts'

/** Who gets the points: companies, their sales reps, their classes. */
export function ProgressTables({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('admin')
  const { topCompanies, salesReps, classes: byClass } = progress
  const sums = useSums(progress.currency)
  const taking = useTakingPart()
  return (
    <>
      <Section title={t('campaignResults.topCompanies')}>
        <DataTable
          caption={t('campaignResults.topCompanies')}
          rows={topCompanies}
          keyOf={({ companyId }) => companyId}
          columns={[
            {
              key: 'name',
              header: t('campaignResults.company'),
              cell: ({ companyId, name }) => <AppLink to={`${paths.companies}/${companyId}`}>{name}</AppLink>,
            },
            ...sums,
          ]}
        />
      </Section>
      <div className={classes.pair}>
        <Section title={t('campaignResults.salesReps')}>
          <DataTable
            caption={t('campaignResults.salesReps')}
            rows={salesReps}
            keyOf={({ salesRepId }) => salesRepId ?? ''}
            columns={[
              {
                key: 'name',
                header: t('campaignResults.salesRep'),
                cell: ({ name }) => name ?? t('campaignResults.noRep'),
              },
              taking,
              ...sums.slice(0, 2),
            ]}
          />
        </Section>
        <Section title={t('campaignResults.classes')}>
          <DataTable
            caption={t('campaignResults.classes')}
            rows={byClass}
            keyOf={({ salesClass }) => salesClass ?? ''}
            columns={[
              {
                key: 'class',
                header: t('campaignResults.class'),
                cell: ({ salesClass }) => salesClass ?? t('campaignResults.noClass'),
              },
              taking,
              ...sums.slice(0, 2),
            ]}
          />
        </Section>
      </div>
    </>
  )
}

type Sums = Pick<Progress, 'points' | 'netSales' | 'contributionMargin'>

function useSums(currency: string): Column<Sums>[] {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return [
    {
      key: 'points',
      header: t('campaignResults.figure.points'),
      isFigure: true,
      cell: ({ points }) => formats.points(points),
    },
    {
      key: 'netSales',
      header: t('campaignResults.figure.netSales'),
      isFigure: true,
      cell: ({ netSales }) => formats.money(netSales, currency),
    },
    {
      key: 'margin',
      header: t('campaignResults.figure.margin'),
      isFigure: true,
      isExtra: true,
      cell: ({ contributionMargin }) => formats.money(contributionMargin, currency),
    },
  ]
}

function useTakingPart(): Column<{ readonly companies: number }> {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return {
    key: 'companies',
    header: t('campaignResults.companies'),
    isFigure: true,
    cell: ({ companies }) => formats.points(companies),
  }
}
