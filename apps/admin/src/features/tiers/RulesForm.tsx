import { Button, NumberInput, Select } from '@mantine/core'
import { Section, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newerEdits } from '../../layout/newer-edits.ts'
import { Said } from '../../layout/Said.tsx'
import classes from './tiers.module.css'
import { type Basis, type Rules, replaceRules, tierRules } from './tiers.queries.ts'

const bases = ['points', 'net_sales', 'contribution_margin'] as const satisfies readonly Basis[]
const periods = ['rolling_12_months', 'calendar_year'] as const satisfies readonly Rules['period'][]
const ORDER: ('label' | 'input' | 'description')[] = ['label', 'input', 'description']
const MOST_GRACE = 180
const MOST_NOTICE = 90

/** What counts, over which period, and how long a company that falls short keeps its level. */
export function RulesForm({ rules, mayWrite }: { readonly rules: Rules; readonly mayWrite: boolean }) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const { evaluatedOn: _, ...stored } = rules
  // What is written stays over what is read, whenever that comes.
  const [edits, setEdits] = useState<Partial<typeof stored>>({})
  const draft = { ...stored, ...edits }
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored)
  const edit = (changes: typeof edits) => setEdits({ ...edits, ...changes })
  const { mutate, isPending, isSuccess, error } = useMutation({
    ...replaceRules,
    onSuccess: (saved, sent) => {
      queryClient.setQueryData(tierRules.queryKey, saved)
      setEdits((now) => newerEdits(now, sent))
    },
    onError: () => queryClient.invalidateQueries({ queryKey: tierRules.queryKey }),
  })
  const days = (value: string | number) => Math.max(0, Math.trunc(Number(value) || 0))
  return (
    <Section title={t('tiers.rules')}>
      <div className={classes.rules}>
        <Select
          label={t('tiers.basis')}
          inputWrapperOrder={ORDER}
          description={draft.basis === 'contribution_margin' ? t('tiers.marginMeans') : undefined}
          allowDeselect={false}
          disabled={!mayWrite}
          value={draft.basis}
          data={bases.map((value) => ({ value, label: t(`tiers.bases.${value}`) }))}
          onChange={(value) => edit({ basis: bases.find((basis) => basis === value) ?? draft.basis })}
        />
        <Select
          label={t('tiers.period')}
          allowDeselect={false}
          disabled={!mayWrite}
          value={draft.period}
          data={periods.map((value) => ({ value, label: t(`tiers.periods.${value}`) }))}
          onChange={(value) => edit({ period: periods.find((period) => period === value) ?? draft.period })}
        />
        <NumberInput
          label={t('tiers.grace')}
          inputWrapperOrder={ORDER}
          description={t('tiers.graceMeans')}
          disabled={!mayWrite}
          min={0}
          max={MOST_GRACE}
          value={draft.graceDays}
          onChange={(value) => edit({ graceDays: Math.min(MOST_GRACE, days(value)) })}
        />
        <NumberInput
          label={t('tiers.notice')}
          inputWrapperOrder={ORDER}
          description={t('tiers.noticeMeans')}
          disabled={!mayWrite}
          min={0}
          max={MOST_NOTICE}
          value={draft.noticeDays}
          onChange={(value) => edit({ noticeDays: Math.min(MOST_NOTICE, days(value)) })}
        />
      </div>
      {mayWrite && (
        <div className={classes.buttons}>
          <Button disabled={!isChanged} loading={isPending} onClick={() => mutate(draft)}>
            {t('tiers.saveRules')}
          </Button>
        </div>
      )}
      {error && <p role="alert">{problemText(error)}</p>}
      <Said>{isSuccess && !isChanged && t('tiers.savedRules')}</Said>
    </Section>
  )
}
