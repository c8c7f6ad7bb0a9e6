import { Button, TextInput } from '@mantine/core'
import { PageTitle, useLocale, useProblemText } from '@stamkund/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './sign-in.module.css'
import { sendCode, verifyCode } from './sign-in.queries.ts'
import { useAfterSignIn } from './use-after-sign-in.ts'

interface CodeStepProps {
  readonly email: string
  readonly returnTo: string
  readonly back: () => void
}

const LENGTH = 6

/** The code is sent as soon as its last digit is there. */
export function CodeStep({ email, returnTo, back }: CodeStepProps) {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const [locale] = useLocale()
  const [code, setCode] = useState('')
  const afterSignIn = useAfterSignIn(returnTo)
  const verification = useMutation({
    ...verifyCode,
    onSuccess: afterSignIn,
    onError: () => setCode(''),
  })
  const again = useMutation(sendCode)
  const address = email.trim()

  function type(text: string) {
    const digits = text.replace(/\D/g, '').slice(0, LENGTH)
    setCode(digits)
    if (digits.length === LENGTH) verification.mutate({ email: address, code: digits })
  }

  return (
    <>
      <PageTitle sentence={t('signIn.sent', { email: address })}>{t('signIn.codeTitle')}</PageTitle>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          verification.mutate({ email: address, code })
        }}
      >
        <TextInput
          className={classes.code}
          inputMode="numeric"
          name="code"
          autoComplete="one-time-code"
          autoFocus
          required
          label={t('signIn.code')}
          value={code}
          disabled={verification.isPending}
          onChange={(event) => type(event.currentTarget.value)}
          error={verification.error && code === '' ? problemText(verification.error) : null}
        />
        <Button type="submit" loading={verification.isPending} disabled={code.length < LENGTH}>
          {t('signIn.signIn')}
        </Button>
      </form>
      <p role="status" className={classes.status}>
        {again.error ? problemText(again.error) : again.isSuccess && t('signIn.sentAgain')}
      </p>
      <div className={classes.others}>
        <Button variant="subtle" loading={again.isPending} onClick={() => again.mutate({ email: address, locale })}>
          {t('signIn.sendAgain')}
        </Button>
        <Button variant="subtle" onClick={back}>
          {t('signIn.otherAddress')}
        </Button>
      </div>
    </>
  )
}
