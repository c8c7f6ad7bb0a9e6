import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import classes from './me.module.css'
import type { Proof } from './me.queries.ts'

interface ProofFormProps {
  readonly sentence: string
  readonly act: string
  readonly isPending: boolean
  readonly error: Error | null
  /** Without it, only a code of the app will do. */
  readonly takesRecoveryCode?: boolean
  readonly onGiven: (proof: Proof) => void
}

/** Six digits from the app, or one of the codes for when it is lost. */
export function ProofForm({ sentence, act, isPending, error, takesRecoveryCode = true, onGiven }: ProofFormProps) {
  const { t } = useTranslation('admin')
  const [proof, setProof] = useState('')
  const [hasLostApp, setLostApp] = useState(false)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onGiven(hasLostApp ? { recoveryCode: proof } : { code: proof })
      }}
    >
      <p>{sentence}</p>
      <TextInput
        required
        data-autofocus
        {...(!hasLostApp && { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 7 })}
        label={hasLostApp ? t('signIn.recoveryCode') : t('signIn.code')}
        value={proof}
        onChange={(event) => setProof(event.currentTarget.value)}
      />
      <Refusal error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending}>
          {act}
        </Button>
        {takesRecoveryCode && (
          <Button variant="subtle" onClick={() => setLostApp(!hasLostApp)}>
            {hasLostApp ? t('signIn.useApp') : t('signIn.lostApp')}
          </Button>
        )}
      </div>
    </form>
  )
}
