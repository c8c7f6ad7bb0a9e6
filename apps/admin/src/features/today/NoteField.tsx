import { Button, Textarea } from '@mantine/core'
import { Section, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './today.module.css'
import { addNote } from './today.queries.ts'

/** What one agreed on, kept with the company. */
export function NoteField({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const [text, setText] = useState('')
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    ...addNote,
    onSuccess: () => {
      setText('')
      return queryClient.invalidateQueries({ queryKey: ['/api/v1/companies/{id}/timeline'] })
    },
  })
  const isWritten = text.trim() !== ''
  return (
    <Section title={t('today.note')}>
      <form
        className={classes.note}
        onSubmit={(event) => {
          event.preventDefault()
          if (isWritten) mutate({ id: companyId, text: text.trim() })
        }}
      >
        <Textarea
          autosize
          minRows={2}
          maxLength={4_000}
          aria-label={t('today.note')}
          placeholder={t('today.notePrompt')}
          value={text}
          onChange={(event) => {
            if (isSuccess) reset()
            setText(event.currentTarget.value)
          }}
        />
        {isWritten && (
          <Button type="submit" variant="default" loading={isPending}>
            {t('company.saveNote')}
          </Button>
        )}
        <p role="status">{isSuccess && t('today.noteSaved')}</p>
        {error && <p role="alert">{problemText(error)}</p>}
      </form>
    </Section>
  )
}
