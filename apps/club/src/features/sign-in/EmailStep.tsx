import { Button, TextInput } from '@mantine/core'
import { PageTitle, useLocale, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './sign-in.module.css'
import { sendCode, signInOptions } from './sign-in.queries.ts'

interface EmailStepProps {
  readonly email: string
  readonly onChange: (email: string) => void
  readonly returnTo: string
  readonly onSent: () => void
}

export function EmailStep({ email, onChange, returnTo, onSent }: EmailStepProps) {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const [locale] = useLocale()
  const { data: options } = useQuery(signInOptions)
  const { mutate, isPending, error } = useMutation({ ...sendCode, onSuccess: onSent })
  return (
    <>
      <PageTitle sentence={t('signIn.sentence')}>{t('signIn.title')}</PageTitle>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          mutate({ email: email.trim(), locale })
        }}
      >
        <TextInput
          type="email"
          name="email"
          autoComplete="email"
          autoFocus
          required
          label={t('signIn.email')}
          value={email}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error ? problemText(error) : null}
        />
        <Button type="submit" loading={isPending}>
          {t('signIn.sendCode')}
        </Button>
      </form>
      {options?.oidc?.members && (
        <Button
          component="a"
          variant="default"
          href={`/api/v1/sign-in/oidc?${new URLSearchParams({ as: 'member', returnTo })}`}
        >
          {t('signIn.withProvider', { provider: options.oidc.label })}
        </Button>
      )}
    </>
  )
}
