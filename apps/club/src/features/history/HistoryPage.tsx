import {
  ClubPage,
  CsvLink,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  Segments,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EntryRow } from './EntryRow.tsx'
import classes from './history.module.css'
import { type Entry, history, STATEMENT, statementQuery, type WalletChoice, wallets } from './history.queries.ts'

const MONTHS_TO_CHOOSE = 24

interface Choice {
  readonly wallet: WalletChoice
  readonly month: string | undefined
}

/** All that happened to the points, latest first, with the balance after each. */
export function HistoryPage() {
  const { t } = useTranslation('club')
  const { wallet = 'company', month } = useSearch({ from: '/club/history' })
  const query = useInfiniteQuery(history(wallet, month))
  const file = <CsvLink path={STATEMENT} query={{ ...statementQuery(wallet, month), format: 'csv' }} />
  return (
    <ClubPage>
      <PageTitle action={file}>{t('nav.history')}</PageTitle>
      <Choices wallet={wallet} month={month} />
      <QueryState query={query}>
        {(pages) => {
          const entries = itemsOf(pages)
          if (entries.length > 0) return <Months entries={entries} wallet={wallet} />
          return <EmptyState sentence={t(month === undefined ? 'home.nothingYet' : 'history.noneInMonth')} />
        }}
      </QueryState>
      <LoadMore query={query} />
    </ClubPage>
  )
}

/** Whose points, if there are several purses, and one month of the last two years. */
function Choices({ wallet, month }: Choice) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const navigate = useNavigate({ from: '/history' })
  const { data: points } = useQuery(wallets)
  const choose = (choice: Choice) => {
    const search = {
      ...(choice.wallet === 'own' && { wallet: choice.wallet }),
      ...(choice.month && { month: choice.month }),
    }
    void navigate({ search, replace: true })
  }
  const months = lastMonths(formats.day(new Date().toISOString()))
  return (
    <div className={classes.choices}>
      {points?.own && (
        <Segments
          label={t('redeem.payFrom')}
          value={wallet}
          choices={(['company', 'own'] as const).map((value) => ({ value, label: t(`redeem.${value}`) }))}
          onChange={(value) => choose({ wallet: value, month })}
        />
      )}
      <Segments
        label={t('history.month')}
        value={month ?? ''}
        choices={[
          { value: '', label: t('history.allMonths') },
          ...months.map((value) => ({ value, label: formats.month(`${value}-01`) })),
        ]}
        onChange={(value) => choose({ wallet, month: value === '' ? undefined : value })}
      />
    </div>
  )
}

function Months({ entries, wallet }: { readonly entries: readonly Entry[]; readonly wallet: WalletChoice }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return byMonth(entries).map(([month, ofMonth], index) => (
    <section key={month} className={classes.month} aria-label={formats.month(`${month}-01`)}>
      <h2>
        {formats.month(`${month}-01`)}
        {index === 0 && <small>{t('history.balance')}</small>}
      </h2>
      <ul>
        {ofMonth.map((entry) => (
          <li key={entry.version}>
            <EntryRow entry={entry} wallet={wallet} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function byMonth(entries: readonly Entry[]): [month: string, entries: Entry[]][] {
  const months = new Map<string, Entry[]>()
  for (const entry of entries) {
    const month = entry.occurredOn.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months]
}

function lastMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: MONTHS_TO_CHOOSE }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
}
