import { EmptyState, itemsOf, LoadMore, PageTitle, QueryState, Segments } from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import { type Act, AdjustmentDecision } from './AdjustmentDecision.tsx'
import { AdjustmentRow } from './AdjustmentRow.tsx'
import classes from './adjustments.module.css'
import { type Adjustment, adjustments } from './adjustments.queries.ts'
import { states } from './adjustments-search.ts'

/** Corrections by hand; those above the club's limit wait for a second person. */
export function AdjustmentsPage() {
  const { t } = useTranslation('admin')
  const { state = 'waiting' } = useSearch({ from: '/admin/settings/adjustments' })
  const navigate = useNavigate({ from: '/settings/adjustments' })
  const query = useInfiniteQuery(adjustments(state))
  const [decision, setDecision] = useState<{ act: Act; adjustment: Adjustment } | null>(null)
  const [said, setSaid] = useState('')
  return (
    <>
      <PageTitle sentence={t('adjustments.sentence')}>{t('settings.adjustments')}</PageTitle>
      <Segments
        label={t('state')}
        value={state}
        choices={states.map((value) => ({ value, label: t(`adjustments.states.${value}`) }))}
        onChange={(value) => void navigate({ search: value === 'waiting' ? {} : { state: value }, replace: true })}
      />
      <Said>{said}</Said>
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t(`adjustments.none.${state}`)} />
          ) : (
            <ul className={classes.adjustments}>
              {itemsOf(pages).map((adjustment) => (
                <AdjustmentRow
                  key={adjustment.id}
                  adjustment={adjustment}
                  onAct={(act) => setDecision({ act, adjustment })}
                />
              ))}
            </ul>
          )
        }
      </QueryState>
      <LoadMore query={query} />
      {decision && <AdjustmentDecision {...decision} onDone={setSaid} onClose={() => setDecision(null)} />}
    </>
  )
}
