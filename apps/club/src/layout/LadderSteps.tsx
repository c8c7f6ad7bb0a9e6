import { useFormats } from '@stamkund/ui'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { useTranslation } from 'react-i18next'
import classes from './campaign-panel.module.css'

interface LadderStepsProps {
  readonly steps: readonly { readonly thresholdAmount: string; readonly points: number; readonly isReached: boolean }[]
  /** Bought until now. */
  readonly amount: string
  readonly currency: string
}

/** In percent of the whole; closer than that, their figures would lie on each other. */
const NEAREST = 24

/** The steps at their true distance: what each gives above, what it takes below. Too near each other, they are a list. */
export function LadderSteps({ steps, amount, currency }: LadderStepsProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const last = Number(steps.at(-1)?.thresholdAmount ?? 0)
  const shareOf = (sum: string) => (last <= 0 ? 0 : Math.min(100, (Number(sum) / last) * 100))
  const places = steps.map(({ thresholdAmount }) => shareOf(thresholdAmount))
  const isDrawn = (places[0] ?? 0) >= NEAREST / 2 && areApart(places)
  const next = steps.findIndex(({ isReached }) => !isReached)
  return (
    <div className={classes.ladder} data-drawn={isDrawn}>
      <div className={classes.track}>
        <i style={{ width: `${shareOf(amount)}%` }} />
      </div>
      <ol>
        {steps.map(({ thresholdAmount, points, isReached }, index) => (
          <li
            key={thresholdAmount}
            style={isDrawn ? { left: `${places[index] ?? 0}%` } : undefined}
            data-reached={isReached}
            data-next={index === next}
          >
            <b>{formats.signedPoints(points)}</b>
            <span className={classes.mark} aria-hidden>
              {isReached && <IconCheck size={14} />}
            </span>
            <small>
              {index === 0 || !isDrawn ? formats.money(thresholdAmount, currency) : formats.decimal(thresholdAmount, 0)}
            </small>
            {isReached && <span className={classes.unseen}>{t('campaigns.reached')}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}

function areApart(places: readonly number[]): boolean {
  return places.slice(1).every((place, index) => place - (places[index] ?? 0) >= NEAREST)
}
