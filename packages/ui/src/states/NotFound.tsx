import { useTranslation } from 'react-i18next'
import { PageTitle } from '../parts/PageTitle.tsx'
import { AppLink } from '../shell/AppLink.tsx'
import classes from './states.module.css'

interface NotFoundProps {
  /** The first page of the app. */
  readonly home: string
}

export function NotFound({ home }: NotFoundProps) {
  const { t } = useTranslation('ui')
  return (
    <>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <div className={classes.state}>
        <p>{t('notFound.sentence')}</p>
        <AppLink className={classes.action} to={home}>
          {t('notFound.back')}
        </AppLink>
      </div>
    </>
  )
}
