import { Button, Tabs, Textarea, TextInput } from '@mantine/core'
import { languageNames } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import type { Level } from './levels-draft.ts'
import classes from './tiers.module.css'
import type { Basis, TierTexts } from './tiers.queries.ts'

interface LevelFieldsProps {
  readonly level: Level
  readonly basis: Basis
  /** Who have it now. */
  readonly companies: number
  readonly isDisabled: boolean
  readonly onChange: (changes: Partial<Level>) => void
  readonly onRemove: () => void
}

/** One level: what it takes, what it gives, and what members read of it in three languages. */
export function LevelFields({ level, basis, companies, isDisabled, onChange, onRemove }: LevelFieldsProps) {
  const { t } = useTranslation('admin')
  const name = level.texts.en.name || t('tiers.newLevel')
  return (
    <fieldset className={classes.level} disabled={isDisabled}>
      <legend>
        {name} {companies > 0 && <small>{t('tiers.have', { count: companies })}</small>}
      </legend>
      <div className={classes.figures}>
        <TextInput
          label={t(`tiers.threshold.${basis}`)}
          required
          inputMode="decimal"
          value={level.threshold}
          onChange={(event) => onChange({ threshold: event.currentTarget.value })}
        />
        <TextInput
          label={t('tiers.multiplier')}
          inputWrapperOrder={['label', 'input', 'description']}
          description={t('tiers.multiplierMeans')}
          inputMode="decimal"
          value={level.multiplier}
          onChange={(event) => onChange({ multiplier: event.currentTarget.value })}
        />
      </div>
      <LevelTexts texts={level.texts} onChange={(texts) => onChange({ texts })} />
      {!isDisabled && (
        <Button
          variant="subtle"
          className={classes.remove}
          onClick={onRemove}
          aria-label={t('tiers.removeName', { name })}
        >
          {t('tiers.remove')}
        </Button>
      )}
    </fieldset>
  )
}

const languages = ['en', 'sv', 'nb'] as const
const empty = { name: '', benefits: '' }

interface LevelTextsProps {
  readonly texts: TierTexts
  readonly onChange: (texts: TierTexts) => void
}

function LevelTexts({ texts, onChange }: LevelTextsProps) {
  const { t } = useTranslation('admin')
  const change = (language: (typeof languages)[number], changes: Partial<typeof empty>) => {
    const changed = { ...empty, ...texts[language], ...changes }
    const { [language]: _, ...others } = texts
    const isGone = language !== 'en' && changed.name === '' && changed.benefits === ''
    onChange({ en: texts.en, ...others, ...(!isGone && { [language]: changed }) })
  }
  return (
    <Tabs defaultValue="en" keepMounted={false}>
      <Tabs.List>
        {languages.map((language) => (
          <Tabs.Tab key={language} value={language} lang={language}>
            {languageNames[language]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {languages.map((language) => {
        const text = { ...empty, ...texts[language] }
        return (
          <Tabs.Panel key={language} value={language} lang={language}>
            <div className={classes.texts}>
              <TextInput
                label={t('tiers.name')}
                required={language === 'en' || text.benefits !== ''}
                maxLength={60}
                value={text.name}
                onChange={(event) => change(language, { name: event.currentTarget.value })}
              />
              <Textarea
                label={t('tiers.benefits')}
                description={t('tiers.benefitsMeans')}
                autosize
                minRows={2}
                maxLength={2_000}
                value={text.benefits}
                onChange={(event) => change(language, { benefits: event.currentTarget.value })}
              />
            </div>
          </Tabs.Panel>
        )
      })}
    </Tabs>
  )
}
