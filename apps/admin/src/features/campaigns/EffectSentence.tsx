import { Button, NativeSelect } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import { Fragment } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { FigureInput } from '../../layout/FigureInput.tsx'
import classes from './campaigns.module.css'
import type { Effect } from './campaigns.queries.ts'
import { AmountEditor, CountEditor, ProductsEditor } from './editors.tsx'
import { firstEffect } from './effects.ts'
import { Part } from './Part.tsx'
import { type SentenceProps, slots } from './Sentence.tsx'
import { useWords } from './use-words.ts'

/** How much it gives. */
export function EffectSentence(props: SentenceProps) {
  const { t } = useTranslation('admin')
  const { terms, isReadOnly, change } = props
  return (
    <>
      <Given {...props} />{' '}
      {!isReadOnly && (
        <NativeSelect
          className={classes.kind}
          aria-label={t('campaigns.effectKindLabel')}
          value={terms.effect.kind}
          data={Object.keys(firstEffect).map((kind) => ({
            value: kind,
            label: t(`campaigns.effectKind.${kind as Effect['kind']}`),
          }))}
          onChange={({ currentTarget }) =>
            change({ ...terms, effect: firstEffect[currentTarget.value as Effect['kind']] })
          }
        />
      )}
    </>
  )
}

function Given({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const words = useWords()
  const { effect } = terms
  const put = (next: Effect) => change({ ...terms, effect: next })
  const wrong = isWrong('effect')
  const pointsPart = (points: number, onChange: (points: number) => void) => (
    <Part
      label={t('campaigns.pointsGiven')}
      isWrong={wrong}
      editor={
        isReadOnly ? null : () => <CountEditor label={t('campaigns.pointsGiven')} value={points} onChange={onChange} />
      }
    >
      {words.points(points)}
    </Part>
  )
  switch (effect.kind) {
    case 'multiplier': {
      const part = (
        <Part
          label={t('campaigns.multiplier')}
          isWrong={wrong}
          editor={
            isReadOnly
              ? null
              : () => (
                  <FigureInput
                    data-autofocus
                    label={t('campaigns.multiplier')}
                    min={1.01}
                    max={100}
                    step={0.5}
                    decimalScale={2}
                    value={effect.multiplierHundredths / 100}
                    onChange={(value) =>
                      put({ ...effect, multiplierHundredths: Math.max(101, Math.round(value * 100)) })
                    }
                  />
                )
          }
        >
          {formats.multiplier(effect.multiplierHundredths / 100)}
        </Part>
      )
      return <Trans t={t} i18nKey="campaigns.effect.multiplier" components={slots({ times: part })} />
    }
    case 'rate': {
      const part = (
        <Part
          label={t('campaigns.rate')}
          isWrong={wrong}
          editor={
            isReadOnly
              ? null
              : () => (
                  <FigureInput
                    data-autofocus
                    label={t('campaigns.rate')}
                    min={0.01}
                    decimalScale={2}
                    value={effect.rateBasisPoints / 100}
                    onChange={(value) => put({ ...effect, rateBasisPoints: Math.max(1, Math.round(value * 100)) })}
                  />
                )
          }
        >
          {formats.decimal(effect.rateBasisPoints / 100)}
        </Part>
      )
      return (
        <Trans
          t={t}
          i18nKey="campaigns.effect.rate"
          values={{ amount: words.money('100') }}
          components={slots({ rate: part })}
        />
      )
    }
    case 'points_per_line':
    case 'points_per_unit':
    case 'points_per_purchase': {
      const part = pointsPart(effect.points, (points) => put({ ...effect, points }))
      return <Trans t={t} i18nKey={`campaigns.effect.${effect.kind}`} components={slots({ points: part })} />
    }
    case 'points_per_amount': {
      const step = (
        <Part
          label={t('campaigns.step')}
          isWrong={wrong}
          editor={
            isReadOnly
              ? null
              : () => (
                  <AmountEditor
                    label={t('campaigns.step')}
                    value={effect.stepAmount}
                    least={1}
                    onChange={(stepAmount) => put({ ...effect, stepAmount })}
                  />
                )
          }
        >
          {words.money(effect.stepAmount)}
        </Part>
      )
      const part = pointsPart(effect.points, (points) => put({ ...effect, points }))
      return <Trans t={t} i18nKey="campaigns.effect.points_per_amount" components={slots({ points: part, step })} />
    }
    case 'basket': {
      const part = pointsPart(effect.points, (points) => put({ ...effect, points }))
      return (
        <>
          <Trans t={t} i18nKey="campaigns.effect.basket" components={slots({ points: part })} />{' '}
          {effect.groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is what it says, and that is what changes
            <Fragment key={index}>
              {index > 0 && ', '}
              <Part
                label={t('campaigns.group')}
                isWrong={wrong}
                editor={
                  isReadOnly
                    ? null
                    : () => (
                        <ProductsEditor
                          lines={group}
                          onChange={(lines) =>
                            put({
                              ...effect,
                              groups:
                                lines === undefined
                                  ? effect.groups.toSpliced(index, 1)
                                  : effect.groups.with(index, lines),
                            })
                          }
                        />
                      )
                }
              >
                {words.products(group)}
              </Part>
            </Fragment>
          ))}
          {'. '}
          {!isReadOnly && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => put({ ...effect, groups: [...effect.groups, { bands: ['top'] }] })}
            >
              {t('campaigns.addGroup')}
            </Button>
          )}
        </>
      )
    }
    case 'ladder':
      return <Ladder effect={effect} isReadOnly={isReadOnly} isWrong={wrong} put={put} />
  }
}

