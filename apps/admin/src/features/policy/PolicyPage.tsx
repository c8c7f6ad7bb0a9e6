import { ApiProblem, ErrorState, Loading, PageTitle, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { PolicyForm } from './PolicyForm.tsx'
import { PolicyHistory } from './PolicyHistory.tsx'
import classes from './policy.module.css'
import { current } from './policy.queries.ts'
import { firstTerms } from './policy-draft.ts'

/** What purchases earn: the terms in force, the next ones with an example, and all that there were. */
export function PolicyPage() {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const may = useMay()
  const { data, error, refetch } = useQuery({ ...current, retry: false })
  const isFirst = error instanceof ApiProblem && error.code === 'policy.none_in_force'
  if (error && !isFirst) return <ErrorState error={error} retry={() => void refetch()} />
  if (data === undefined && !isFirst) return <Loading />
  const sentence = data
    ? t('policy.sentence', { number: data.number, day: formats.date(data.validFrom) })
    : t('policy.noneYet')
  return (
    <>
      <PageTitle sentence={sentence}>{t('settings.policy')}</PageTitle>
      <PolicyForm key={data?.id ?? ''} terms={data?.terms ?? firstTerms} mayWrite={may('policies:write')} />
      <div className={classes.history}>
        <PolicyHistory />
      </div>
    </>
  )
}
