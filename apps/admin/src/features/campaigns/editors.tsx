import { Button, Checkbox, NumberInput, TagsInput, TextInput } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FigureInput } from '../../layout/FigureInput.tsx'
import classes from './campaigns.module.css'
import { groups, type Lines } from './campaigns.queries.ts'

const BANDS = ['top', 'raised', 'standard', 'low'] as const

interface ProductsEditorProps {
  readonly lines: Lines
  readonly onChange: (lines: Lines | undefined) => void
}

/** Which products: by category, brand and number, and by what band they are in. */
export function ProductsEditor({ lines, onChange }: ProductsEditorProps) {
  const { t } = useTranslation('admin')
  const { data } = useQuery(groups)
  const categories = [...new Set(data?.items.flatMap(({ category }) => category ?? []))].sort()
  const change = (changes: { [Field in keyof Lines]?: Lines[Field] | undefined }) => {
    const entries = Object.entries({ ...lines, ...changes }).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    onChange(entries.length === 0 ? undefined : Object.fromEntries(entries))
  }
  return (
    <div className={classes.fields}>
      <TagsInput
        label={t('campaigns.categories')}
        data={categories}
        value={lines.categories ?? []}
        onChange={(categories) => change({ categories })}
      />
      <TagsInput label={t('campaigns.brands')} value={lines.brands ?? []} onChange={(brands) => change({ brands })} />
      <TagsInput
        label={t('campaigns.skus')}
        splitChars={[',', ';', ' ', '\n']}
        value={lines.skus ?? []}
        onChange={(skus) => change({ skus })}
      />
      <Checkbox.Group
        label={t('campaigns.bands')}
        value={lines.bands ?? []}
        onChange={(bands) => change({ bands: BANDS.filter((band) => bands.includes(band)) })}
      >
        <div className={classes.checks}>
          {BANDS.map((band) => (
            <Checkbox key={band} value={band} label={t(`campaigns.band.${band}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  )
}

interface AmountEditorProps {
  readonly label: string
  readonly value: string | null
  readonly least?: number
  readonly onChange: (amount: string) => void
  readonly onRemove?: () => void
}

/** An amount of money, as a decimal string. */
export function AmountEditor({ label, value, least = 0, onChange, onRemove }: AmountEditorProps) {
  const { t } = useTranslation('admin')
  return (
    <div className={classes.fields}>
      <FigureInput
        data-autofocus
        label={label}
        min={least}
        decimalScale={2}
        value={Number(value ?? 0)}
        onChange={(amount) => onChange(amount.toFixed(2))}
      />
      {onRemove && (
        <Button variant="subtle" className={classes.start} onClick={onRemove}>
          {t('campaigns.remove')}
        </Button>
      )}
    </div>
  )
}

interface CountEditorProps {
  readonly label: string
  readonly value: number | null
  readonly min?: number
  readonly max?: number
  readonly onChange: (count: number) => void
  readonly onRemove?: () => void
}

/** A whole number: points, days, a share in percent. */
export function CountEditor({ label, value, min = 1, max = 1_000_000_000, onChange, onRemove }: CountEditorProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <div className={classes.fields}>
      <NumberInput
        data-autofocus
        label={label}
        min={min}
        max={max}
        allowDecimal={false}
        thousandSeparator={formats.points(1_000).charAt(1)}
        value={value ?? ''}
        onChange={(count) => {
          if (typeof count === 'number' && count >= min && count <= max) onChange(count)
        }}
      />
      {onRemove && (
        <Button variant="subtle" className={classes.start} onClick={onRemove}>
          {t('campaigns.remove')}
        </Button>
      )}
    </div>
  )
}

/** A day; kept when it is a whole one. */
export function DayEditor({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}) {
  const [written, setWritten] = useState(value)
  return (
    <TextInput
      data-autofocus
      type="date"
      label={label}
      value={written}
      onChange={({ currentTarget }) => {
        setWritten(currentTarget.value)
        if (currentTarget.value !== '') onChange(currentTarget.value)
      }}
    />
  )
}
