import { useFormats } from '@stamkund/ui'
import IconCloudOff from '@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs'
import { useTranslation } from 'react-i18next'
import { lastFigures } from './last-figures.ts'
import classes from './offline-notice.module.css'

/** There is no connection: what was known last, and when that was. */
export function OfflineNotice() {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const figures = lastFigures()
  return (
    <div className={classes.notice} role="status">
      <IconCloudOff size={20} aria-hidden />
      <p>
        <strong>{t('offline.title')}</strong>{' '}
        {figures &&
          t('offline.figures', {
            available: formats.points(figures.available),
            pending: formats.points(figures.pending),
            time: formats.dateTime(figures.at),
          })}
      </p>
    </div>
  )
}
