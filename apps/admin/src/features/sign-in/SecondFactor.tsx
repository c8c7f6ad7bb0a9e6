import { Button, TextInput } from '@mantine/core'
import { PageTitle, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QrCode } from '../../layout/QrCode.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import classes from './sign-in.module.css'
import { checkProof, type NextStep } from './sign-in.queries.ts'

interface SecondFactorProps {
  readonly next: NextStep
  readonly returnTo: string
  readonly startAgain: () => void
}

/** Six digits from the app, which is set up here the first time. */
export function SecondFactor({ next, returnTo, startAgain }: SecondFactorProps) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [proof, setProof] = useState('')
  const [hasLostApp, setLostApp] = useState(false)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const goOn = () => navigate({ href: returnTo, replace: true })
  const { mutate, isPending, error } = useMutation({
    ...checkProof,
    onSuccess: async ({ recoveryCodes }) => {
      queryClient.clear()
      await (recoveryCodes ? setCodes(recoveryCodes) : goOn())
    },
    onError: () => setProof(''),
  })
  if (codes) return <RecoveryCodes codes={codes} onKept={() => void goOn()} />
  const isSetup = next.next === 'totp_setup'
  return (
    <>
      <PageTitle sentence={isSetup ? t('signIn.setupSentence') : t('signIn.factorSentence')}>
        {isSetup ? t('signIn.setupTitle') : t('signIn.factorTitle')}
      </PageTitle>
      {isSetup && <QrCode url={next.otpauthUrl} secret={next.secret} />}
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          const given = hasLostApp ? { recoveryCode: proof } : { code: proof }
          mutate({ challenge: next.challenge, ...given })
        }}
      >
        <TextInput
          autoFocus
          required
          {...(!hasLostApp && { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 7 })}
          label={hasLostApp ? t('signIn.recoveryCode') : t('signIn.code')}
          value={proof}
          onChange={(event) => setProof(event.currentTarget.value)}
          error={error ? problemText(error) : null}
        />
        <Button type="submit" loading={isPending}>
          {t('signIn.title')}
        </Button>
      </form>
      <div className={classes.others}>
        {!isSetup && (
          <Button variant="subtle" onClick={() => setLostApp(!hasLostApp)}>
            {hasLostApp ? t('signIn.useApp') : t('signIn.lostApp')}
          </Button>
        )}
        <Button variant="subtle" onClick={startAgain}>
          {t('signIn.startAgain')}
        </Button>
      </div>
    </>
  )
}
