import { Button, Select } from '@mantine/core'
import { EmptyState, Section, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import { LevelFields } from './LevelFields.tsx'
import { type Level, newLevel, toLevel, toTiers } from './levels-draft.ts'
import classes from './tiers.module.css'
import { type Basis, replaceTiers, type Tier, tiers as tierSet } from './tiers.queries.ts'

interface LevelsFormProps {
  readonly read: readonly Tier[]
  readonly readVersion: number
  readonly basis: Basis
  readonly mayWrite: boolean
}

/** From the first change on it is about what was read by then: what comes meanwhile is somebody else's. */
interface Begun {
  readonly levels: readonly Tier[]
  readonly version: number
  readonly draft: readonly Level[]
}

const NONE = ''

/** All levels, lowest first. One that companies have is given up only with a word on what they get. */
export function LevelsForm({ read, readVersion, basis, mayWrite }: LevelsFormProps) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const [begun, setBegun] = useState<Begun | null>(null)
  const { levels, version, draft } = begun ?? { levels: read, version: readVersion, draft: read.map(toLevel) }
  const setDraft = (next: readonly Level[]) => setBegun({ levels, version, draft: next })
  const [replacements, setReplacements] = useState<Readonly<Record<string, string>>>({})
  const { mutate, isPending, isSuccess, error } = useMutation({
    ...replaceTiers,
    onSuccess: (saved) => {
      queryClient.setQueryData(tierSet.queryKey, saved)
      setBegun(null)
      setReplacements({})
    },
  })
  const ready = toTiers(draft)
  const gone = levels.filter(({ id, companies }) => companies > 0 && !draft.some((level) => level.id === id))
  const change = (key: string, changes: Partial<Level>) =>
    setDraft(draft.map((level) => (level.key === key ? { ...level, ...changes } : level)))
  const save = () => {
    if (ready === null) return
    const given = gone.map(({ id }) => ({ tierId: id, by: replacements[id] || null }))
    mutate({ version, tiers: ready, replacements: given })
  }
  return (
    <Section title={t('tiers.levels')}>
      {/* What is saved comes back with its ids, in place of what is there: nothing is written meanwhile. */}
      <fieldset className={classes.whole} disabled={isPending}>
        {draft.length === 0 && <EmptyState sentence={t('tiers.noneYet')} />}
        <ol className={classes.levels}>
          {draft.map((level) => (
            <li key={level.key}>
              <LevelFields
                level={level}
                basis={basis}
                companies={levels.find(({ id }) => id === level.id)?.companies ?? 0}
                isDisabled={!mayWrite}
                onChange={(changes) => change(level.key, changes)}
                onRemove={() => setDraft(draft.filter(({ key }) => key !== level.key))}
              />
            </li>
          ))}
        </ol>
        {gone.map(({ id, texts, companies }) => (
          <Select
            key={id}
            className={classes.replacement}
            label={t('tiers.instead', { tier: texts.en.name, count: companies })}
            allowDeselect={false}
            value={replacements[id] ?? NONE}
            data={[
              { value: NONE, label: t('tiers.noLevel') },
              ...draft.flatMap((level) => (level.id === null ? [] : [{ value: level.id, label: level.texts.en.name }])),
            ]}
            onChange={(by) => setReplacements({ ...replacements, [id]: by ?? NONE })}
          />
        ))}
        {mayWrite && (
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setDraft([...draft, newLevel()])}>
              {t('tiers.add')}
            </Button>
            <Button disabled={ready === null} loading={isPending} onClick={save}>
              {t('tiers.saveLevels')}
            </Button>
            {ready === null && <span className={classes.dim}>{t('tiers.incomplete')}</span>}
          </div>
        )}
      </fieldset>
      {error && <p role="alert">{problemText(error)}</p>}
      <Said>{isSuccess && begun === null && t('tiers.savedLevels')}</Said>
    </Section>
  )
}
