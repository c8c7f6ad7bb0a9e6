import { Button, PasswordInput } from '@mantine/core'
import { useProblemText } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './sign-in.module.css'

interface NewPasswordProps {
  /** For the password manager. */
  readonly email?: string
  readonly act: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onChosen: (password: string) => void
}

export function NewPassword({ email, act, isPending, error, onChosen }: NewPasswordProps) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const [password, setPassword] = useState('')
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onChosen(password)
      }}
    >
      {email && <input type="hidden" name="username" autoComplete="username" value={email} />}
      <PasswordInput
        autoFocus
        required
        autoComplete="new-password"
        label={t('signIn.newPassword')}
        description={t('signIn.passwordRule')}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={error ? problemText(error) : null}
      />
      <Button type="submit" loading={isPending}>
        {act}
      </Button>
    </form>
  )
}
