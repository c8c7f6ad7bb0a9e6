import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'
import type { Reward } from './rewards.queries.ts'

export interface RewardFilter {
  readonly kind?: Reward['kind']
  readonly reach?: true
}

interface FiltersProps {
  /** The kinds that there are. */
  readonly kinds: readonly Reward['kind'][]
  readonly filter: RewardFilter
  readonly onChange: (filter: RewardFilter) => void
}

/** Each can be pressed, and pressed again. */
export function Filters({ kinds, filter, onChange }: FiltersProps) {
  const { t } = useTranslation('club')
  const { kind, reach } = filter
  const withKind = (choice: Reward['kind'] | undefined) => (choice === undefined ? {} : { kind: choice })
  const withReach = (choice: true | undefined) => (choice === undefined ? {} : { reach: choice })
  return (
    <fieldset className={classes.chips} aria-label={t('rewards.show')}>
      <button
        type="button"
        aria-pressed={reach === true}
        onClick={() => onChange({ ...withKind(kind), ...withReach(reach ? undefined : true) })}
      >
        {reach && <IconCheck size={16} aria-hidden />}
        {t('rewards.now')}
      </button>
      {kinds.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === kind}
          onClick={() => onChange({ ...withReach(reach), ...withKind(choice === kind ? undefined : choice) })}
        >
          {choice === kind && <IconCheck size={16} aria-hidden />}
          {t(`rewardKind.${choice}`)}
        </button>
      ))}
    </fieldset>
  )
}