interface LadderProps {
  readonly effect: Extract<Effect, { kind: 'ladder' }>
  readonly isReadOnly: boolean
  readonly isWrong: boolean
  readonly put: (effect: Effect) => void
}

function Ladder({ effect, isReadOnly, isWrong, put }: LadderProps) {
  const { t } = useTranslation('admin')
  const words = useWords()
  const steps = effect.steps
  const change = (index: number, changes: Partial<(typeof steps)[number]>) =>
    put({ ...effect, steps: steps.map((step, at) => (at === index ? { ...step, ...changes } : step)) })
  const remove = (index: number) => put({ ...effect, steps: steps.toSpliced(index, 1) })
  return (
    <>
      {steps.map((step, index) => {
        const amount = (
          <Part
            label={t('campaigns.threshold')}
            isWrong={isWrong}
            editor={
              isReadOnly
                ? null
                : (close) => (
                    <AmountEditor
                      label={t('campaigns.threshold')}
                      value={step.thresholdAmount}
                      least={1}
                      onChange={(thresholdAmount) => change(index, { thresholdAmount })}
                      {...(steps.length > 1 && {
                        onRemove: () => {
                          close()
                          remove(index)
                        },
                      })}
                    />
                  )
            }
          >
            {words.money(step.thresholdAmount)}
          </Part>
        )
        const points = (
          <Part
            label={t('campaigns.pointsGiven')}
            isWrong={isWrong}
            editor={
              isReadOnly
                ? null
                : () => (
                    <CountEditor
                      label={t('campaigns.pointsGiven')}
                      value={step.points}
                      onChange={(given) => change(index, { points: given })}
                    />
                  )
            }
          >
            {words.points(step.points)}
          </Part>
        )
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
      {!isReadOnly && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            const last = steps.at(-1)
            const thresholdAmount = (Number(last?.thresholdAmount ?? 0) * 2 || 10_000).toFixed(2)
            put({ ...effect, steps: [...steps, { thresholdAmount, points: (last?.points ?? 500) * 2 }] })
          }}
        >
          {t('campaigns.addStep')}
        </Button>
      )}
    </>
  )
}
