import { AdminPage, AppLink, PageTitle, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Decisions } from './Decisions.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { MixNow } from './MixNow.tsx'
import classes from './today.module.css'
import { type MarketerToday as Day, marketerToday, type Person } from './today.queries.ts'

/** How the club stands, and what waits for somebody. */
export function MarketerToday({ person }: { readonly person: Person }) {
  const { t } = useTranslation('admin')
  const query = useQuery(marketerToday)
  const hasSold = query.data !== undefined && query.data.marginMix.length > 0
  return (
    <AdminPage>
      <PageTitle sentence={query.data && <Sentence day={query.data} />}>{t('today.club')}</PageTitle>
      <QueryState query={query}>
        {(day) => (
          <>
            <FirstSteps hasSold={hasSold} person={person} />
            {hasSold && <Standing day={day} />}
          </>
        )}
      </QueryState>
    </AdminPage>
  )
}

function Sentence({ day }: { readonly day: Day }) {
  const { t } = useTranslation('admin')
  if (day.marginMix.length === 0) return t('today.notStarted')
  return day.decisions.length === 0 ? t('today.nothingWaits') : t('today.thingsWait', { count: day.decisions.length })
}

function Standing({ day }: { readonly day: Day }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { redemptionsWaiting, pointsThisMonth, pointsLastMonth, outstandingPoints, outstandingWorth, currency } = day
  return (
    <>
      <dl className={classes.figures}>
        <Figure
          label={t('today.redemptionsWaiting')}
          figure={formats.points(redemptionsWaiting)}
          beneath={<AppLink to={paths.redemptions}>{t('today.toQueue')}</AppLink>}
        />
        <Figure
          label={t('today.pointsThisMonth')}
          figure={formats.points(pointsThisMonth)}
          beneath={t('today.pointsLastMonth', { points: formats.points(pointsLastMonth) })}
        />
        <Figure
          label={t('today.outstanding')}
          figure={formats.points(outstandingPoints)}
          beneath={t('today.worth', { worth: formats.money(outstandingWorth, currency) })}
        />
      </dl>
      {day.decisions.length > 0 && (
        <Section title={t('today.decisions')}>
          <Decisions decisions={day.decisions} />
        </Section>
      )}
      <Section
        title={t('today.mix')}
        action={
          <AppLink to={paths.reports} search={{ view: 'margin' }}>
            {t('today.byMonth')}
          </AppLink>
        }
      >
        <MixNow mix={day.marginMix} currency={currency} />
      </Section>
    </>
  )
}

interface FigureProps {
  readonly label: string
  readonly figure: string
  readonly beneath: ReactNode
}

function Figure({ label, figure, beneath }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{figure}</dd>
      <dd>{beneath}</dd>
    </div>
  )
}
