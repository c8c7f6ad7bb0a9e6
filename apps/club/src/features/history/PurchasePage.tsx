import { AppLink, ClubPage, ExplainedPurchase, PageTitle, QueryState, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './history.module.css'
import { type Purchase, purchase } from './history.queries.ts'

/** One invoice and why it gave what it gave, or one return and what it took back. */
export function PurchasePage() {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { id } = useParams({ from: '/club/history/$id' })
  return (
    <ClubPage>
      <p className={classes.back}>
        <AppLink to={paths.history}>{t('home.allHistory')}</AppLink>
      </p>
      <QueryState query={useQuery(purchase(id))}>
        {(found) => (
          <>
            <PageTitle sentence={[formats.date(found.occurredOn), found.placedBy].filter(Boolean).join(', ')}>
              {t(found.kind === 'return' ? 'event.creditNote' : 'event.invoice', { number: found.invoiceNo })}
            </PageTitle>
            {found.kind === 'return' ? <TakenBack purchase={found} /> : <ExplainedPurchase purchase={found} />}
          </>
        )}
      </QueryState>
    </ClubPage>
  )
}

function TakenBack({ purchase }: { readonly purchase: Purchase }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return (
    <>
      <p>{t('history.takenBackUnknown', { points: formats.points(-purchase.points.awarded) })}</p>
      <ul className={classes.goods}>
        {purchase.lines.map((line) => (
          <li key={line.lineNo}>
            <span>{line.productName ?? line.sku}</span>
            <span>{formats.money(line.netAmount, purchase.currency, { isExact: true })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
