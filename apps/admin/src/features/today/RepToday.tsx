import { Button, Select } from '@mantine/core'
import { AdminPage, EmptyState, PageTitle, QueryState, useLanguage } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CompanyAside } from './CompanyAside.tsx'
import { SignalRow } from './SignalRow.tsx'
import classes from './today.module.css'
import { type Person, repToday, type Signal, salesReps } from './today.queries.ts'

/** From here on it can't wait until next week. */
const URGENT_FROM = 60
/** More than this nobody does in a day. */
const SHOWN_FIRST = 8

/** Whom to talk to today, and why; the company that is looked at stands beside. */
export function RepToday({ person }: { readonly person: Person }) {
  const { t } = useTranslation('admin')
  const language = useLanguage()
  const search = useSearch({ from: '/admin/' })
  const isOwn = person.role === 'sales_rep'
  const query = useQuery(repToday(language, isOwn ? undefined : search.rep))
  const items = query.data?.items ?? []
  const shown = search.company ?? items[0]?.companyId
  const about = items.filter(({ companyId }) => companyId === shown)
  return (
    <AdminPage side={shown && <CompanyAside key={shown} id={shown} signals={about} />}>
      <PageTitle sentence={query.data && <Sentence items={items} />} action={!isOwn && <RepChoice />}>
        {isOwn ? t('today.myCompanies') : t('today.companies')}
      </PageTitle>
      <QueryState query={query}>
        {() =>
          items.length === 0 ? (
            <EmptyState sentence={isOwn && person.salesRepId === null ? t('today.noRep') : t('today.quiet')} />
          ) : (
            <>
              <Signals
                title={t('today.urgent')}
                signals={items.filter(({ urgency }) => urgency >= URGENT_FROM)}
                shown={shown}
              />
              <Signals
                title={t('today.thisWeek')}
                signals={items.filter(({ urgency }) => urgency < URGENT_FROM)}
                shown={shown}
              />
            </>
          )
        }
      </QueryState>
    </AdminPage>
  )
}

function Sentence({ items }: { readonly items: readonly Signal[] }) {
  const { t } = useTranslation('admin')
  const count = (signals: readonly Signal[]) => new Set(signals.map(({ companyId }) => companyId)).size
  const all = count(items)
  const urgent = count(items.filter(({ urgency }) => urgency >= URGENT_FROM))
  if (items.length === 0) return null
  return (
    <>
      {t('today.worthACall', { count: all })} {urgent > 0 && urgent < all && t('today.cannotWait', { count: urgent })}
    </>
  )
}

/** Everybody's companies, or those of one sales rep. */
function RepChoice() {
  const { t } = useTranslation('admin')
  const search = useSearch({ from: '/admin/' })
  const navigate = useNavigate({ from: '/' })
  const { data } = useQuery(salesReps)
  if (!data || data.items.length === 0) return null
  const { view } = search
  return (
    <Select
      clearable
      searchable
      aria-label={t('companies.rep')}
      placeholder={t('today.allReps')}
      value={search.rep ?? null}
      data={data.items.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(rep) => void navigate({ search: { ...(view && { view }), ...(rep && { rep }) }, replace: true })}
    />
  )
}

interface SignalsProps {
  readonly title: string
  readonly signals: readonly Signal[]
  readonly shown: string | undefined
}

function Signals({ title, signals, shown }: SignalsProps) {
  const { t } = useTranslation('admin')
  const [isWhole, setWhole] = useState(false)
  if (signals.length === 0) return null
  const listed = isWhole ? signals : signals.slice(0, SHOWN_FIRST)
  return (
    <section className={classes.signals} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {listed.map((signal) => (
          <SignalRow
            key={`${signal.companyId} ${signal.signal} ${signal.next.redemptionId ?? signal.next.memberId ?? ''}`}
            signal={signal}
            isShown={signal.companyId === shown}
          />
        ))}
      </ul>
      {listed.length < signals.length && (
        <Button variant="default" onClick={() => setWhole(true)}>
          {t('today.showAll', { count: signals.length })}
        </Button>
      )}
    </section>
  )
}
