import { AdminHeader, AdminPage, AppLink, Loading, NoPermission, PageTitle, StateChip, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import classes from './campaign-results.module.css'
import { type Campaign, campaign } from './campaign-results.queries.ts'

interface ResultsFrameProps {
  readonly view: 'progress' | 'report'
  readonly permission: string
  /** At the right end of the bar: a file. */
  readonly file?: ReactNode
  readonly children: ReactNode
}

/** The campaign whose results are shown, and the way from one view of them to the other. */
export function ResultsFrame({ view, permission, file, children }: ResultsFrameProps) {
  const { t } = useTranslation('admin')
  const { id } = useCampaignId()
  const may = useMay()
  const { data: shown } = useQuery({ ...campaign(id), enabled: may('campaigns:read') })
  const other = view === 'progress' ? 'report' : 'progress'
  const mayOther = may(other === 'report' ? 'reports:read' : 'campaigns:read')
  const name = shown?.name ?? ''
  return (
    <>
      <AdminHeader
        crumbs={[
          { label: t('nav.campaigns'), to: paths.campaigns },
          ...(shown ? [{ label: name, to: `${paths.campaigns}/${id}` }] : []),
          { label: t(`campaignResults.${view}`) },
        ]}
        actions={
          <div className={classes.actions}>
            {mayOther && (
              <AppLink to={`${paths.campaigns}/${id}/${other}`} preload="intent">
                {t(`campaignResults.to.${other}`)}
              </AppLink>
            )}
            {file}
          </div>
        }
      />
      <AdminPage>
        {shown && (
          <PageTitle sentence={<When campaign={shown} />}>{t(`campaignResults.${view}Of`, { name })}</PageTitle>
        )}
        <Allowed permission={permission}>{children}</Allowed>
      </AdminPage>
    </>
  )
}

export function useCampaignId(): { readonly id: string } {
  return useParams({ strict: false }) as { readonly id: string }
}

function When({ campaign: { state, terms } }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <span className={classes.when}>
      <StateChip tone={state === 'running' ? 'ok' : state === 'paused' ? 'warn' : 'plain'}>
        {t(`campaigns.state.${state}`)}
      </StateChip>
      {t('campaignResults.window', { from: formats.date(terms.window.from), to: formats.date(terms.window.to) })}
    </span>
  )
}

function Allowed({ permission, children }: { readonly permission: string; readonly children: ReactNode }) {
  const may = useMay()
  if (!may('campaigns:read') && !may(permission)) return <Loading />
  return may(permission) ? children : <NoPermission />
}
