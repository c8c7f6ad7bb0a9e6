import { Button, TextInput } from '@mantine/core'
import { Section, useProblemText } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './me.module.css'
import { type Me, useChangeMe } from './me.queries.ts'

const fields = [
  ['firstName', 'given-name', 100],
  ['lastName', 'family-name', 100],
  ['phone', 'tel', 50],
] as const

export function Details({ person }: { readonly person: Me }) {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const [draft, setDraft] = useState({
    firstName: person.firstName ?? '',
    lastName: person.lastName ?? '',
    phone: person.phone ?? '',
  })
  const { mutate, isPending, isSuccess, error, reset } = useChangeMe(person)
  return (
    <Section title={t('me.details')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          mutate({
            firstName: draft.firstName.trim() || null,
            lastName: draft.lastName.trim() || null,
            phone: draft.phone.trim() || null,
          })
        }}
      >
        {fields.map(([field, autoComplete, maxLength]) => (
          <TextInput
            key={field}
            label={t(`person.${field}`)}
            autoComplete={autoComplete}
            maxLength={maxLength}
            {...(field === 'phone' && { type: 'tel' })}
            value={draft[field]}
            onChange={(event) => {
              reset()
              setDraft({ ...draft, [field]: event.currentTarget.value })
            }}
          />
        ))}
        {error && (
          <p role="alert" className={classes.problem}>
            {problemText(error)}
          </p>
        )}
        <div className={classes.buttons}>
          <Button type="submit" variant="default" loading={isPending}>
            {t('me.save')}
          </Button>
          <p role="status">{isSuccess && t('saved')}</p>
        </div>
      </form>
    </Section>
  )
}
