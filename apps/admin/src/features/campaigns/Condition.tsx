import { Checkbox, NativeSelect } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import { Trans, useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { Terms } from './campaigns.queries.ts'
import type { ConditionChanges, ConditionKind, Conditions } from './conditions.ts'
import { CountEditor } from './editors.tsx'
import { AmountPart } from './figure-parts.tsx'
import { Part, type PartState } from './Part.tsx'
import { slots } from './Sentence.tsx'
import { useWords, weekday } from './use-words.ts'

type NewTo = NonNullable<Terms['newTo']>
const newToFields = ['category', 'subcategory', 'brand', 'sku'] as const satisfies readonly NewTo[]

interface ConditionProps extends PartState {
  readonly kind: ConditionKind
  readonly given: Conditions
  readonly newTo: NewTo | undefined
  readonly put: (changes: ConditionChanges) => void
  readonly putNewTo: (newTo: NewTo) => void
  readonly remove: () => void
}

/** One thing that is asked of a purchase, as a sentence. */
export function Condition({ kind, given, newTo, put, putNewTo, remove, ...state }: ConditionProps) {
  const { t } = useTranslation('admin')
  const shared = { label: t(`campaigns.conditionKind.${kind}`), onRemove: remove, ...state }
  const part = () => {
    switch (kind) {
      case 'minNetAmount':
      case 'minSelectedNetAmount':
        return <AmountPart value={given[kind] ?? '0'} onChange={(amount) => put({ [kind]: amount })} {...shared} />
      case 'weekdays':
        return <Weekdays value={given.weekdays} onChange={(weekdays) => put({ weekdays })} {...shared} />
      case 'hours':
        return <HoursPart value={given.hours} onChange={(hours) => put({ hours })} {...shared} />
      case 'ordinal':
        return <OrdinalPart value={given.ordinal} onChange={(ordinal) => put({ ordinal })} {...shared} />
      case 'newTo':
        return <NewToPart value={newTo} onChange={putNewTo} {...shared} />
    }
  }
  return <Trans t={t} i18nKey={`campaigns.condition.${kind}`} components={slots({ part: part() })} />
}

interface ConditionPartProps<Value> extends PartState {
  readonly label: string
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly onRemove: () => void
}

function Weekdays({ value = [], onChange, onRemove, ...part }: ConditionPartProps<number[]>) {
  const { i18n } = useTranslation('admin')
  const words = useWords()
  return (
    <Part
      {...part}
      editor={() => (
        <Checkbox.Group
          label={part.label}
          value={value.map(String)}
          onChange={(chosen) =>
            chosen.length === 0 ? onRemove() : onChange(chosen.map(Number).toSorted((a, b) => a - b))
          }
        >
          <div className={classes.checks}>
            {[1, 2, 3, 4, 5, 6, 7].map((day) => (
              <Checkbox key={day} value={String(day)} label={weekday(i18n.language, day)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    >
      {words.weekdays(value)}
    </Part>
  )
}

type Hours = NonNullable<Conditions['hours']>

function HoursPart({ value, onChange, onRemove, ...part }: ConditionPartProps<Hours>) {
  const { t } = useTranslation('admin')
  const { from, to } = value ?? { from: 6, to: 9 }
  return (
    <Part
      {...part}
      editor={(close) => (
        <div className={classes.fields}>
          <CountEditor
            label={t('campaigns.hourFrom')}
            min={0}
            max={23}
            value={from}
            onChange={(hour) => onChange({ from: hour, to })}
          />
          <CountEditor
            label={t('campaigns.hourTo')}
            max={24}
            value={to}
            onChange={(hour) => onChange({ from, to: hour })}
            onRemove={() => {
              close()
              onRemove()
            }}
          />
        </div>
      )}
    >
      {t('campaigns.hoursFromTo', { from, to })}
    </Part>
  )
}

type Ordinal = NonNullable<Conditions['ordinal']>

const isNumber = (number: number): Ordinal => ({ since: 'ever', is: [number] })
const isEvery = (number: number): Ordinal => ({ since: 'window', every: Math.max(2, number) })

function OrdinalPart({ value, onChange, onRemove, ...part }: ConditionPartProps<Ordinal>) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { is, every } = value ?? { is: [1] }
  const number = every ?? is?.[0] ?? 1
  const words = (): string => {
    if (every !== undefined) return t('campaigns.everyNthPurchase', { number: formats.points(every) })
    return number === 1 ? t('campaigns.firstPurchase') : t('campaigns.nthPurchase', { number: formats.points(number) })
  }
  return (
    <Part
      {...part}
      editor={(close) => (
        <div className={classes.fields}>
          <NativeSelect
            label={part.label}
            value={every === undefined ? 'is' : 'every'}
            data={[
              { value: 'is', label: t('campaigns.ordinalIs') },
              { value: 'every', label: t('campaigns.ordinalEvery') },
            ]}
            onChange={({ currentTarget }) => onChange((currentTarget.value === 'every' ? isEvery : isNumber)(number))}
          />
          <CountEditor
            label={t('campaigns.ordinalNumber')}
            min={every === undefined ? 1 : 2}
            max={10_000}
            value={number}
            onChange={(next) => onChange((every === undefined ? isNumber : isEvery)(next))}
            onRemove={() => {
              close()
              onRemove()
            }}
          />
        </div>
      )}
    >
      {words()}
    </Part>
  )
}

function NewToPart({ value = 'category', onChange, onRemove, ...part }: ConditionPartProps<NewTo>) {
  const { t } = useTranslation('admin')
  return (
    <Part
      {...part}
      editor={() => (
        <NativeSelect
          data-autofocus
          label={part.label}
          value={value}
          data={[
            ...newToFields.map((field) => ({ value: field as string, label: t(`campaigns.newTo.${field}`) })),
            { value: '', label: t('campaigns.remove') },
          ]}
          onChange={({ currentTarget }) => {
            const field = newToFields.find((each) => each === currentTarget.value)
            if (field) onChange(field)
            else onRemove()
          }}
        />
      )}
    >
      {t(`campaigns.newTo.${value}`)}
    </Part>
  )
}
