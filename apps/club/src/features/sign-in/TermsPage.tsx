import { Button } from '@mantine/core'
import { PageTitle, QueryState, SignInFrame, useClub, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TermsText } from '../../layout/TermsText.tsx'
import classes from './sign-in.module.css'
import { acceptTerms, terms } from './sign-in.queries.ts'

/** Shown at the first sign-in, and again when the terms have changed. */
export function TermsPage() {
  const { t } = useTranslation('club')
  const { name } = useClub()
  const { returnTo } = useSearch({ from: '/sign-in/terms' })
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const problemText = useProblemText()
  const { mutate, error, isPending } = useMutation({
    ...acceptTerms,
    onSuccess: async () => {
      queryClient.clear()
      await navigate({ href: returnTo, replace: true })
    },
    // Others may be in force by now.
    onError: () => queryClient.invalidateQueries({ queryKey: terms.queryKey }),
  })
  return (
    <SignInFrame>
      <PageTitle sentence={t('signIn.termsSentence')}>{t('signIn.termsTitle', { club: name })}</PageTitle>
      <QueryState query={useQuery(terms)}>
        {({ version, texts }) => (
          <>
            <div className={classes.terms}>
              <TermsText texts={texts} />
            </div>
            {error && (
              <p role="alert" className={classes.status}>
                {problemText(error)}
              </p>
            )}
            <Button loading={isPending} onClick={() => mutate(version)}>
              {t('signIn.acceptTerms')}
            </Button>
          </>
        )}
      </QueryState>
    </SignInFrame>
  )
}
