import { Button, Radio, TextInput } from '@mantine/core'
import { useProblemText } from '@stamkund/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './company.module.css'
import { type Colleague, invite, type Role, roles } from './company.queries.ts'

interface InvitationFormProps {
  readonly onInvited: (colleague: Colleague) => void
  readonly onClose: () => void
}

/** An address is enough; a name helps the others to know who it is. */
export function InvitationForm({ onInvited, onClose }: InvitationFormProps) {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const [email, setEmail] = useState('')
  const [firstName, setFirstName] = useState('')
  const [lastName, setLastName] = useState('')
  const [role, setRole] = useState<Role>('redeemer')
  const { mutate, isPending, error } = useMutation({ ...invite, onSuccess: onInvited })
  return (
    <form
      className={classes.form}
      aria-label={t('people.invite')}
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ email: email.trim(), firstName: firstName.trim() || null, lastName: lastName.trim() || null, role })
      }}
    >
      <TextInput
        type="email"
        required
        autoFocus
        maxLength={254}
        label={t('signIn.email')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={error ? problemText(error) : null}
      />
      <div className={classes.pair}>
        <TextInput
          maxLength={100}
          label={t('person.firstName')}
          value={firstName}
          onChange={(event) => setFirstName(event.currentTarget.value)}
        />
        <TextInput
          maxLength={100}
          label={t('person.lastName')}
          value={lastName}
          onChange={(event) => setLastName(event.currentTarget.value)}
        />
      </div>
      <Radio.Group
        size="lg"
        label={t('people.role')}
        value={role}
        onChange={(chosen) => setRole(roles.find((value) => value === chosen) ?? 'redeemer')}
      >
        <div className={classes.choices}>
          {roles.map((value) => (
            <Radio key={value} value={value} label={t(`role.${value}`)} description={t(`roleMeans.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending}>
          {t('people.send')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
