import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from './api-problem.ts'

/** Turns what went wrong into a sentence in the language that is being read. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('ui')
  return useCallback(
    (error) => {
      if (!navigator.onLine) return t('problem.network.unreachable')
      if (!(error instanceof ApiProblem)) return t('error.unexpected')
      const key = `ui:problem.${error.code}`
      if (i18n.exists(key)) return i18n.t(key as 'ui:problem.request.invalid')
      if (error.status === 0) return t('problem.network.unreachable')
      // The API's own words are English.
      if (i18n.language === 'en' && error.message !== '' && error.status < 500) return error.message
      if (error.status === 404) return t('problem.status.notFound')
      if (error.status === 409) return t('problem.status.conflict')
      return error.status >= 500 ? t('problem.status.failed') : t('problem.status.refused')
    },
    [t, i18n],
  )
}
