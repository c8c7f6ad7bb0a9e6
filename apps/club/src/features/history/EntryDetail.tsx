import { AppLink, ExplainedPurchase, QueryState, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './history.module.css'
import { type Entry, earnedBefore, purchase, type WalletChoice } from './history.queries.ts'

interface EntryDetailProps {
  readonly entry: Entry
  readonly wallet: WalletChoice
}

/** Why an entry is what it is. */
export function EntryDetail({ entry, wallet }: EntryDetailProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { redemption, event, lots, reasonCode } = entry
  const explained = entry.kind === 'reverse' ? entry.original : entry.purchase
  if (redemption) {
    return (
      <p>
        <AppLink to={`${paths.redemptions}/${redemption.id}`}>{t('history.showRedemption')}</AppLink>
      </p>
    )
  }
  if (event) {
    return event.awards.map(({ campaignId, name, points }) => (
      <p key={campaignId}>{t('history.givenByCampaign', { campaign: name, points: formats.points(points) })}</p>
    ))
  }
  if (entry.kind === 'mature') return <WhyReady entry={entry} wallet={wallet} />
  return (
    <>
      {entry.kind === 'reverse' && (
        <p>
          {explained
            ? t('history.takenBack', { points: formats.points(-entry.points), number: explained.invoiceNo })
            : t('history.takenBackUnknown', { points: formats.points(-entry.points) })}
        </p>
      )}
      {explained && <WhyPurchase id={explained.id} />}
      {lots.map((lot) => (
        <p key={`${lot.expiresOn} ${lot.availableOn}`}>
          {t('history.expired', { points: formats.points(lot.points), day: formats.date(lot.expiresOn) })}
        </p>
      ))}
      {!explained && lots.length === 0 && (
        <p>{reasonCode ? t(`history.reason.${reasonOf(reasonCode)}`) : t('history.noDetail')}</p>
      )}
    </>
  )
}

/** The points were counted when the invoice came; on this day they could be used. */
function WhyReady({ entry, wallet }: EntryDetailProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return (
    <>
      <p>{t('history.matured', { points: formats.points(entry.change.available) })}</p>
      {entry.purchase ? (
        <Invoices invoices={[entry.purchase]} />
      ) : (
        <InvoicesOf day={entry.occurredOn} wallet={wallet} />
      )}
    </>
  )
}

function InvoicesOf({ day, wallet }: { readonly day: string; readonly wallet: WalletChoice }) {
  return (
    <QueryState query={useQuery(earnedBefore(wallet, day))}>
      {({ items }) => (
        <Invoices
          invoices={items.flatMap(({ availableOn, purchase: invoice }) =>
            availableOn === day && invoice ? [invoice] : [],
          )}
        />
      )}
    </QueryState>
  )
}

function Invoices({ invoices }: { readonly invoices: readonly NonNullable<Entry['purchase']>[] }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return (
    <ul className={classes.invoices}>
      {invoices.map(({ id, invoiceNo, occurredOn }) => (
        <li key={id}>
          <AppLink to={`${paths.history}/${id}`}>{t('event.invoice', { number: invoiceNo })}</AppLink>{' '}
          <small>{formats.date(occurredOn)}</small>
        </li>
      ))}
    </ul>
  )
}

export function WhyPurchase({ id }: { readonly id: string }) {
  return <QueryState query={useQuery(purchase(id))}>{(found) => <ExplainedPurchase purchase={found} />}</QueryState>
}

const reasons = ['goodwill', 'correction', 'complaint', 'contest', 'migration', 'opening_balance', 'other'] as const

function reasonOf(code: string): (typeof reasons)[number] {
  return reasons.find((reason) => reason === code) ?? 'other'
}
