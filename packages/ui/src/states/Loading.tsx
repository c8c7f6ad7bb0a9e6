import { useTranslation } from 'react-i18next'
import classes from './states.module.css'

interface LoadingProps {
  /** As many lines as the text will have. */
  readonly lines?: number
}

/** A skeleton in the shape of the text; it shows itself after 150 ms, so that what is quick doesn't flicker. */
export function Loading({ lines = 3 }: LoadingProps) {
  const { t } = useTranslation('ui')
  return (
    <div className={classes.skeleton} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have nothing else
        <span key={line} className={classes.bone} />
      ))}
    </div>
  )
}
