import { Select } from '@mantine/core'
import {
  AdminHeader,
  AdminPage,
  AppLink,
  type Column,
  CsvLink,
  DataTable,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  SearchField,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './companies.module.css'
import { type CompanyRow, companies, LIST, sorts } from './companies.queries.ts'

/** All companies, or one's own, with what they are worth and what they have. */
export function CompaniesPage() {
  const { t } = useTranslation('admin')
  const filter = useSearch({ from: '/admin/companies' })
  const navigate = useNavigate({ from: '/companies' })
  const query = useInfiniteQuery(companies(filter))
  const { q = '', sort = 'name' } = filter
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.companies') }]}
        actions={<CsvLink path={LIST} query={{ ...filter, format: 'csv' }} />}
      />
      <AdminPage>
        <PageTitle>{t('nav.companies')}</PageTitle>
        <div className={classes.filters}>
          <SearchField
            label={t('companies.search')}
            value={q}
            onChange={(written) =>
              void navigate({
                search: { ...(written !== '' && { q: written }), ...(sort !== 'name' && { sort }) },
                replace: true,
              })
            }
          />
          <Select
            aria-label={t('companies.sortedBy')}
            allowDeselect={false}
            value={sort}
            data={sorts.map((value) => ({ value, label: t(`companies.sort.${value}`) }))}
            onChange={(value) => {
              const chosen = sorts.find((choice) => choice === value)
              void navigate({
                search: { ...(q !== '' && { q }), ...(chosen && chosen !== 'name' && { sort: chosen }) },
                replace: true,
              })
            }}
          />
        </div>
        <QueryState query={query}>
          {(pages) =>
            itemsOf(pages).length === 0 ? (
              <EmptyState sentence={q === '' ? t('companies.none') : t('companies.noneFound', { q })} />
            ) : (
              <CompanyTable rows={itemsOf(pages)} />
            )
          }
        </QueryState>
        <LoadMore query={query} />
      </AdminPage>
    </>
  )
}

function CompanyTable({ rows }: { readonly rows: readonly CompanyRow[] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const columns: Column<CompanyRow>[] = [
    {
      key: 'name',
      header: t('companies.name'),
      cell: (row) => (
        <AppLink to={`${paths.companies}/${row.id}`} preload="intent">
          {row.name}
        </AppLink>
      ),
    },
    { key: 'no', header: t('companies.number'), isExtra: true, cell: (row) => row.companyNo },
    { key: 'city', header: t('companies.city'), isExtra: true, cell: (row) => row.city ?? '' },
    { key: 'rep', header: t('companies.rep'), isExtra: true, cell: (row) => row.salesRepName ?? '' },
    {
      key: 'sales',
      header: t('companies.netSales'),
      isFigure: true,
      cell: (row) => (row.currency ? formats.money(row.netSales12Months, row.currency) : ''),
    },
    {
      key: 'margin',
      header: t('companies.margin'),
      isFigure: true,
      isExtra: true,
      cell: (row) => marginOf(row, formats.percent),
    },
    {
      key: 'last',
      header: t('companies.lastPurchase'),
      cell: (row) => (row.lastPurchaseOn ? formats.shortDate(row.lastPurchaseOn) : t('companies.never')),
    },
    {
      key: 'available',
      header: t('companies.available'),
      isFigure: true,
      cell: (row) => formats.points(row.available - row.debt),
    },
  ]
  return <DataTable caption={t('nav.companies')} columns={columns} rows={rows} keyOf={({ id }) => id} />
}

function marginOf(
  { netSales12Months, contributionMargin12Months }: CompanyRow,
  percent: (share: number) => string,
): string {
  const sales = Number(netSales12Months)
  return contributionMargin12Months === null || sales <= 0 ? '' : percent(Number(contributionMargin12Months) / sales)
}
