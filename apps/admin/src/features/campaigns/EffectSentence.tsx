import { Button, NativeSelect } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import { Fragment } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { Effect } from './campaigns.queries.ts'
import { EventSentence } from './EventSentence.tsx'
import { effectKinds, firstEffect, withEffect } from './effects.ts'
import { AmountPart, HundredthsPart, PointsPart, ProductsPart } from './figure-parts.tsx'
import { LadderSentence } from './LadderSentence.tsx'
import type { PartState } from './Part.tsx'
import { type SentenceProps, slots } from './Sentence.tsx'
import { useWords } from './use-words.ts'

/** How much it gives. */
export function EffectSentence({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const put = (effect: Effect) => change(withEffect(terms, effect))
  return (
    <>
      <Given effect={terms.effect} put={put} isReadOnly={isReadOnly} isWrong={isWrong('effect')} />{' '}
      {!isReadOnly && (
        <NativeSelect
          className={classes.kind}
          aria-label={t('campaigns.effectKindLabel')}
          value={terms.effect.kind}
          data={effectKinds.map((kind) => ({ value: kind, label: t(`campaigns.effectKind.${kind}`) }))}
          onChange={({ currentTarget }) => {
            const chosen = effectKinds.find((kind) => kind === currentTarget.value)
            if (chosen) put(firstEffect[chosen])
          }}
        />
      )}
    </>
  )
}

interface GivenProps extends PartState {
  readonly effect: Effect
  readonly put: (effect: Effect) => void
}

function Given({ effect, put, ...state }: GivenProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const words = useWords()
  switch (effect.kind) {
    case 'multiplier': {
      const times = (
        <HundredthsPart
          label={t('campaigns.multiplier')}
          least={101}
          most={10_000}
          step={50}
          value={effect.multiplierHundredths}
          onChange={(multiplierHundredths) => put({ ...effect, multiplierHundredths })}
          {...state}
        >
          {formats.multiplier(effect.multiplierHundredths / 100)}
        </HundredthsPart>
      )
      return <Trans t={t} i18nKey="campaigns.effect.multiplier" components={slots({ times })} />
    }
    case 'rate': {
      const rate = (
        <HundredthsPart
          label={t('campaigns.rate')}
          least={1}
          value={effect.rateBasisPoints}
          onChange={(rateBasisPoints) => put({ ...effect, rateBasisPoints })}
          {...state}
        >
          {formats.decimal(effect.rateBasisPoints / 100)}
        </HundredthsPart>
      )
      const amount = words.money('100')
      return <Trans t={t} i18nKey="campaigns.effect.rate" values={{ amount }} components={slots({ rate })} />
    }
    case 'ladder':
      return <LadderSentence effect={effect} put={put} {...state} />
    case 'basket':
      return <Basket effect={effect} put={put} {...state} />
    case 'event':
      return <EventSentence effect={effect} put={put} {...state} />
    default: {
      const points = (
        <PointsPart value={effect.points} onChange={(given) => put({ ...effect, points: given })} {...state} />
      )
      const step = effect.kind === 'points_per_amount' && (
        <AmountPart
          label={t('campaigns.step')}
          value={effect.stepAmount}
          onChange={(stepAmount) => put({ ...effect, stepAmount })}
          {...state}
        />
      )
      return <Trans t={t} i18nKey={`campaigns.effect.${effect.kind}`} components={slots({ points, step })} />
    }
  }
}

interface BasketProps extends GivenProps {
  readonly effect: Extract<Effect, { kind: 'basket' }>
}

/** One of each group, on one invoice. */
function Basket({ effect, put, ...state }: BasketProps) {
  const { t } = useTranslation('admin')
  const { groups } = effect
  const points = <PointsPart value={effect.points} onChange={(given) => put({ ...effect, points: given })} {...state} />
  return (
    <>
      <Trans t={t} i18nKey="campaigns.effect.basket" components={slots({ points })} />{' '}
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is what it says, and that is what changes
        <Fragment key={index}>
          {index > 0 && ', '}
          <ProductsPart
            label={t('campaigns.group')}
            lines={group}
            onChange={(lines) =>
              put({ ...effect, groups: lines === undefined ? groups.toSpliced(index, 1) : groups.with(index, lines) })
            }
            {...state}
          />
        </Fragment>
      ))}
      {'. '}
      {!state.isReadOnly && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => put({ ...effect, groups: [...groups, { bands: ['top'] }] })}
        >
          {t('campaigns.addGroup')}
        </Button>
      )}
    </>
  )
}
