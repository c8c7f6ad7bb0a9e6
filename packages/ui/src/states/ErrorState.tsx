import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/api-problem.ts'
import { useProblemText } from '../api/use-problem-text.ts'
import { PlainButton } from '../parts/PlainButton.tsx'
import { NoPermission } from './NoPermission.tsx'
import classes from './states.module.css'

interface ErrorStateProps {
  readonly error: unknown
  readonly retry?: () => void
  /** What is safe in spite of it; by default that nothing has changed. */
  readonly safe?: string
}

/** What happened, what is safe, and a way to try again. */
export function ErrorState({ error, retry, safe }: ErrorStateProps) {
  const { t } = useTranslation('ui')
  const problemText = useProblemText()
  if (error instanceof ApiProblem && error.status === 403) return <NoPermission />
  return (
    <div className={classes.state} role="alert">
      <h2>{t('error.title')}</h2>
      <p>
        {problemText(error)} {safe ?? t('error.nothingChanged')}
      </p>
      {retry && (
        <div className={classes.action}>
          <PlainButton onClick={retry}>{t('again')}</PlainButton>
        </div>
      )}
    </div>
  )
}
