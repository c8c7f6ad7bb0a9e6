import { BandBadge, type Column, DataTable, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { groups, type Product } from './products.queries.ts'

type Assignment = Product['bands'][number]

/** Before anybody can have bought anything: a product's first band has no beginning. */
const ALWAYS = '1900-01-01'

/** The bands of a product from day to day, latest first. What is still to come stands there too. */
export function BandHistory({ product }: { readonly product: Product }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data: found } = useQuery(groups)
  const today = formats.day(new Date().toISOString())
  const multiplierOf = ({ band }: Assignment) => found?.bands.find((each) => each.band === band)?.multiplier
  const comingOf = ({ validFrom }: Assignment) => validFrom > today && t('product.coming')
  const howOf = ({ isManual, band }: Assignment) => {
    if (isManual) return t('product.setByHand')
    return band === 'unknown' ? t('product.noMargin') : t('product.followsMargin')
  }
  const columns: Column<Assignment>[] = [
    {
      key: 'from',
      header: t('product.from'),
      cell: ({ validFrom }) => (validFrom === ALWAYS ? t('product.always') : formats.date(validFrom)),
    },
    {
      key: 'band',
      header: t('products.gives'),
      cell: (row) => {
        const multiplier = multiplierOf(row)
        return multiplier === undefined ? '' : <BandBadge multiplier={multiplier} />
      },
    },
    { key: 'how', header: t('product.how'), cell: (row) => [howOf(row), comingOf(row)].filter(Boolean).join(', ') },
  ]
  return (
    <DataTable
      caption={t('product.bands')}
      columns={columns}
      rows={product.bands.toReversed()}
      keyOf={({ validFrom }) => validFrom}
    />
  )
}
