import { AdminHeader, AdminPage, CsvLink, PageTitle, Segments } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandBoard } from './BandBoard.tsx'
import { MoveBar } from './MoveBar.tsx'
import { type Move, moveOf, searchOf } from './move.ts'
import { ProductList } from './ProductList.tsx'
import classes from './products.module.css'
import { LIST, me } from './products.queries.ts'
import type { ProductsSearch } from './products-search.ts'

/** What products give: by band, to be moved; or one by one. */
export function ProductsPage() {
  const { t } = useTranslation('admin')
  const search = useSearch({ from: '/admin/products' })
  const navigate = useNavigate({ from: '/products' })
  const { data: person } = useQuery(me)
  const { moveProduct: _, moveCategory: __, moveFrom: ___, moveTo: ____, ...place } = search
  const { view, ...filter } = place
  const mayMove = person?.permissions.includes('products:write') ?? false
  const show = (next: ProductsSearch) => void navigate({ search: next, replace: true })
  const onMove = mayMove ? (move: Move) => show({ ...place, ...searchOf(move) }) : null
  const isList = view === 'list'
  const title = isList ? t('nav.products') : t('products.title')
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.products') }]}
        actions={
          <div className={classes.actions}>
            {isList && <CsvLink path={LIST} query={{ ...filter, format: 'csv' }} />}
            <Segments
              label={t('products.view')}
              value={view ?? 'groups'}
              choices={[
                { value: 'groups', label: t('products.groups') },
                { value: 'list', label: t('nav.products') },
              ]}
              onChange={(value) => show(value === 'list' ? { view: 'list' } : {})}
            />
          </div>
        }
      />
      <AdminPage>
        <PageTitle sentence={isList ? t('products.listSentence') : t('products.sentence')}>{title}</PageTitle>
        {isList ? (
          <ProductList filter={filter} onFilter={(next) => show({ view: 'list', ...next })} onMove={onMove} />
        ) : (
          <BandBoard move={moveOf(search)} onMove={onMove} />
        )}
        {mayMove && <MoveBar move={moveOf(search)} onClose={() => show(place)} />}
      </AdminPage>
    </>
  )
}
