import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { ConfirmDialog, Section, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import { GuardFields } from './GuardFields.tsx'
import classes from './policy.module.css'
import { createPolicy, type Terms } from './policy.queries.ts'
import { isSameTerms, startOfNextMonth } from './policy-draft.ts'
import { RateFields } from './RateFields.tsx'
import { TimeFields } from './TimeFields.tsx'
import { WorkedExample } from './WorkedExample.tsx'

const PAUSE_MS = 250

interface PolicyFormProps {
  /** In force, or where a club begins. */
  readonly terms: Terms
  readonly mayWrite: boolean
}

/** The next terms, with a typical invoice beside them that is reckoned anew while one types. */
export function PolicyForm({ terms, mayWrite }: PolicyFormProps) {
  const { t } = useTranslation('admin')
  const [draft, setDraft] = useState(terms)
  const [tried] = useDebouncedValue(draft, PAUSE_MS)
  const fields = { draft, mayWrite, edit: (changes: Partial<Terms>) => setDraft({ ...draft, ...changes }) }
  return (
    <div className={classes.sides}>
      <div className={classes.form}>
        <Section title={t('policy.rates')}>
          <RateFields {...fields} />
        </Section>
        <Section title={t('policy.guards')}>
          <GuardFields {...fields} />
        </Section>
        <Section title={t('policy.time')}>
          <TimeFields {...fields} />
        </Section>
        {mayWrite ? (
          <Publish draft={draft} isChanged={!isSameTerms(draft, terms)} undo={() => setDraft(terms)} />
        ) : (
          <p className={classes.dim}>{t('mayOnlyRead')}</p>
        )}
      </div>
      <WorkedExample terms={tried} isChanged={!isSameTerms(tried, terms)} />
    </div>
  )
}

interface PublishProps {
  readonly draft: Terms
  readonly isChanged: boolean
  readonly undo: () => void
}

function Publish({ draft, isChanged, undo }: PublishProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const today = formats.day(new Date().toISOString())
  const [validFrom, setValidFrom] = useState(startOfNextMonth(today))
  const [key, setKey] = useState('')
  const { mutateAsync, data: made } = useMutation({
    ...createPolicy,
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/v1/policies'),
      }),
  })
  return (
    <div className={classes.bar}>
      <TextInput
        type="date"
        label={t('policy.validFrom')}
        value={validFrom}
        onChange={(event) => setValidFrom(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button disabled={!isChanged || validFrom === ''} onClick={() => setKey(crypto.randomUUID())}>
          {t('policy.publish')}
        </Button>
        {isChanged ? (
          <Button variant="subtle" onClick={undo}>
            {t('undo')}
          </Button>
        ) : (
          <span className={classes.dim}>{t('policy.unchanged')}</span>
        )}
      </div>
      <Said>{made && t('policy.published', { number: made.number, day: formats.date(made.validFrom) })}</Said>
      <ConfirmDialog
        isOpen={key !== ''}
        title={t('policy.publishTitle', { day: formats.date(validFrom || today) })}
        act={t('policy.publish')}
        onConfirm={() => mutateAsync({ key, validFrom, terms: draft })}
        onClose={() => setKey('')}
      >
        <p>{validFrom < today ? t('policy.publishLate') : t('policy.publishSentence')}</p>
      </ConfirmDialog>
    </div>
  )
}
