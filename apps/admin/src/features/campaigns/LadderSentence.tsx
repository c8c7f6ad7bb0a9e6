import { Button } from '@mantine/core'
import { Fragment } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Effect } from './campaigns.queries.ts'
import { AmountPart, PointsPart } from './figure-parts.tsx'
import type { PartState } from './Part.tsx'
import { slots } from './Sentence.tsx'

type LadderEffect = Extract<Effect, { kind: 'ladder' }>

interface LadderSentenceProps extends PartState {
  readonly effect: LadderEffect
  readonly put: (effect: Effect) => void
}

/** A sentence for each step. */
export function LadderSentence({ effect, put, ...state }: LadderSentenceProps) {
  const { t } = useTranslation('admin')
  const { steps } = effect
  return (
    <>
      {steps.map((step, index) => {
        const change = (changes: Partial<LadderEffect['steps'][number]>) =>
          put({ ...effect, steps: steps.with(index, { ...step, ...changes }) })
        const amount = (
          <AmountPart
            label={t('campaigns.threshold')}
            value={step.thresholdAmount}
            onChange={(thresholdAmount) => change({ thresholdAmount })}
            onRemove={steps.length > 1 ? () => put({ ...effect, steps: steps.toSpliced(index, 1) }) : undefined}
            {...state}
          />
        )
        const points = <PointsPart value={step.points} onChange={(given) => change({ points: given })} {...state} />
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its amount, and that is what changes
          <Fragment key={index}>
            <Trans
              t={t}
              i18nKey={index === 0 ? 'campaigns.effect.firstStep' : 'campaigns.effect.nextStep'}
              components={slots({ amount, points })}
            />{' '}
          </Fragment>
        )
      })}
      {!state.isReadOnly && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => put({ ...effect, steps: [...steps, oneHigher(steps.at(-1))] })}
        >
          {t('campaigns.addStep')}
        </Button>
      )}
    </>
  )
}

/** Twice as much for twice as many. */
function oneHigher(last: LadderEffect['steps'][number] | undefined) {
  if (last === undefined) return { thresholdAmount: '10000.00', points: 1_000 }
  return { thresholdAmount: (Number(last.thresholdAmount) * 2).toFixed(2), points: last.points * 2 }
}
