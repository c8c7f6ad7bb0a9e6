import { AppLink, EmptyState, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import { type Calendar, calendar } from './campaigns.queries.ts'
import { monthsFrom, placeOf } from './months.ts'

const MONTHS = 6

/** Half a year of campaigns, from last month on: when they run, and where they meet. */
export function CalendarView() {
  const formats = useFormats()
  const months = monthsFrom(formats.day(new Date().toISOString()), -1, MONTHS)
  const [first, last] = [months[0]?.from ?? '', months.at(-1)?.to ?? '']
  return (
    <QueryState query={useQuery(calendar(first, last))}>
      {(found) => <Timeline found={found} months={months} first={first} last={last} />}
    </QueryState>
  )
}

interface TimelineProps {
  readonly found: Calendar
  readonly months: ReturnType<typeof monthsFrom>
  readonly first: string
  readonly last: string
}

function Timeline({ found, months, first, last }: TimelineProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  if (found.campaigns.length === 0) return <EmptyState sentence={t('campaigns.noneInMonths')} />
  const nameOf = new Map(found.campaigns.map(({ id, name }) => [id, name]))
  return (
    <>
      <div className={classes.timeline}>
        <ol aria-hidden className={classes.months}>
          {months.map(({ from }) => (
            <li key={from}>{formats.month(from)}</li>
          ))}
        </ol>
        <ul className={classes.tracks}>
          {found.campaigns.map(({ id, name, state, window }) => {
            const { start, length } = placeOf(window, first, last)
            return (
              <li key={id}>
                <AppLink
                  to={`${paths.campaigns}/${id}`}
                  className={classes.track}
                  data-state={state}
                  style={{ '--start': start, '--length': length } as CSSProperties}
                >
                  <b>{name}</b>{' '}
                  <small>
                    {formats.shortDate(window.from)} – {formats.shortDate(window.to)}, {t(`campaigns.state.${state}`)}
                  </small>
                </AppLink>
              </li>
            )
          })}
        </ul>
      </div>
      {found.overlaps.length > 0 && (
        <Section title={t('campaigns.meet')}>
          <ul className={classes.findings}>
            {found.overlaps.map(({ campaignIds, from, to, stacking }) => (
              <li key={`${campaignIds.join()} ${from}`}>
                {t(`campaigns.meets_${stacking}`, {
                  one: nameOf.get(String(campaignIds[0])) ?? '…',
                  other: nameOf.get(String(campaignIds[1])) ?? '…',
                  from: formats.shortDate(from),
                  to: formats.shortDate(to),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
