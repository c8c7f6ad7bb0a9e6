import { useTranslation } from 'react-i18next'
import classes from './badges.module.css'

interface ClassBadgeProps {
  /** By revenue or margin: A is the most. */
  readonly grade: 'A' | 'B' | 'C'
}

export function ClassBadge({ grade }: ClassBadgeProps) {
  const { t } = useTranslation('ui')
  return (
    <span className={classes.grade} data-grade={grade} role="img" aria-label={t('class', { grade })}>
      {grade}
    </span>
  )
}
