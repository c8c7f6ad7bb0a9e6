import { Button, PasswordInput, TextInput } from '@mantine/core'
import { AppLink, PageTitle, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './sign-in.module.css'
import { checkPassword, type NextStep, signInOptions } from './sign-in.queries.ts'

interface PasswordStepProps {
  readonly returnTo: string
  readonly onNext: (next: NextStep) => void
}

export function PasswordStep({ returnTo, onNext }: PasswordStepProps) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { data: options } = useQuery(signInOptions)
  const { mutate, isPending, error } = useMutation({ ...checkPassword, onSuccess: onNext })
  return (
    <>
      <PageTitle>{t('signIn.title')}</PageTitle>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          mutate({ email: email.trim(), password })
        }}
      >
        <TextInput
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          required
          label={t('signIn.email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          name="password"
          autoComplete="current-password"
          required
          label={t('signIn.password')}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={error ? problemText(error) : null}
        />
        <Button type="submit" loading={isPending}>
          {t('signIn.goOn')}
        </Button>
      </form>
      {options?.oidc?.staff && (
        <Button
          component="a"
          variant="default"
          href={`/api/v1/sign-in/oidc?${new URLSearchParams({ as: 'staff', returnTo: `/admin${returnTo}` })}`}
        >
          {t('signIn.withProvider', { provider: options.oidc.label })}
        </Button>
      )}
      <p className={classes.others}>
        <AppLink to={paths.passwordReset}>{t('signIn.forgotten')}</AppLink>
      </p>
    </>
  )
}
