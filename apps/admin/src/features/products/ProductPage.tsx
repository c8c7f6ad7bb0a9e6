import { Button } from '@mantine/core'
import { AdminHeader, AdminPage, PageTitle, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { BandHistory } from './BandHistory.tsx'
import { CostDialog } from './CostDialog.tsx'
import { CostHistory } from './CostHistory.tsx'
import { EditProductDialog } from './EditProductDialog.tsx'
import { MoveBar } from './MoveBar.tsx'
import { MoveMenu } from './MoveMenu.tsx'
import { ProductFacts } from './ProductFacts.tsx'
import { ProductFigures } from './ProductFigures.tsx'
import classes from './products.module.css'
import { groups, me, type Product, product, productOverview } from './products.queries.ts'
import type { ProductSearch } from './products-search.ts'
import { ReleaseBandDialog } from './ReleaseBandDialog.tsx'

/** One product: what it gives and why, its bands and costs over time, who buys it. */
export function ProductPage() {
  const { t } = useTranslation('admin')
  const { id } = useParams({ from: '/admin/products/$id' })
  const query = useQuery(product(id))
  const overview = useQuery(productOverview(id))
  const { data: person } = useQuery(me)
  const mayWrite = person?.permissions.includes('products:write') ?? false
  const found = query.data
  const [said, setSaid] = useState('')
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.products'), to: paths.products }, { label: found?.name ?? '…' }]}
        actions={mayWrite && found && <Acts product={found} />}
      />
      <AdminPage side={found && overview.data && <ProductFacts product={found} overview={overview.data} />}>
        <QueryState query={query}>
          {(shown) => (
            <>
              <PageTitle sentence={<LastBought id={id} />}>{shown.name}</PageTitle>
              <p role="status" className={classes.said}>
                {said}
              </p>
              {overview.data && <ProductFigures product={shown} overview={overview.data} />}
              <Section title={t('product.bands')}>
                <BandHistory product={shown} />
              </Section>
              <CostHistory product={shown} mayWrite={mayWrite} onDone={setSaid} />
              {mayWrite && <Dialogs product={shown} onDone={setSaid} />}
            </>
          )}
        </QueryState>
      </AdminPage>
    </>
  )
}

function useDialog() {
  const search = useSearch({ from: '/admin/products/$id' })
  const navigate = useNavigate({ from: '/products/$id' })
  return { search, show: (next: ProductSearch) => void navigate({ to: '.', search: next, replace: true }) }
}

function Acts({ product: { id, name, band, isBandManual, isSellable } }: { readonly product: Product }) {
  const { t } = useTranslation('admin')
  const { show } = useDialog()
  const { data: found } = useQuery(groups)
  return (
    <div className={classes.actions}>
      {isBandManual && (
        <Button variant="subtle" onClick={() => show({ dialog: 'release' })}>
          {t('product.release')}
        </Button>
      )}
      {isSellable && found && (
        <MoveMenu
          name={name}
          subject={{ productId: id }}
          from={band}
          bands={found.bands}
          onMove={({ to }) => show({ moveTo: to })}
        >
          <Button variant="default">{t('products.moveTo')}</Button>
        </MoveMenu>
      )}
      <Button onClick={() => show({ dialog: 'edit' })}>{t('product.edit')}</Button>
    </div>
  )
}

interface DialogsProps {
  readonly product: Product
  /** Says what has happened. */
  readonly onDone: (said: string) => void
}

function Dialogs({ product: shown, onDone }: DialogsProps) {
  const { search, show } = useDialog()
  const close = () => show({})
  const { dialog, moveTo } = search
  const move =
    moveTo && moveTo !== shown.band ? { subject: { productId: shown.id }, from: shown.band, to: moveTo } : null
  return (
    <>
      <MoveBar move={move} onClose={close} />
      {dialog === 'edit' && <EditProductDialog product={shown} onDone={onDone} onClose={close} />}
      {dialog === 'cost' && <CostDialog product={shown} onDone={onDone} onClose={close} />}
      {dialog === 'release' && <ReleaseBandDialog product={shown} onDone={onDone} onClose={close} />}
    </>
  )
}

function LastBought({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data: found } = useQuery(productOverview(id))
  if (!found) return null
  if (found.lastBoughtOn === null) return t('product.notBought')
  const [latest] = found.buyers
  const day = formats.date(found.lastBoughtOn)
  return latest && latest.lastBoughtOn === found.lastBoughtOn
    ? t('product.lastBoughtBy', { day, company: latest.companyName })
    : t('product.lastBought', { day })
}
