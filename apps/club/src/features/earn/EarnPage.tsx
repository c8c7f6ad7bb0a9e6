import { NativeSelect } from '@mantine/core'
import {
  ClubPage,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  SearchField,
  Section,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './earn.module.css'
import { categories, type Product, type ProductFilter, products } from './earn.queries.ts'
import { ProductRow } from './ProductRow.tsx'
import { betterOf, Swap } from './Swap.tsx'

const SWAPS_AT_MOST = 3

/** With which products we would earn more, beginning with what we buy already. */
export function EarnPage() {
  const { t } = useTranslation('club')
  const filter = useSearch({ from: '/club/earn' })
  const query = useInfiniteQuery(products(filter))
  const isFiltered = filter.q !== undefined || filter.category !== undefined
  return (
    <ClubPage>
      <PageTitle sentence={t('earn.sentence')}>{t('nav.earn')}</PageTitle>
      <Filters filter={filter} />
      <QueryState query={query}>
        {(pages) => {
          const items = itemsOf(pages)
          if (items.length === 0) return <EmptyState sentence={t(isFiltered ? 'earn.notFound' : 'earn.none')} />
          return isFiltered ? <Products items={items} /> : <Suggestions items={items} />
        }}
      </QueryState>
      <LoadMore query={query} />
    </ClubPage>
  )
}

function Filters({ filter }: { readonly filter: ProductFilter }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const navigate = useNavigate({ from: '/earn' })
  const { data } = useQuery(categories)
  const all = data?.items.reduce((sum, item) => sum + item.products, 0) ?? 0
  const choose = ({ q, category }: { q: string; category: string }) =>
    void navigate({ search: { ...(q !== '' && { q }), ...(category !== '' && { category }) }, replace: true })
  const { q = '', category = '' } = filter
  return (
    <search className={classes.filters}>
      <SearchField
        label={all > 0 ? t('earn.searchAmong', { number: formats.points(all) }) : t('earn.search')}
        value={q}
        onChange={(text) => choose({ q: text, category })}
      />
      <NativeSelect
        aria-label={t('earn.category')}
        size="lg"
        value={category}
        data={[
          { value: '', label: t('earn.allCategories') },
          ...(data?.items ?? []).map((item) => ({ value: item.category, label: item.category })),
        ]}
        onChange={(event) => choose({ q, category: event.currentTarget.value })}
      />
    </search>
  )
}

/** What could be had instead of what we buy; then what we buy and what goes with it; then the rest. */
function Suggestions({ items }: { readonly items: readonly Product[] }) {
  const { t } = useTranslation('club')
  const swaps = items.filter((item) => item.reason.kind === 'bought' && betterOf(item)).slice(0, SWAPS_AT_MOST)
  const others = items.filter((item) => !swaps.includes(item))
  const isOurs = ({ reason }: Product) => reason.kind === 'bought' || reason.kind === 'goes_with'
  const sections = [
    { title: t('earn.ours'), of: others.filter(isOurs) },
    { title: t('earn.more'), of: others.filter((item) => !isOurs(item)) },
  ]
  return (
    <>
      {swaps.length > 0 && (
        <Section title={t('earn.swap')}>
          <div className={classes.swaps}>
            {swaps.map((item) => (
              <Swap key={item.productId} product={item} />
            ))}
          </div>
        </Section>
      )}
      {sections
        .filter((section) => section.of.length > 0)
        .map(({ title, of }) => (
          <Section key={title} title={title}>
            <Products items={of} />
          </Section>
        ))}
    </>
  )
}

function Products({ items }: { readonly items: readonly Product[] }) {
  return (
    <ul className={classes.products}>
      {items.map((item) => (
        <li key={item.productId}>
          <ProductRow product={item} />
        </li>
      ))}
    </ul>
  )
}
