import { Button } from '@mantine/core'
import {
  AdminHeader,
  AdminPage,
  AppLink,
  type Column,
  DataTable,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  Segments,
  StateChip,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import { CalendarView } from './CalendarView.tsx'
import classes from './campaigns.module.css'
import { campaigns, type ListedCampaign } from './campaigns.queries.ts'
import type { CampaignsSearch } from './campaigns-search.ts'
import { isEffectKind } from './effects.ts'
import { toneOf } from './tone.ts'

const filters = ['all', 'draft', 'running', 'scheduled', 'ended', 'archived'] as const

/** Every campaign, as a list or over time. */
export function CampaignsPage() {
  const { t } = useTranslation('admin')
  const may = useMay()
  const search = useSearch({ from: '/admin/campaigns' })
  const navigate = useNavigate({ from: '/campaigns' })
  const show = (next: CampaignsSearch) => void navigate({ search: next, replace: true })
  const create = may('campaigns:write') && (
    <Button renderRoot={(props) => <AppLink {...props} to={paths.newCampaign} />}>{t('campaigns.create')}</Button>
  )
  const isCalendar = search.view === 'calendar'
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.campaigns') }]}
        actions={
          <>
            <Segments
              label={t('campaigns.view')}
              value={search.view ?? 'list'}
              choices={[
                { value: 'list', label: t('campaigns.list') },
                { value: 'calendar', label: t('campaigns.calendar') },
              ]}
              onChange={(view) => show(view === 'calendar' ? { view } : {})}
            />
            {create}
          </>
        }
      />
      <AdminPage>
        <PageTitle sentence={isCalendar ? t('campaigns.calendarSentence') : t('campaigns.sentence')}>
          {t('nav.campaigns')}
        </PageTitle>
        {isCalendar ? <CalendarView /> : <List search={search} onSearch={show} create={create} />}
      </AdminPage>
    </>
  )
}

interface ListProps {
  readonly search: CampaignsSearch
  readonly onSearch: (search: CampaignsSearch) => void
  readonly create: ReactNode
}

function List({ search: { state }, onSearch, create }: ListProps) {
  const { t } = useTranslation('admin')
  const query = useInfiniteQuery(campaigns(state ? { state } : {}))
  return (
    <>
      <Segments
        label={t('campaigns.which')}
        value={state ?? 'all'}
        choices={filters.map((value) => ({
          value,
          label: value === 'all' ? t('campaigns.all') : t(`campaigns.state.${value}`),
        }))}
        onChange={(value) => onSearch(value === 'all' ? {} : { state: value })}
      />
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t(state ? 'campaigns.noneSuch' : 'campaigns.noneYet')} action={create} />
          ) : (
            <Rows rows={itemsOf(pages)} />
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </>
  )
}

function Rows({ rows }: { readonly rows: readonly ListedCampaign[] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const columns: Column<ListedCampaign>[] = [
    {
      key: 'name',
      header: t('campaigns.name'),
      cell: ({ id, name }) => (
        <AppLink to={`${paths.campaigns}/${id}`} preload="intent">
          {name}
        </AppLink>
      ),
    },
    {
      key: 'state',
      header: t('campaigns.stateColumn'),
      cell: ({ state, isAwaitingApproval }) => (
        <span className={classes.states}>
          <StateChip tone={toneOf(state)}>{t(`campaigns.state.${state}`)}</StateChip>
          {isAwaitingApproval && state !== 'awaiting_approval' && (
            <StateChip tone="warn">{t('campaigns.state.awaiting_approval')}</StateChip>
          )}
        </span>
      ),
    },
    {
      key: 'window',
      header: t('campaigns.when'),
      cell: ({ window: { from, to } }) => `${formats.shortDate(from)} – ${formats.shortDate(to)}`,
    },
    {
      key: 'effect',
      header: t('campaigns.gives'),
      isExtra: true,
      cell: ({ effectKind }) => (isEffectKind(effectKind) ? t(`campaigns.effectKind.${effectKind}`) : effectKind),
    },
    {
      key: 'budget',
      header: t('campaigns.budget'),
      isFigure: true,
      isExtra: true,
      cell: ({ budget: { points, spentPoints } }) =>
        points === null
          ? t('campaigns.noLimit')
          : t('campaigns.spentOf', { spent: formats.points(spentPoints ?? 0), points: formats.points(points) }),
    },
  ]
  return <DataTable caption={t('nav.campaigns')} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
