import { Button, Textarea, TextInput } from '@mantine/core'
import { ConfirmDialog, languageNames, Section, Segments, useFormats } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import { languages } from './BrandFields.tsx'
import classes from './club-settings.module.css'
import { publishTerms, type Terms, terms } from './club-settings.queries.ts'

/** The next version, which begins as the one before it. */
export function NewTerms({ latest }: { readonly latest: Terms | undefined }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const today = formats.day(new Date().toISOString())
  const [language, setLanguage] = useState<(typeof languages)[number]>('sv')
  const [edits, setEdits] = useState<Terms['texts']>({})
  const [validFrom, setValidFrom] = useState(today)
  const [isAsking, setAsking] = useState(false)
  const published = useMutation({
    ...publishTerms,
    onSuccess: async () => {
      setEdits({})
      await queryClient.invalidateQueries({ queryKey: terms.queryKey.slice(0, 1) })
    },
  })
  const texts = { ...latest?.texts, ...edits }
  const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()))
  const isChanged = languages.some((each) => (texts[each] ?? '') !== (latest?.texts[each] ?? ''))
  return (
    <Section
      title={t('terms.next')}
      action={
        <Segments
          label={t('terms.language')}
          value={language}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={setLanguage}
        />
      }
    >
      <div className={classes.fields}>
        <Textarea
          autosize
          minRows={8}
          maxRows={24}
          maxLength={60_000}
          lang={language}
          label={t('terms.text', { language: languageNames[language] })}
          description={t('terms.textSentence')}
          value={texts[language] ?? ''}
          onChange={(event) => setEdits({ ...edits, [language]: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('terms.validFrom')}
          min={today}
          value={validFrom}
          onChange={(event) => setValidFrom(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <Button disabled={!isChanged || validFrom === ''} onClick={() => setAsking(true)}>
            {t('terms.publish')}
          </Button>
          {!isChanged && <span className={classes.dim}>{t('terms.unchanged')}</span>}
          <Said>{published.isSuccess && !isChanged && t('terms.published')}</Said>
        </div>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('terms.publishTitle')}
        act={t('terms.publish')}
        onConfirm={() => published.mutateAsync({ texts: written, validFrom })}
        onClose={() => setAsking(false)}
      >
        <p>{t('terms.publishSentence', { day: formats.date(validFrom || today) })}</p>
      </ConfirmDialog>
    </Section>
  )
}
