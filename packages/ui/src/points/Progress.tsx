import { useTranslation } from 'react-i18next'
import { useFormats } from '../formats/use-formats.ts'
import classes from './progress.module.css'

interface ProgressProps {
  readonly have: number
  readonly onTheWay: number
  readonly need: number
}

/** Solid is what we have, hatched what is on its way; said in words to whoever doesn't see it. */
export function Progress({ have, onTheWay, need }: ProgressProps) {
  const { t } = useTranslation('ui')
  const formats = useFormats()
  const solid = shareOf(have, need)
  const hatched = Math.min(shareOf(onTheWay, need), 100 - solid)
  const figures = { have: formats.points(have), need: formats.points(need), onTheWay: formats.points(onTheWay) }
  const label = hatched > 0 ? t('progress.withMore', figures) : t('progress.plain', figures)
  return (
    <div className={classes.bar} role="img" aria-label={label}>
      <i style={{ width: `${solid}%` }} />
      <i data-on-the-way style={{ width: `${hatched}%` }} />
    </div>
  )
}

function shareOf(part: number, whole: number): number {
  return whole <= 0 ? 100 : Math.min(100, Math.max(0, (part / whole) * 100))
}
