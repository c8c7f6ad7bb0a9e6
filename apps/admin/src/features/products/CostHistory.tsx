import { Button } from '@mantine/core'
import { type Column, ConfirmDialog, DataTable, EmptyState, Section, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Product, removeCost } from './products.queries.ts'

type Period = Product['costs'][number]

interface CostHistoryProps {
  readonly product: Product
  readonly mayWrite: boolean
  /** Says what has happened. */
  readonly onDone: (said: string) => void
}

/** What it cost from day to day: for the guard below cost and for margins, never for the band. */
export function CostHistory({ product, mayWrite, onDone }: CostHistoryProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const navigate = useNavigate({ from: '/products/$id' })
  const [removing, setRemoving] = useState<Period | null>(null)
  const columns: Column<Period>[] = [
    { key: 'from', header: t('product.from'), cell: ({ validFrom }) => formats.date(validFrom) },
    {
      key: 'to',
      header: t('product.to'),
      cell: ({ validTo }) => (validTo === null ? t('product.untilFurther') : formats.date(validTo)),
    },
    {
      key: 'cost',
      header: t('products.cost'),
      isFigure: true,
      cell: ({ unitCost }) =>
        product.currency ? formats.money(unitCost, product.currency, { isExact: true }) : formats.decimal(unitCost, 4),
    },
  ]
  if (mayWrite) {
    columns.push({
      key: 'remove',
      header: t('product.acts'),
      isFigure: true,
      cell: (row) => (
        <Button size="compact-sm" variant="subtle" onClick={() => setRemoving(row)}>
          {t('product.remove')}
        </Button>
      ),
    })
  }
  const add = mayWrite && (
    <Button
      variant="default"
      size="compact-sm"
      onClick={() => void navigate({ to: '.', search: { dialog: 'cost' }, replace: true })}
    >
      {t('product.newCost')}
    </Button>
  )
  return (
    <Section title={t('product.costHistory')} action={add}>
      {product.costs.length === 0 ? (
        <EmptyState sentence={t('product.noCosts')} />
      ) : (
        <DataTable
          caption={t('product.costHistory')}
          columns={columns}
          rows={product.costs.toReversed()}
          keyOf={({ validFrom }) => validFrom}
        />
      )}
      {removing && <RemoveDialog id={product.id} period={removing} onDone={onDone} onClose={() => setRemoving(null)} />}
    </Section>
  )
}

interface RemoveDialogProps extends Pick<CostHistoryProps, 'onDone'> {
  readonly id: string
  readonly period: Period
  readonly onClose: () => void
}

function RemoveDialog({ id, period, onDone, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const { mutateAsync } = useMutation({
    ...removeCost,
    onSuccess: () => {
      onDone(t('product.costRemoved', { day: formats.date(period.validFrom) }))
      return queryClient.invalidateQueries()
    },
  })
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('product.removeTitle')}
      act={t('product.remove')}
      onConfirm={() => mutateAsync({ id, validFrom: period.validFrom })}
      onClose={onClose}
    >
      <p>
        {t('product.removeSentence', {
          day: formats.date(period.validFrom),
          cost: formats.decimal(period.unitCost, 4),
        })}
      </p>
    </ConfirmDialog>
  )
}
