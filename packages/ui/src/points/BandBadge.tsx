import { useFormats } from '../formats/use-formats.ts'
import classes from './badges.module.css'

interface BandBadgeProps {
  /** What the band multiplies by: 0.5, 1, 2 or 3. */
  readonly multiplier: number
}

/** The multiplier is the label; the tint only supports it. */
export function BandBadge({ multiplier }: BandBadgeProps) {
  const { multiplier: written } = useFormats()
  return (
    <span className={classes.band} data-band={levelOf(multiplier)}>
      {written(multiplier)}
    </span>
  )
}

function levelOf(multiplier: number): string {
  if (multiplier < 1) return 'half'
  if (multiplier < 2) return 'one'
  return multiplier < 3 ? 'two' : 'three'
}
