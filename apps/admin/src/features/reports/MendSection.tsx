import {
  AppLink,
  type Column,
  DataTable,
  EmptyState,
  itemsOf,
  LoadMore,
  QueryState,
  StateChip,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './reports.module.css'
import {
  type ProductWithoutBand,
  type SkuWithoutCost,
  type UnmatchedReturn,
  unknownBands,
  unknownCosts,
  unmatchedReturns,
} from './reports.queries.ts'
import type { Mending } from './reports-search.ts'

/** What is missing for points and margins to be right, and what it does until then. */
export function MendSection({ list }: { readonly list: Mending }) {
  const { t } = useTranslation('admin')
  return (
    <>
      <p className={classes.aside}>{t(`reports.mendSentence.${list}`)}</p>
      {list === 'costs' && <Costs />}
      {list === 'bands' && <Bands />}
      {list === 'returns' && <Returns />}
    </>
  )
}

function Costs() {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const query = useInfiniteQuery(unknownCosts)
  const columns: Column<SkuWithoutCost>[] = [
    {
      key: 'product',
      header: t('products.product'),
      cell: (row) =>
        row.productName === null ? (
          t('reports.unknownSku')
        ) : (
          <AppLink to={paths.products} search={{ view: 'list', q: row.sku }}>
            {row.productName}
          </AppLink>
        ),
    },
    { key: 'sku', header: t('products.sku'), cell: (row) => row.sku },
    { key: 'lines', header: t('reports.lines'), isFigure: true, cell: (row) => formats.points(row.lines) },
    { key: 'quantity', header: t('product.quantity'), isFigure: true, cell: (row) => formats.decimal(row.quantity) },
    {
      key: 'amount',
      header: t('reports.measures.netSales'),
      isFigure: true,
      cell: (row) => formats.money(row.netAmount, row.currency),
    },
  ]
  return (
    <>
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t('reports.nothingToMend.costs')} />
          ) : (
            <DataTable
              caption={t('reports.mend.costs')}
              columns={columns}
              rows={itemsOf(pages)}
              keyOf={({ sku, currency }) => `${sku} ${currency}`}
            />
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </>
  )
}

function Bands() {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const query = useInfiniteQuery(unknownBands)
  const price = (amount: string | null, currency: string | null) => {
    if (amount === null) return t('products.unknown')
    return currency ? formats.money(amount, currency, { isExact: true }) : formats.decimal(amount, 4)
  }
  const columns: Column<ProductWithoutBand>[] = [
    {
      key: 'product',
      header: t('products.product'),
      cell: (row) => (
        <AppLink to={`${paths.products}/${row.productId}`} search={{ dialog: 'edit' }}>
          {row.name}
        </AppLink>
      ),
    },
    { key: 'sku', header: t('products.sku'), cell: (row) => row.sku },
    { key: 'category', header: t('products.category'), isExtra: true, cell: (row) => row.category ?? '' },
    { key: 'cost', header: t('products.cost'), isFigure: true, cell: (row) => price(row.unitCost, row.currency) },
    {
      key: 'price',
      header: t('products.listPrice'),
      isFigure: true,
      cell: (row) => price(row.listPrice, row.currency),
    },
  ]
  return (
    <>
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t('reports.nothingToMend.bands')} />
          ) : (
            <DataTable
              caption={t('reports.mend.bands')}
              columns={columns}
              rows={itemsOf(pages)}
              keyOf={({ productId }) => productId}
            />
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </>
  )
}

function Returns() {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const query = useInfiniteQuery(unmatchedReturns)
  const columns: Column<UnmatchedReturn>[] = [
    { key: 'invoice', header: t('reports.creditNote'), cell: (row) => row.invoiceNo },
    {
      key: 'company',
      header: t('companies.name'),
      cell: (row) => <AppLink to={`${paths.companies}/${row.companyId}`}>{row.companyName}</AppLink>,
    },
    { key: 'day', header: t('reports.day'), cell: (row) => formats.shortDate(row.occurredOn) },
    { key: 'sku', header: t('products.sku'), isExtra: true, cell: (row) => row.sku },
    { key: 'names', header: t('reports.names'), isExtra: true, cell: (row) => row.originalInvoiceNo ?? '' },
    {
      key: 'match',
      header: t('reports.found'),
      cell: (row) => (
        <StateChip tone={row.match === 'waiting' ? 'plain' : 'warn'}>{t(`reports.match.${row.match}`)}</StateChip>
      ),
    },
    {
      key: 'amount',
      header: t('reports.unmatchedAmount'),
      isFigure: true,
      cell: (row) => formats.money(row.unmatchedAmount, row.currency),
    },
  ]
  return (
    <>
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t('reports.nothingToMend.returns')} />
          ) : (
            <DataTable
              caption={t('reports.mend.returns')}
              columns={columns}
              rows={itemsOf(pages)}
              keyOf={({ returnId, lineNo }) => `${returnId} ${lineNo}`}
            />
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </>
  )
}
