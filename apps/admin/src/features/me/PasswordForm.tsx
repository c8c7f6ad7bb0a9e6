import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { Said } from '../../layout/Said.tsx'
import classes from './me.module.css'
import { changePassword, devices } from './me.queries.ts'

const nothing = { current: '', new: '' }

/** A new password signs out every other browser. */
export function PasswordForm({ email }: { readonly email: string }) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [written, setWritten] = useState(nothing)
  const { mutate, isPending, isSuccess, error } = useMutation({
    ...changePassword,
    onSuccess: async () => {
      setWritten(nothing)
      await queryClient.invalidateQueries({ queryKey: devices.queryKey })
    },
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        mutate(written)
      }}
    >
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordInput
        required
        autoComplete="current-password"
        label={t('account.currentPassword')}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        value={written.current}
        onChange={(event) => setWritten({ ...written, current: event.currentTarget.value })}
      />
      <PasswordInput
        required
        autoComplete="new-password"
        label={t('signIn.newPassword')}
        description={t('signIn.passwordRule')}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        value={written.new}
        onChange={(event) => setWritten({ ...written, new: event.currentTarget.value })}
      />
      <Refusal error={error} />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={isPending}>
          {t('account.changePassword')}
        </Button>
        <Said>{isSuccess && t('account.passwordChanged')}</Said>
      </div>
    </form>
  )
}
