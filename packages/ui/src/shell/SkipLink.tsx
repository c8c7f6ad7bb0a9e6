import { useTranslation } from 'react-i18next'
import classes from './shell.module.css'

/** The first stop of the Tab key. */
export function SkipLink() {
  const { t } = useTranslation('ui')
  return (
    <a className={classes.skip} href="#content">
      {t('skipToContent')}
    </a>
  )
}
