import { TextInput } from '@mantine/core'
import { ConfirmDialog, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readDecimal } from './decimal-text.ts'
import classes from './products.module.css'
import { type Product, setCost } from './products.queries.ts'

interface CostDialogProps {
  readonly product: Product
  /** Says what has happened. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** What it costs from a day on, and perhaps until another. */
export function CostDialog({ product, onDone, onClose }: CostDialogProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const [validFrom, setValidFrom] = useState(formats.day(new Date().toISOString()))
  const [validTo, setValidTo] = useState('')
  const [written, setWritten] = useState('')
  const { mutateAsync } = useMutation({
    ...setCost,
    onSuccess: () => {
      onDone(t('product.costSaved', { day: formats.date(validFrom) }))
      return queryClient.invalidateQueries()
    },
  })
  const unitCost = readDecimal(written) ?? null
  const because = () => {
    if (unitCost === null) return t('product.amountFault')
    if (validFrom === '') return t('product.dayMissing')
    return validTo !== '' && validTo < validFrom ? t('product.endsBefore') : null
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('product.newCost')}
      act={t('product.save')}
      disabledBecause={because()}
      onConfirm={() => mutateAsync({ id: product.id, validFrom, validTo: validTo || null, unitCost: unitCost ?? '' })}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <p>{t('product.costSentence')}</p>
        <TextInput
          required
          data-autofocus
          inputMode="decimal"
          label={t('products.cost')}
          description={product.currency}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
        <div className={classes.pair}>
          <TextInput
            type="date"
            required
            label={t('product.from')}
            value={validFrom}
            onChange={(event) => setValidFrom(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('product.to')}
            description={t('product.emptyIsOpen')}
            value={validTo}
            onChange={(event) => setValidTo(event.currentTarget.value)}
          />
        </div>
      </div>
    </ConfirmDialog>
  )
}
