import { AppLink, Loading, PageTitle, SignInFrame, useProblemText } from '@stamkund/ui'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './sign-in.module.css'
import { followLink } from './sign-in.queries.ts'
import { useAfterSignIn } from './use-after-sign-in.ts'

/** A link from a mail. What it proves stands after the #, which no server and no mail scanner gets to see. */
export function SignInLinkPage() {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const navigate = useNavigate()
  const afterSignIn = useAfterSignIn(paths.home)
  const { mutate, error } = useMutation({ ...followLink, onSuccess: afterSignIn })
  const isFollowed = useRef(false)
  useEffect(() => {
    // It works once, and React renders twice while developing.
    if (isFollowed.current) return
    isFollowed.current = true
    const token = globalThis.location.hash.slice(1)
    globalThis.history.replaceState(null, '', globalThis.location.pathname)
    if (token === '') void navigate({ to: paths.signIn, search: { returnTo: paths.home }, replace: true })
    else mutate(token)
  }, [mutate, navigate])
  return (
    <SignInFrame>
      <PageTitle {...(error && { sentence: problemText(error) })}>
        {error ? t('signIn.linkFailed') : t('signIn.linkTitle')}
      </PageTitle>
      {error ? (
        <p className={classes.status}>
          <AppLink to={paths.signIn}>{t('signIn.withCode')}</AppLink>
        </p>
      ) : (
        <Loading />
      )}
    </SignInFrame>
  )
}
