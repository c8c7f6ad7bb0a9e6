import { AppLink, EmptyState, PageTitle } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './settings.module.css'
import { usePlaces } from './use-places.ts'

/** What can be set, and what each part is for. */
export function SettingsPage() {
  const { t } = useTranslation('admin')
  const shown = usePlaces()
  return (
    <>
      <PageTitle>{t('nav.settings')}</PageTitle>
      {shown.length === 0 ? (
        <EmptyState sentence={t('settings.nothing')} />
      ) : (
        <ul className={classes.index}>
          {shown.map(({ key, to }) => (
            <li key={key}>
              <AppLink to={to} preload="intent">
                {t(`settings.${key}`)}
              </AppLink>
              <p>{t(`settings.about.${key}`)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
