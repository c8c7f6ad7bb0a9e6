import { useTranslation } from 'react-i18next'
import classes from './states.module.css'

export function NoPermission() {
  const { t } = useTranslation('ui')
  return (
    <div className={classes.state}>
      <h2>{t('noPermission.title')}</h2>
      <p>{t('noPermission.sentence')}</p>
    </div>
  )
}
