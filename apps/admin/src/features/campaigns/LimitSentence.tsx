import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { filled, without } from './audience-parts.ts'
import classes from './campaigns.module.css'
import type { Terms } from './campaigns.queries.ts'
import { AmountEditor, CountEditor } from './editors.tsx'
import { Part } from './Part.tsx'
import { type SentenceProps, slots } from './Sentence.tsx'
import { useWords } from './use-words.ts'

type Caps = NonNullable<Terms['caps']>
const periods = ['window', 'year', 'quarter', 'month', 'day'] as const

/** What it may give at most, and what becomes of it beside other campaigns. */
export function LimitSentence({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const words = useWords()
  const caps: Caps = terms.caps ?? {}
  const put = (changes: { [Cap in keyof Caps]?: Caps[Cap] | undefined }) => {
    const next = filled<Caps>({ ...caps, ...changes } as { [Cap in keyof Caps]: Caps[Cap] | undefined })
    change(next === undefined ? without(terms, 'caps') : { ...terms, caps: next })
  }
  const perCompany = (
    <Part
      label={t('campaigns.perCompany')}
      isWrong={isWrong('caps.perCompany')}
      isReadOnly={isReadOnly}
      editor={(close) => <PerCompany cap={caps.perCompany} put={put} close={close} />}
    >
      {caps.perCompany === undefined
        ? t('campaigns.noLimit')
        : t(`campaigns.perPeriod.${caps.perCompany.period}`, { points: words.points(caps.perCompany.points) })}
    </Part>
  )
  const budget = (
    <Part
      label={t('campaigns.budget')}
      isWrong={isWrong('caps.budget') || isWrong('budgetMoney')}
      isReadOnly={isReadOnly}
      editor={() => <Budget terms={terms} change={change} put={put} />}
    >
      {budgetWords(terms, words, t('campaigns.noLimit'), t('campaigns.or'))}
    </Part>
  )
  return (
    <>
      <Trans t={t} i18nKey="campaigns.limitSentence" components={slots({ perCompany, budget })} />{' '}
      {terms.effect.kind !== 'event' && (
        <Trans
          t={t}
          i18nKey={terms.exclusiveGroup === null ? 'campaigns.addsUp' : 'campaigns.bestOfGroup'}
          components={slots({ stacking: <Stacking terms={terms} change={change} isReadOnly={isReadOnly} /> })}
        />
      )}
    </>
  )
}

function budgetWords(
  { caps, budgetMoney }: Terms,
  words: ReturnType<typeof useWords>,
  none: string,
  or: string,
): string {
  const limits = [
    ...(caps?.budget === undefined ? [] : [words.points(caps.budget)]),
    ...(budgetMoney === undefined ? [] : [words.money(budgetMoney)]),
  ]
  return limits.length === 0 ? none : limits.join(` ${or} `)
}

function PerCompany({
  cap,
  put,
  close,
}: {
  readonly cap: Caps['perCompany']
  readonly put: (changes: { perCompany: Caps['perCompany'] | undefined }) => void
  readonly close: () => void
}) {
  const { t } = useTranslation('admin')
  const { points, period } = cap ?? { points: 20_000, period: 'window' as const }
  return (
    <div className={classes.fields}>
      <CountEditor
        label={t('campaigns.perCompany')}
        min={0}
        value={cap === undefined ? null : points}
        onChange={(next) => put({ perCompany: { points: next, period } })}
      />
      <NativeSelect
        label={t('campaigns.period')}
        value={period}
        data={periods.map((value) => ({ value, label: t(`campaigns.periodName.${value}`) }))}
        onChange={({ currentTarget }) => {
          const chosen = periods.find((each) => each === currentTarget.value)
          if (chosen) put({ perCompany: { points, period: chosen } })
        }}
      />
      {cap !== undefined && (
        <Button
          variant="subtle"
          className={classes.start}
          onClick={() => {
            close()
            put({ perCompany: undefined })
          }}
        >
          {t('campaigns.remove')}
        </Button>
      )}
    </div>
  )
}

function Budget({
  terms,
  change,
  put,
}: Pick<SentenceProps, 'terms' | 'change'> & {
  readonly put: (changes: { budget: number | undefined }) => void
}) {
  const { t } = useTranslation('admin')
  const { caps, budgetMoney } = terms
  return (
    <div className={classes.fields}>
      <CountEditor
        label={t('campaigns.budgetPoints')}
        min={0}
        value={caps?.budget ?? null}
        onChange={(budget) => put({ budget })}
        {...(caps?.budget !== undefined && { onRemove: () => put({ budget: undefined }) })}
      />
      <AmountEditor
        label={t('campaigns.budgetMoney')}
        value={budgetMoney ?? null}
        onChange={(amount) => change({ ...terms, budgetMoney: amount })}
        {...(budgetMoney !== undefined && { onRemove: () => change(without(terms, 'budgetMoney')) })}
      />
    </div>
  )
}

function Stacking({ terms, change, isReadOnly }: Pick<SentenceProps, 'terms' | 'change' | 'isReadOnly'>) {
  const { t } = useTranslation('admin')
  const [name, setName] = useState(terms.exclusiveGroup ?? '')
  return (
    <Part
      label={t('campaigns.stacking')}
      isReadOnly={isReadOnly}
      editor={(close) => (
        <div className={classes.fields}>
          <TextInput
            data-autofocus
            maxLength={60}
            label={t('campaigns.groupName')}
            description={t('campaigns.groupSentence')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            variant="default"
            onClick={() => {
              close()
              change({ ...terms, exclusiveGroup: name.trim() === '' ? null : name.trim() })
            }}
          >
            {t('campaigns.use')}
          </Button>
        </div>
      )}
    >
      {terms.exclusiveGroup === null ? t('campaigns.addUp') : t('campaigns.inGroup', { group: terms.exclusiveGroup })}
    </Part>
  )
}
