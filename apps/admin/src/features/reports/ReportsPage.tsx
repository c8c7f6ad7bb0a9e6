import { AdminHeader, AdminPage, CsvLink, Loading, NoPermission, PageTitle, Segments, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MarginMixReport } from './MarginMixReport.tsx'
import { MendSection } from './MendSection.tsx'
import { PeriodChoice } from './PeriodChoice.tsx'
import { PointsReport } from './PointsReport.tsx'
import classes from './reports.module.css'
import { MARGIN_MIX, me, POINTS, UNKNOWN_BANDS, UNKNOWN_COSTS, UNMATCHED_RETURNS } from './reports.queries.ts'
import { type Mending, mendings, monthsOf, type ReportsSearch, views } from './reports-search.ts'

const files: Readonly<Record<Mending, string>> = {
  costs: UNKNOWN_COSTS,
  bands: UNKNOWN_BANDS,
  returns: UNMATCHED_RETURNS,
}

/** What became of points, where the margin comes from, and what has to be mended for both to be right. */
export function ReportsPage() {
  const { t } = useTranslation('admin')
  const { data: person } = useQuery(me)
  if (person?.permissions.includes('reports:read')) return <Reports />
  return (
    <>
      <AdminHeader crumbs={[{ label: t('nav.reports') }]} />
      <AdminPage>
        <PageTitle>{t('nav.reports')}</PageTitle>
        {person ? <NoPermission /> : <Loading />}
      </AdminPage>
    </>
  )
}

function Reports() {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const search = useSearch({ from: '/admin/reports' })
  const navigate = useNavigate({ from: '/reports' })
  const { view = 'points', measure = 'netSales', list = 'costs' } = search
  const months = monthsOf(search, formats.day(new Date().toISOString()))
  const change = (next: Partial<ReportsSearch>) => void navigate({ search: { ...search, ...next }, replace: true })
  const file = view === 'points' ? POINTS : MARGIN_MIX
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.reports') }]}
        actions={
          <CsvLink
            path={view === 'mend' ? files[list] : file}
            query={{ ...(view !== 'mend' && months), format: 'csv' }}
          />
        }
      />
      <AdminPage>
        <PageTitle sentence={t(`reports.sentence.${view}`)}>{t(`reports.view.${view}`)}</PageTitle>
        <div className={classes.choices}>
          <Segments
            label={t('reports.which')}
            value={view}
            choices={views.map((value) => ({ value, label: t(`reports.view.${value}`) }))}
            onChange={(value) => change({ view: value })}
          />
          {view === 'mend' ? (
            <Segments
              label={t('reports.mendWhat')}
              value={list}
              choices={mendings.map((value) => ({ value, label: t(`reports.mend.${value}`) }))}
              onChange={(value) => change({ list: value })}
            />
          ) : (
            <PeriodChoice search={search} onChange={change} />
          )}
        </div>
        {view === 'points' && <PointsReport months={months} />}
        {view === 'margin' && (
          <MarginMixReport months={months} measure={measure} onMeasure={(chosen) => change({ measure: chosen })} />
        )}
        {view === 'mend' && <MendSection list={list} />}
      </AdminPage>
    </>
  )
}
