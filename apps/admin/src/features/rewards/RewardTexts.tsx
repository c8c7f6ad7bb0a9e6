import { Tabs, Textarea, TextInput } from '@mantine/core'
import { languageNames } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'
import type { RewardBody } from './rewards.queries.ts'

type Texts = RewardBody['texts']
type Language = keyof Texts

const languages: readonly Language[] = ['en', 'sv', 'nb']
const empty = { name: '', description: '', terms: '' }

interface RewardTextsProps {
  readonly texts: Texts
  readonly onChange: (texts: Texts) => void
}

/** In three languages; whoever reads one that is missing gets the English text. */
export function RewardTexts({ texts, onChange }: RewardTextsProps) {
  const { t } = useTranslation('admin')
  const change = (language: Language, changes: Partial<typeof empty>) => {
    const changed = { ...empty, ...texts[language], ...changes }
    const { [language]: _, ...others } = texts
    const isGone = language !== 'en' && Object.values(changed).every((text) => text === '')
    onChange({ en: texts.en, ...others, ...(!isGone && { [language]: changed }) })
  }
  return (
    <Tabs defaultValue="en" keepMounted={false}>
      <Tabs.List className={classes.languages}>
        {languages.map((language) => (
          <Tabs.Tab key={language} value={language} lang={language}>
            {languageNames[language]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {languages.map((language) => {
        const text = { ...empty, ...texts[language] }
        const isNeeded = language === 'en' || Object.values(text).some((part) => part !== '')
        return (
          <Tabs.Panel key={language} value={language} lang={language}>
            <div className={classes.texts}>
              <TextInput
                label={t('rewards.name')}
                required={isNeeded}
                maxLength={120}
                value={text.name}
                onChange={(event) => change(language, { name: event.currentTarget.value })}
              />
              <Textarea
                label={t('rewards.description')}
                autosize
                minRows={3}
                maxLength={4_000}
                value={text.description}
                onChange={(event) => change(language, { description: event.currentTarget.value })}
              />
              <Textarea
                label={t('rewards.terms')}
                autosize
                maxLength={4_000}
                value={text.terms}
                onChange={(event) => change(language, { terms: event.currentTarget.value })}
              />
            </div>
          </Tabs.Panel>
        )
      })}
    </Tabs>
  )
}
