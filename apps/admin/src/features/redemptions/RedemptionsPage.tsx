import { Button } from '@mantine/core'
import {
  AdminHeader,
  AdminPage,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  Segments,
  useLanguage,
} from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Decision } from './Decision.tsx'
import { FulfilDialog } from './FulfilDialog.tsx'
import { QueueTable } from './QueueTable.tsx'
import classes from './redemptions.module.css'
import { me, type Redemption, redemptions, type State, states } from './redemptions.queries.ts'
import { type Act, useQueueKeys } from './use-queue-keys.ts'

/** What waits for us, by mouse or by keyboard: up and down, A approves, F fulfils, R rejects, X selects. */
export function RedemptionsPage() {
  const { t } = useTranslation('admin')
  const { state = 'awaiting_approval' } = useSearch({ from: '/admin/redemptions' })
  const navigate = useNavigate({ from: '/redemptions' })
  const query = useInfiniteQuery(redemptions(state === 'all' ? undefined : state, useLanguage()))
  const choose = (value: State | 'all') =>
    void navigate({ search: value === 'awaiting_approval' ? {} : { state: value }, replace: true })
  return (
    <>
      <AdminHeader crumbs={[{ label: t('nav.rewards'), to: paths.rewards }, { label: t('redemptions.title') }]} />
      <AdminPage>
        <PageTitle sentence={t('redemptions.sentence')}>{t('redemptions.title')}</PageTitle>
        <Segments
          label={t('redemptions.state')}
          value={state}
          choices={[...states, 'all' as const].map((value) => ({ value, label: t(`redemptions.states.${value}`) }))}
          onChange={choose}
        />
        <QueryState query={query}>
          {(pages) =>
            itemsOf(pages).length === 0 ? (
              <EmptyState sentence={t(`redemptions.empty.${state}`)} />
            ) : (
              <Queue key={state} rows={itemsOf(pages)} />
            )
          }
        </QueryState>
        <LoadMore query={query} />
      </AdminPage>
    </>
  )
}

function Queue({ rows }: { readonly rows: readonly Redemption[] }) {
  const { t } = useTranslation('admin')
  const { data: person } = useQuery(me)
  const mayWrite = person?.permissions.includes('redemptions:write') ?? false
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [decision, setDecision] = useState<{ act: Act; redemption: Redemption } | null>(null)
  const [isFulfilling, setFulfilling] = useState<readonly Redemption[] | null>(null)
  const toggle = (id: string) => setChosen(toggled(chosen, id))
  const act = (what: Act, redemption: Redemption) => {
    if (what === 'select') toggle(redemption.id)
    else if (what === 'fulfil') setFulfilling([redemption])
    else setDecision({ act: what, redemption })
  }
  const { focused, onFocus, ref } = useQueueKeys(rows, mayWrite ? act : null)
  const picked = rows.filter(({ id, state }) => chosen.has(id) && state === 'approved')
  return (
    <>
      {mayWrite && <p className={classes.keys}>{t('redemptions.keys')}</p>}
      <div ref={ref}>
        <QueueTable
          rows={rows}
          focused={focused}
          onFocus={onFocus}
          chosen={chosen}
          onToggle={mayWrite ? toggle : null}
          onAct={mayWrite ? act : null}
        />
      </div>
      {picked.length > 0 && (
        <div className={classes.bar}>
          <Button onClick={() => setFulfilling(picked)}>
            {t('redemptions.fulfilChosen', { count: picked.length })}
          </Button>
        </div>
      )}
      {decision && <Decision {...decision} onClose={() => setDecision(null)} />}
      {isFulfilling && (
        <FulfilDialog
          redemptions={isFulfilling}
          onClose={() => {
            setFulfilling(null)
            setChosen(new Set())
          }}
        />
      )}
    </>
  )
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}
