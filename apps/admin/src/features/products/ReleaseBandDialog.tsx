import { ConfirmDialog, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Product, releaseBand } from './products.queries.ts'

interface ReleaseBandDialogProps {
  readonly product: Product
  /** Says what has happened. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Back to the band that the margin says; planned bands go with it. */
export function ReleaseBandDialog({ product, onDone, onClose }: ReleaseBandDialogProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const { mutateAsync } = useMutation({
    ...releaseBand,
    onSuccess: () => {
      onDone(t('product.released'))
      return queryClient.invalidateQueries()
    },
  })
  const today = formats.day(new Date().toISOString())
  const planned = product.bands.filter(({ validFrom, isManual }) => isManual && validFrom > today).length
  const margin = product.standardMarginBasisPoints
  return (
    <ConfirmDialog
      isOpen
      title={t('product.releaseTitle')}
      act={t('product.release')}
      onConfirm={() => mutateAsync(product.id)}
      onClose={onClose}
    >
      <p>
        {margin === null
          ? t('product.releaseUnknown')
          : t('product.releaseSentence', { margin: formats.percent(margin / 10_000) })}{' '}
        {planned > 0 && t('product.releasePlanned', { count: planned })}
      </p>
    </ConfirmDialog>
  )
}
