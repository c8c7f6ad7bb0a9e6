import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { Said } from '../../layout/Said.tsx'
import { useFieldFault } from '../../layout/use-field-fault.ts'
import classes from './me.module.css'
import { type Me, useChangeMe } from './me.queries.ts'

export function NameForm({ person }: { readonly person: Me }) {
  const { t } = useTranslation('admin')
  const [name, setName] = useState(person.name)
  const { mutate, isPending, isSuccess, error } = useChangeMe(person)
  const faultOf = useFieldFault(error)
  const isChanged = name.trim() !== person.name
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ name: name.trim() })
      }}
    >
      <TextInput
        required
        maxLength={200}
        autoComplete="name"
        label={t('account.name')}
        description={t('account.nameSentence')}
        value={name}
        error={faultOf('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Refusal error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending} disabled={!isChanged}>
          {t('save')}
        </Button>
        {!isChanged && !isSuccess && <span className={classes.dim}>{t('nothingToSave')}</span>}
        <Said>{isSuccess && !isChanged && t('saved')}</Said>
      </div>
    </form>
  )
}
