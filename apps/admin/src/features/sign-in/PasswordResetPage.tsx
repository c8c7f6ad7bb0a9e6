import { Button, TextInput } from '@mantine/core'
import { AppLink, PageTitle, SignInFrame, useProblemText } from '@stamkund/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { NewPassword } from './NewPassword.tsx'
import classes from './sign-in.module.css'
import { askForReset, resetPassword } from './sign-in.queries.ts'
import { takeToken } from './take-token.ts'

/** Asks for a link; and, opened by that link, for the new password. */
export function PasswordResetPage() {
  const [token] = useState(takeToken)
  return <SignInFrame>{token === '' ? <Ask /> : <Choose token={token} />}</SignInFrame>
}

function Ask() {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const [email, setEmail] = useState('')
  const { mutate, isPending, isSuccess, error } = useMutation(askForReset)
  return (
    <>
      <PageTitle sentence={t('signIn.resetSentence')}>{t('signIn.resetTitle')}</PageTitle>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          mutate(email.trim())
        }}
      >
        <TextInput
          type="email"
          autoComplete="username"
          autoFocus
          required
          label={t('signIn.email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={error ? problemText(error) : null}
        />
        <Button type="submit" loading={isPending}>
          {t('signIn.resetAsk')}
        </Button>
      </form>
      <p role="status">{isSuccess && t('signIn.resetSent', { email: email.trim() })}</p>
      <p className={classes.others}>
        <AppLink to={paths.signIn}>{t('signIn.withPassword')}</AppLink>
      </p>
    </>
  )
}

function Choose({ token }: { readonly token: string }) {
  const { t } = useTranslation('admin')
  const { mutate, isPending, isSuccess, error } = useMutation(resetPassword)
  if (isSuccess) {
    return (
      <>
        <PageTitle sentence={t('signIn.resetDone')}>{t('signIn.resetTitle')}</PageTitle>
        <p className={classes.others}>
          <AppLink to={paths.signIn}>{t('signIn.title')}</AppLink>
        </p>
      </>
    )
  }
  return (
    <>
      <PageTitle>{t('signIn.resetTitle')}</PageTitle>
      <NewPassword
        act={t('signIn.resetAct')}
        isPending={isPending}
        error={error}
        onChosen={(password) => mutate({ token, password })}
      />
    </>
  )
}
