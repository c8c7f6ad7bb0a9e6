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
  SearchField,
  Segments,
  StateChip,
  useFormats,
  useLanguage,
} from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../layout/name-in.ts'
import { paths } from '../../paths.ts'
import classes from './rewards.module.css'
import { me, type Reward, rewards } from './rewards.queries.ts'

/** The catalogue, in the order in which members see it. */
export function RewardsPage() {
  const { t } = useTranslation('admin')
  const filter = useSearch({ from: '/admin/rewards' })
  const navigate = useNavigate({ from: '/rewards' })
  const query = useInfiniteQuery(rewards(filter))
  const { data: person } = useQuery(me)
  const mayWrite = person?.permissions.includes('rewards:write') ?? false
  const { q = '', isArchived } = filter
  const create = mayWrite && (
    <Button renderRoot={(props) => <AppLink {...props} to={`${paths.rewards}/new`} />}>{t('rewards.create')}</Button>
  )
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.rewards') }]}
        actions={
          <>
            <AppLink to={paths.redemptions}>{t('redemptions.title')}</AppLink>
            {create}
          </>
        }
      />
      <AdminPage>
        <PageTitle>{t('nav.rewards')}</PageTitle>
        <div className={classes.filters}>
          <SearchField
            label={t('rewards.search')}
            value={q}
            onChange={(written) =>
              void navigate({
                search: { ...(written !== '' && { q: written }), ...(isArchived && { isArchived }) },
                replace: true,
              })
            }
          />
          <Segments
            label={t('rewards.which')}
            value={isArchived ? 'archived' : 'offered'}
            choices={(['offered', 'archived'] as const).map((value) => ({ value, label: t(`rewards.${value}`) }))}
            onChange={(value) =>
              void navigate({
                search: { ...(q !== '' && { q }), ...(value === 'archived' && { isArchived: 'true' as const }) },
                replace: true,
              })
            }
          />
        </div>
        <QueryState query={query}>
          {(pages) =>
            itemsOf(pages).length === 0 ? (
              <EmptyState sentence={t(q === '' ? 'rewards.none' : 'rewards.noneFound')} action={create} />
            ) : (
              <RewardTable rows={itemsOf(pages)} />
            )
          }
        </QueryState>
        <LoadMore query={query} />
      </AdminPage>
    </>
  )
}

function RewardTable({ rows }: { readonly rows: readonly Reward[] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const language = useLanguage()
  const columns: Column<Reward>[] = [
    {
      key: 'name',
      header: t('rewards.name'),
      cell: (row) => (
        <span className={classes.name}>
          {row.picture ? (
            <img src={row.picture.url480} alt="" width={44} height={33} loading="lazy" />
          ) : (
            <i aria-hidden />
          )}
          <AppLink to={`${paths.rewards}/${row.id}`} preload="intent">
            {nameIn(row, language)}
          </AppLink>
        </span>
      ),
    },
    { key: 'kind', header: t('rewards.kind'), isExtra: true, cell: (row) => t(`rewardKind.${row.kind}`) },
    { key: 'points', header: t('redemptions.points'), isFigure: true, cell: (row) => formats.points(row.points) },
    {
      key: 'cost',
      header: t('rewards.cost'),
      isFigure: true,
      isExtra: true,
      cell: (row) => (row.cost === null || row.currency === null ? '' : formats.money(row.cost, row.currency)),
    },
    {
      key: 'stock',
      header: t('rewards.stockLeft'),
      isFigure: true,
      cell: (row) =>
        row.stockLeft === 0 ? <StateChip tone="warn">{t('rewards.outOfStock')}</StateChip> : stockText(row.stockLeft),
    },
    {
      key: 'until',
      header: t('rewards.until'),
      isExtra: true,
      cell: (row) => (row.availableUntil ? formats.shortDate(row.availableUntil) : ''),
    },
  ]
  const stockText = (left: number | null) => (left === null ? t('rewards.unlimited') : formats.points(left))
  return <DataTable caption={t('nav.rewards')} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
