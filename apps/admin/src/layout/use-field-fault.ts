import { ApiProblem } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'

/** What is wrong with a field, by its path, after the API has refused what was sent. */
export function useFieldFault(error: unknown): (path: string) => string | null {
  const { t, i18n } = useTranslation('admin')
  return (path) => {
    if (!(error instanceof ApiProblem)) return null
    const fault = error.errors.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`))
    if (fault === undefined) return null
    // The API's own words are English.
    return i18n.language === 'en' ? fault.message : t('fieldFault')
  }
}
