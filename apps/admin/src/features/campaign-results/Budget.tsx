import { Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './campaign-results.module.css'
import type { Progress } from './campaign-results.queries.ts'

/** What is left of the budget and when it runs out at this pace, how much time is left, and how far it is to the goal. */
export function Budget({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { elapsedShareBasisPoints, budget, goal } = progress
  const elapsed = formats.percent(elapsedShareBasisPoints / 10_000, 0)
  return (
    <Section title={t('campaignResults.againstPlan')}>
      <Meter share={elapsedShareBasisPoints} label={t('campaignResults.time')} value={elapsed} isContext />
      {budget && (
        <Meter
          share={budget.usedShareBasisPoints}
          label={t('campaignResults.budget')}
          value={t('campaignResults.left', {
            left: formats.points(budget.left),
            points: formats.points(budget.points),
          })}
          isAlarming={budget.usedUpOn !== null}
        />
      )}
      {budget && (
        <p className={classes.sentence}>
          {budget.left === 0
            ? t('campaignResults.usedUp')
            : budget.usedUpOn
              ? t('campaignResults.runsOut', {
                  pace: formats.decimal(budget.pointsPerDay, 0),
                  day: formats.date(budget.usedUpOn),
                })
              : t('campaignResults.lasts', { pace: formats.decimal(budget.pointsPerDay, 0) })}
        </p>
      )}
      {budget === null && <p className={classes.sentence}>{t('campaignResults.noBudget')}</p>}
      {goal ? <Goal progress={progress} goal={goal} /> : <p className={classes.dim}>{t('campaignResults.noGoal')}</p>}
    </Section>
  )
}

function Goal({
  progress,
  goal: given,
}: {
  readonly progress: Progress
  readonly goal: NonNullable<Progress['goal']>
}) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { goal, reached, shareBasisPoints } = given
  const written =
    goal.kind === 'companies'
      ? { reached: formats.decimal(reached, 0), goal: formats.points(goal.count) }
      : {
          reached: formats.money(reached, progress.currency),
          goal: formats.money(goal.amount, progress.currency),
        }
  return (
    <Meter
      share={shareBasisPoints ?? 0}
      label={t(`campaignResults.goal.${goal.kind}`)}
      value={t('campaignResults.reachedOf', written)}
    />
  )
}

interface MeterProps {
  readonly share: number
  readonly label: string
  readonly value: string
  readonly isContext?: boolean
  readonly isAlarming?: boolean
}

function Meter({ share, label, value, isContext = false, isAlarming = false }: MeterProps) {
  return (
    <div className={classes.meter} data-context={isContext} data-alarming={isAlarming}>
      <p>
        <span>{label}</span>
        <b>{value}</b>
      </p>
      <div aria-hidden>
        <i style={{ width: `${Math.min(100, Math.max(0, share / 100))}%` }} />
      </div>
    </div>
  )
}
