import { Select } from '@mantine/core'
import {
  AppLink,
  BandBadge,
  type Column,
  DataTable,
  EmptyState,
  itemsOf,
  LoadMore,
  QueryState,
  SearchField,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { MoveMenu } from './MoveMenu.tsx'
import type { Move } from './move.ts'
import classes from './products.module.css'
import { groups, type ProductGroups, type ProductRow, products } from './products.queries.ts'
import { bands, type ProductFilter, productSorts } from './products-search.ts'

interface ProductListProps {
  readonly filter: ProductFilter
  readonly onFilter: (filter: ProductFilter) => void
  readonly onMove: ((move: Move) => void) | null
}

/** Every product that can earn, with cost, price, margin, band and points. */
export function ProductList({ filter, onFilter, onMove }: ProductListProps) {
  const { t } = useTranslation('admin')
  const query = useInfiniteQuery(products(filter))
  const { data: found } = useQuery(groups)
  const isFiltered = filter.q !== undefined || filter.category !== undefined || filter.band !== undefined
  return (
    <>
      <Filters filter={filter} onFilter={onFilter} groups={found} />
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState
              sentence={isFiltered ? t('products.noneFound') : t('products.none')}
              action={!isFiltered && <AppLink to={paths.settingsImports}>{t('products.toImports')}</AppLink>}
            />
          ) : (
            <ProductTable rows={itemsOf(pages)} bands={found?.bands ?? []} currency={found?.currency} onMove={onMove} />
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </>
  )
}

function Filters({
  filter,
  onFilter,
  groups,
}: Pick<ProductListProps, 'filter' | 'onFilter'> & { readonly groups: ProductGroups | undefined }) {
  const { t, i18n } = useTranslation('admin')
  const formats = useFormats()
  const { q, category, band, sort, ...rest } = filter
  const known = new Set([...(groups?.items ?? []), { category }].flatMap((group) => group.category ?? []))
  const categories = [...known].sort((one, other) => one.localeCompare(other, i18n.language))
  const multiplierOf = (wanted: string) => groups?.bands.find((each) => each.band === wanted)?.multiplier
  const bandName = (value: (typeof bands)[number]) => {
    const multiplier = multiplierOf(value)
    return multiplier === undefined
      ? t(`products.band.${value}`)
      : t('products.bandChoice', { multiplier: formats.multiplier(multiplier), band: t(`products.band.${value}`) })
  }
  return (
    <div className={classes.filters}>
      <SearchField
        label={t('products.search')}
        value={q ?? ''}
        onChange={(written) =>
          onFilter({ ...rest, ...only({ category, band, sort }), ...(written !== '' && { q: written }) })
        }
      />
      <Select
        clearable
        aria-label={t('products.category')}
        placeholder={t('products.allCategories')}
        value={category ?? null}
        data={categories}
        onChange={(value) =>
          onFilter({ ...rest, ...only({ q, band, sort }), ...(value !== null && { category: value }) })
        }
      />
      <Select
        clearable
        aria-label={t('products.bandName')}
        placeholder={t('products.allBands')}
        value={band ?? null}
        data={bands.map((value) => ({ value, label: bandName(value) }))}
        onChange={(value) => {
          const chosen = bands.find((choice) => choice === value)
          onFilter({ ...rest, ...only({ q, category, sort }), ...(chosen && { band: chosen }) })
        }}
      />
      <Select
        allowDeselect={false}
        aria-label={t('companies.sortedBy')}
        value={sort ?? 'name'}
        data={productSorts.map((value) => ({ value, label: t(`products.sort.${value}`) }))}
        onChange={(value) => {
          const chosen = productSorts.find((choice) => choice === value)
          onFilter({ ...rest, ...only({ q, category, band }), ...(chosen && chosen !== 'name' && { sort: chosen }) })
        }}
      />
    </div>
  )
}

/** Without what is undefined: an address has no such thing. */
function only<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

interface ProductTableProps {
  readonly rows: readonly ProductRow[]
  readonly bands: ProductGroups['bands']
  readonly currency: string | undefined
  readonly onMove: ProductListProps['onMove']
}

function ProductTable({ rows, bands, currency, onMove }: ProductTableProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const price = (amount: string | null, row: ProductRow) => {
    if (amount === null) return t('products.unknown')
    const known = row.currency ?? currency
    return known === undefined ? formats.decimal(amount) : formats.money(amount, known, { isExact: true })
  }
  const columns: Column<ProductRow>[] = [
    {
      key: 'name',
      header: t('products.product'),
      cell: (row) => (
        <AppLink to={`${paths.products}/${row.id}`} preload="intent">
          {row.name}
        </AppLink>
      ),
    },
    { key: 'sku', header: t('products.sku'), cell: (row) => <span className={classes.sku}>{row.sku}</span> },
    { key: 'category', header: t('products.category'), isExtra: true, cell: (row) => row.category ?? '' },
    { key: 'cost', header: t('products.cost'), isFigure: true, isExtra: true, cell: (row) => price(row.unitCost, row) },
    {
      key: 'price',
      header: t('products.listPrice'),
      isFigure: true,
      isExtra: true,
      cell: (row) => price(row.listPrice, row),
    },
    {
      key: 'margin',
      header: t('products.marginShort'),
      isFigure: true,
      cell: (row) => (row.marginBasisPoints === null ? '' : formats.percent(row.marginBasisPoints / 10_000)),
    },
    { key: 'band', header: t('products.gives'), cell: (row) => <BandBadge multiplier={row.multiplier} /> },
    {
      key: 'points',
      header: t('products.pointsPerUnit'),
      isFigure: true,
      cell: (row) => (row.pointsPerUnit === null ? '' : formats.points(row.pointsPerUnit)),
    },
    {
      key: 'sales',
      header: t('products.sold'),
      isFigure: true,
      cell: (row) => (currency ? formats.money(row.netSales12Months, currency) : ''),
    },
  ]
  if (onMove) {
    columns.push({
      key: 'move',
      header: t('products.moveTo'),
      isFigure: true,
      cell: ({ id, name, band }) => (
        <MoveMenu name={name} subject={{ productId: id }} from={band} bands={bands} onMove={onMove} />
      ),
    })
  }
  return <DataTable caption={t('nav.products')} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
