import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { Effect } from './campaigns.queries.ts'
import { isKnownEvent, knownEvents } from './effects.ts'
import { CountPart, PointsPart } from './figure-parts.tsx'
import { Part, type PartState } from './Part.tsx'
import { slots } from './Sentence.tsx'

type EventEffect = Extract<Effect, { kind: 'event' }>

interface EventSentenceProps extends PartState {
  readonly effect: EventEffect
  readonly put: (effect: EventEffect) => void
}

/** What a member does beside buying, and gets points for. */
export function EventSentence({ effect, put, ...state }: EventSentenceProps) {
  const { t } = useTranslation('admin')
  const { event: code, timesPerMember = 1 } = effect
  const event = (
    <Part label={t('campaigns.event')} {...state} editor={() => <EventEditor effect={effect} put={put} />}>
      {isKnownEvent(code) ? t(`campaigns.eventSays.${code}`) : t('campaigns.eventSays.other', { code })}
    </Part>
  )
  const points = <PointsPart value={effect.points} onChange={(given) => put({ ...effect, points: given })} {...state} />
  const times = (
    <CountPart
      label={t('campaigns.timesPerMember')}
      max={1_000}
      value={timesPerMember}
      onChange={(count) => put({ ...effect, timesPerMember: count })}
      {...state}
      // Nobody does it twice.
      isReadOnly={state.isReadOnly || isKnownEvent(code)}
    >
      {timesPerMember === 1 ? t('campaigns.once') : t('campaigns.atMostTimes', { count: timesPerMember })}
    </CountPart>
  )
  return <Trans t={t} i18nKey="campaigns.effect.event" components={slots({ event, points, times })} />
}

const CODE = /^[a-z][a-z0-9_.]{0,59}$/

function EventEditor({ effect, put }: Pick<EventSentenceProps, 'effect' | 'put'>) {
  const { t } = useTranslation('admin')
  const [chosen, setChosen] = useState(isKnownEvent(effect.event) ? effect.event : 'other')
  const [code, setCode] = useState(isKnownEvent(effect.event) ? '' : effect.event)
  return (
    <div className={classes.fields}>
      <NativeSelect
        data-autofocus
        label={t('campaigns.event')}
        value={chosen}
        data={[...knownEvents, 'other' as const].map((value) => ({ value, label: t(`campaigns.eventName.${value}`) }))}
        onChange={({ currentTarget }) => {
          const known = knownEvents.find((each) => each === currentTarget.value)
          setChosen(known ?? 'other')
          if (known) put({ kind: 'event', event: known, points: effect.points })
        }}
      />
      {chosen === 'other' && (
        <TextInput
          label={t('campaigns.eventCode')}
          description={t('campaigns.eventCodeSays')}
          maxLength={60}
          error={code !== '' && !CODE.test(code) && t('campaigns.eventCodeWrong')}
          value={code}
          onChange={({ currentTarget }) => {
            setCode(currentTarget.value)
            if (CODE.test(currentTarget.value)) put({ ...effect, event: currentTarget.value })
          }}
        />
      )}
    </div>
  )
}
