import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useFormats } from '@stamkund/ui'

interface FigureInputProps extends Omit<NumberInputProps, 'onChange' | 'value'> {
  readonly value: number
  /** Not called while the field is empty or half typed. */
  readonly onChange: (value: number) => void
}

/** A figure as the reader's language writes it; either decimal sign can be typed. */
export function FigureInput({ onChange, ...props }: FigureInputProps) {
  const formats = useFormats()
  return (
    <NumberInput
      decimalSeparator={formats.decimal('1.5').charAt(1)}
      allowedDecimalSeparators={[',', '.']}
      thousandSeparator={formats.points(1_000).charAt(1)}
      {...props}
      onChange={(value) => {
        if (typeof value === 'number') onChange(value)
      }}
    />
  )
}
