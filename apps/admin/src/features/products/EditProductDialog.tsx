import { Checkbox, TextInput } from '@mantine/core'
import { ApiProblem, ConfirmDialog, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readDecimal, writtenDecimal } from './decimal-text.ts'
import classes from './products.module.css'
import { editProduct, type Product, type ProductChanges } from './products.queries.ts'

interface EditProductDialogProps {
  readonly product: Product
  /** Says what has happened. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

const texts = ['name', 'category', 'subcategory', 'brand', 'currency'] as const
const amounts = ['listPrice', 'unitCost'] as const

type Written = Record<(typeof texts)[number] | (typeof amounts)[number], string>

/** Only what was changed is sent, for the version that was read: nobody's work is undone unseen. */
export function EditProductDialog({ product, onDone, onClose }: EditProductDialogProps) {
  const { t } = useTranslation('admin')
  const { locale } = useFormats()
  const queryClient = useQueryClient()
  // What was read when it opened; a version that comes meanwhile is somebody else's.
  const [start] = useState(product)
  const [written, setWritten] = useState(() => writtenOf(start, locale))
  const [isSellable, setSellable] = useState(start.isSellable)
  const { mutateAsync, error } = useMutation({
    ...editProduct,
    onSuccess: ({ band }) => {
      onDone(band === start.band ? t('product.saved') : t('product.savedWithBand'))
      return queryClient.invalidateQueries()
    },
  })
  const isOvertaken = error instanceof ApiProblem && error.status === 412
  const changes = changesOf(start, written, isSellable)
  const fault = faultOf(written)
  const because = fault ?? (Object.keys(changes).length === 0 ? 'nothingChanged' : null)
  const field = (name: keyof Written) => ({
    value: written[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setWritten({ ...written, [name]: event.currentTarget.value }),
  })
  return (
    <ConfirmDialog
      isOpen
      title={t('product.edit')}
      act={t('product.save')}
      disabledBecause={because && t(`product.${because}`)}
      onConfirm={() => mutateAsync({ id: start.id, version: start.version, changes })}
      onClose={onClose}
    >
      <div className={classes.fields}>
        {isOvertaken && <p>{t('product.overtaken')}</p>}
        <TextInput required data-autofocus maxLength={300} label={t('product.name')} {...field('name')} />
        <div className={classes.pair}>
          <TextInput maxLength={200} label={t('products.category')} {...field('category')} />
          <TextInput maxLength={200} label={t('product.subcategory')} {...field('subcategory')} />
          <TextInput maxLength={200} label={t('product.brand')} {...field('brand')} />
          <TextInput maxLength={3} label={t('product.currency')} {...field('currency')} />
          <TextInput inputMode="decimal" label={t('products.listPrice')} {...field('listPrice')} />
          <TextInput inputMode="decimal" label={t('products.cost')} {...field('unitCost')} />
        </div>
        <p className={classes.dim}>{start.isBandManual ? t('product.bandStays') : t('product.bandFollows')}</p>
        <Checkbox
          label={t('product.sellable')}
          checked={isSellable}
          onChange={(event) => setSellable(event.currentTarget.checked)}
        />
      </div>
    </ConfirmDialog>
  )
}

function writtenOf(product: Product, locale: string): Written {
  const { name, category, subcategory, brand, currency, listPrice, unitCost } = product
  return {
    name,
    category: category ?? '',
    subcategory: subcategory ?? '',
    brand: brand ?? '',
    currency: currency ?? '',
    listPrice: writtenDecimal(listPrice, locale),
    unitCost: writtenDecimal(unitCost, locale),
  }
}

/** Why it can't be saved. */
function faultOf({ name, currency, listPrice, unitCost }: Written) {
  if (name.trim() === '') return 'nameMissing'
  if (!/^([A-Za-z]{3})?$/.test(currency.trim())) return 'currencyFault'
  return [listPrice, unitCost].some((amount) => readDecimal(amount) === undefined) ? 'amountFault' : null
}

function changesOf(product: Product, written: Written, isSellable: boolean): ProductChanges {
  const now: Required<ProductChanges> = {
    name: written.name.trim(),
    category: written.category.trim() || null,
    subcategory: written.subcategory.trim() || null,
    brand: written.brand.trim() || null,
    currency: written.currency.trim().toUpperCase() || null,
    listPrice: readDecimal(written.listPrice) ?? null,
    unitCost: readDecimal(written.unitCost) ?? null,
    isSellable,
  }
  const isChanged = (key: keyof ProductChanges) =>
    key === 'listPrice' || key === 'unitCost' ? !isSameAmount(now[key], product[key]) : now[key] !== product[key]
  const keys = [...texts, ...amounts, 'isSellable' as const].filter(isChanged)
  return Object.fromEntries(keys.map((key) => [key, now[key]]))
}

function isSameAmount(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && writtenDecimal(one, 'en') === writtenDecimal(other, 'en'))
}
