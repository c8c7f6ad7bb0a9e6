import { Tabs, Textarea, TextInput } from '@mantine/core'
import { languageNames, Section } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { Campaign, Language, Texts } from './campaigns.queries.ts'
import { MemberView } from './MemberView.tsx'

const languages: readonly Language[] = ['sv', 'nb', 'en']
const empty = { name: '', text: '', terms: '' }

interface MemberTextsProps {
  readonly campaign: Campaign
  readonly isReadOnly: boolean
  readonly onChange: (texts: Texts) => void
}

/** What members read, and how it looks on their phone. */
export function MemberTexts({ campaign, isReadOnly, onChange }: MemberTextsProps) {
  const { t } = useTranslation('admin')
  const [language, setLanguage] = useState<Language>('sv')
  const text = { ...empty, ...campaign.texts[language] }
  const change = (changes: Partial<typeof empty>) =>
    onChange({ ...campaign.texts, [language]: { ...text, ...changes } })
  return (
    <Section title={t('campaigns.memberSees')}>
      <Tabs
        value={language}
        onChange={(chosen) => setLanguage(languages.find((each) => each === chosen) ?? 'sv')}
        keepMounted={false}
      >
        <Tabs.List>
          {languages.map((each) => (
            <Tabs.Tab key={each} value={each} lang={each}>
              {languageNames[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={language} lang={language}>
          <MemberView campaign={campaign} text={text} language={language} />
          <div className={classes.fields}>
            <TextInput
              label={t('campaigns.memberName')}
              maxLength={120}
              readOnly={isReadOnly}
              value={text.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <Textarea
              autosize
              minRows={2}
              maxLength={5_000}
              label={t('campaigns.memberText')}
              readOnly={isReadOnly}
              value={text.text}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
            <Textarea
              autosize
              maxLength={5_000}
              label={t('campaigns.memberTerms')}
              readOnly={isReadOnly}
              value={text.terms}
              onChange={(event) => change({ terms: event.currentTarget.value })}
            />
          </div>
        </Tabs.Panel>
      </Tabs>
    </Section>
  )
}
