import { AppLink, Loading, PageTitle, SignInFrame, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './sign-in.module.css'
import { followLink } from './sign-in.queries.ts'
import { takeToken } from './take-token.ts'

/** A link that the start of a demo printed. It works once. */
export function SignInLinkPage() {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { mutate, error } = useMutation({
    ...followLink,
    onSuccess: async ({ kind }) => {
      queryClient.clear()
      if (kind === 'staff') await navigate({ to: paths.today, replace: true })
      else globalThis.location.assign('/')
    },
  })
  const isFollowed = useRef(false)
  useEffect(() => {
    // React runs effects twice while developing, and the link works once.
    if (isFollowed.current) return
    isFollowed.current = true
    mutate(takeToken())
  }, [mutate])
  return (
    <SignInFrame>
      <PageTitle {...(error && { sentence: problemText(error) })}>
        {error ? t('signIn.linkFailed') : t('signIn.linkTitle')}
      </PageTitle>
      {error ? (
        <p className={classes.others}>
          <AppLink to={paths.signIn}>{t('signIn.withPassword')}</AppLink>
        </p>
      ) : (
        <Loading />
      )}
    </SignInFrame>
  )
}
