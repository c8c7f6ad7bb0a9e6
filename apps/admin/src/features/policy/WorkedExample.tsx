import { ApiProblem, EmptyState, ExplainedPurchase, Loading, useFormats, useProblemText } from '@stamkund/ui'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './policy.module.css'
import { bands, me, type Product, preview, productOf, type Terms } from './policy.queries.ts'
import { explained, typicalInvoice } from './typical-invoice.ts'

interface WorkedExampleProps {
  readonly terms: Terms
  readonly isChanged: boolean
}

/** A typical invoice of this club: what it would give under the terms that are being written, and what it gives today. */
export function WorkedExample({ terms, isChanged }: WorkedExampleProps) {
  const { t } = useTranslation('admin')
  const { data: person } = useQuery(me)
  const found = useQueries({ queries: bands.map((band) => productOf(band)) })
  const products = found.flatMap(({ data }) => data?.items ?? [])
  const isHere = person !== undefined && found.every(({ isPending }) => !isPending)
  return (
    <aside className={classes.example} aria-label={t('policy.example')}>
      <h2>{t('policy.example')}</h2>
      {!isHere ? (
        <Loading />
      ) : products.length === 0 ? (
        <EmptyState sentence={t('policy.noProducts')} />
      ) : (
        <Invoice products={products} currency={person.club.currency} terms={terms} isChanged={isChanged} />
      )}
    </aside>
  )
}

interface InvoiceProps extends WorkedExampleProps {
  readonly products: readonly Product[]
  readonly currency: string
}

function Invoice({ products, currency, terms, isChanged }: InvoiceProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const problemText = useProblemText()
  const occurredOn = formats.day(new Date().toISOString())
  const ids = products.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the products are the same while their ids are
  const invoice = useMemo(() => typicalInvoice(products), [ids])
  const purchase = {
    currency,
    occurredOn,
    lines: invoice.map(({ product, quantity, netAmount, unitCost }) => ({
      sku: product.sku,
      quantity: String(quantity),
      netAmount,
      unitCost,
    })),
  }
  const { data, error, isPlaceholderData } = useQuery(preview(purchase, terms))
  const { data: today } = useQuery({ ...preview(purchase), enabled: isChanged })
  if (error) {
    return (
      <p role="alert" className={classes.wrong}>
        {error instanceof ApiProblem && error.status === 422 ? t('policy.wrong') : problemText(error)}
      </p>
    )
  }
  if (data === undefined) return <Loading />
  return (
    <div aria-busy={isPlaceholderData}>
      <p className={classes.compared} role="status">
        {isChanged && today
          ? t('policy.compared', { points: formats.points(data.points), before: formats.points(today.points) })
          : t('policy.exampleSentence')}
      </p>
      <ExplainedPurchase purchase={explained(invoice, purchase, data)} audience="staff" />
    </div>
  )
}
