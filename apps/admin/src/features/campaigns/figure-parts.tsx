import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FigureInput } from '../../layout/FigureInput.tsx'
import type { Lines } from './campaigns.queries.ts'
import { AmountEditor, CountEditor, ProductsEditor } from './editors.tsx'
import { Part, type PartState } from './Part.tsx'
import { useWords } from './use-words.ts'

interface ValuePartProps<Value> extends PartState {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** It can be taken out of the sentence. */
  readonly onRemove?: (() => void) | undefined
}

/** An amount of money. */
export function AmountPart({ label, value, onChange, onRemove, ...state }: ValuePartProps<string>) {
  const words = useWords()
  return (
    <Part
      label={label}
      {...state}
      editor={(close) => (
        <AmountEditor label={label} least={1} value={value} onChange={onChange} {...removing(onRemove, close)} />
      )}
    >
      {words.money(value)}
    </Part>
  )
}

/** So many points. */
export function PointsPart(props: Omit<ValuePartProps<number>, 'label'>) {
  const { t } = useTranslation('admin')
  const words = useWords()
  return (
    <CountPart label={t('campaigns.pointsGiven')} {...props}>
      {words.points(props.value)}
    </CountPart>
  )
}

interface CountPartProps extends ValuePartProps<number> {
  readonly min?: number
  readonly max?: number
  /** As the sentence says it. */
  readonly children: ReactNode
}

/** A whole number. */
export function CountPart({ label, value, min = 1, max, onChange, onRemove, children, ...state }: CountPartProps) {
  return (
    <Part
      label={label}
      {...state}
      editor={(close) => (
        <CountEditor
          label={label}
          min={min}
          {...(max !== undefined && { max })}
          value={value}
          onChange={onChange}
          {...removing(onRemove, close)}
        />
      )}
    >
      {children}
    </Part>
  )
}

interface HundredthsPartProps extends ValuePartProps<number> {
  readonly least: number
  readonly most?: number
  readonly step?: number
  readonly children: ReactNode
}

/** A figure of at most two decimals; kept, as the API has it, in hundredths. */
export function HundredthsPart({ label, value, least, most, step, onChange, children, ...state }: HundredthsPartProps) {
  return (
    <Part
      label={label}
      {...state}
      editor={() => (
        <FigureInput
          data-autofocus
          label={label}
          min={least / 100}
          {...(most !== undefined && { max: most / 100 })}
          {...(step !== undefined && { step: step / 100 })}
          decimalScale={2}
          value={value / 100}
          onChange={(figure) => onChange(Math.max(least, Math.round(figure * 100)))}
        />
      )}
    >
      {children}
    </Part>
  )
}

interface ProductsPartProps extends PartState {
  readonly label: string
  readonly lines: Lines
  /** Nothing is left of them: undefined. */
  readonly onChange: (lines: Lines | undefined) => void
  /** In place of what the products are called. */
  readonly children?: ReactNode
}

/** Which products. */
export function ProductsPart({ label, lines, onChange, children, ...state }: ProductsPartProps) {
  const words = useWords()
  return (
    <Part label={label} {...state} editor={() => <ProductsEditor lines={lines} onChange={onChange} />}>
      {children ?? words.products(lines)}
    </Part>
  )
}

/** What is taken out of the sentence takes its editor with it. */
function removing(onRemove: (() => void) | undefined, close: () => void) {
  if (onRemove === undefined) return {}
  return {
    onRemove: () => {
      close()
      onRemove()
    },
  }
}
