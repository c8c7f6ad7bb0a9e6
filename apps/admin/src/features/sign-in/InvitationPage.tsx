import { PageTitle, QueryState, SignInFrame } from '@stamkund/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { NewPassword } from './NewPassword.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { acceptInvitation, invitation, type NextStep } from './sign-in.queries.ts'
import { takeToken } from './take-token.ts'

/** Whoever was invited chooses a password, then sets up the app. */
export function InvitationPage() {
  const { t } = useTranslation('admin')
  const [token] = useState(takeToken)
  const [next, setNext] = useState<NextStep | null>(null)
  const acceptance = useMutation({ ...acceptInvitation, onSuccess: setNext })
  const query = useQuery(invitation(token))
  return (
    <SignInFrame>
      {next ? (
        <SecondFactor
          next={next}
          returnTo={paths.today}
          startAgain={() => globalThis.location.assign('/admin/sign-in')}
        />
      ) : (
        <>
          <PageTitle>{t('signIn.invitationTitle')}</PageTitle>
          <QueryState query={query}>
            {({ name, email }) => (
              <>
                <p>{t('signIn.invitationSentence', { name, email })}</p>
                <NewPassword
                  email={email}
                  act={t('signIn.goOn')}
                  isPending={acceptance.isPending}
                  error={acceptance.error}
                  onChosen={(password) => acceptance.mutate({ token, password })}
                />
              </>
            )}
          </QueryState>
        </>
      )}
    </SignInFrame>
  )
}
