import { AppLink, EmptyState, Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './home.module.css'
import type { Overview } from './home.queries.ts'

type Event = Overview['latest'][number]

/** The last few things that happened to the points. */
export function LatestEvents({ events }: { readonly events: readonly Event[] }) {
  const { t } = useTranslation('club')
  const history = (
    <AppLink to={paths.history} preload="intent">
      {t('home.allHistory')}
    </AppLink>
  )
  return (
    <Section title={t('home.latest')} action={events.length > 0 && history}>
      {events.length === 0 ? (
        <EmptyState sentence={t('home.nothingYet')} />
      ) : (
        <ul className={classes.events}>
          {events.map((event) => (
            <li key={`${event.kind} ${event.occurredOn} ${event.purchase?.id ?? event.redemption?.id ?? event.points}`}>
              <EventRow event={event} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function EventRow({ event }: { readonly event: Event }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { redemption, availableOn } = event
  const by = redemption?.memberName ? t('home.redeemedBy', { name: redemption.memberName }) : null
  const fate = redemption
    ? t(`redemptionState.${redemption.state}`)
    : event.points > 0 && availableOn && t('home.readyOn', { day: formats.shortDate(availableOn) })
  return (
    <>
      <span>{useTitle(event)}</span>
      <b>{formats.signedPoints(event.points)}</b>
      <small>{[formats.date(event.occurredOn), by].filter(Boolean).join(', ')}</small>
      <small>{fate}</small>
    </>
  )
}

function useTitle({ kind, purchase, event, redemption }: Event) {
  const { t } = useTranslation('club')
  if (purchase) {
    return (
      <AppLink to={`${paths.history}/${purchase.id}`} preload="intent">
        {t(kind === 'return' ? 'event.creditNote' : 'event.invoice', { number: purchase.invoiceNo })}
      </AppLink>
    )
  }
  if (event) return event.name
  if (redemption) {
    const { quantity, rewardName } = redemption
    return (
      <AppLink to={`${paths.redemptions}/${redemption.id}`} preload="intent">
        {quantity > 1 ? t('event.several', { quantity, reward: rewardName }) : rewardName}
      </AppLink>
    )
  }
  return t(`event.${kind}`)
}
