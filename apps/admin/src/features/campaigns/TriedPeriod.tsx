import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SimulationQuestion } from './campaigns.queries.ts'

type Period = Pick<SimulationQuestion, 'from' | 'to'>

interface TriedPeriodProps {
  /** Empty: the last twelve months. */
  readonly chosen: Period
  /** Of the simulation that is shown. */
  readonly shown: Required<Period> | null
  readonly onChange: (period: Period) => void
}

/** Whose purchases it is tried on; one end alone stands for twelve months. */
export function TriedPeriod({ chosen, shown, onChange }: TriedPeriodProps) {
  const { t } = useTranslation('admin')
  const isChosen = chosen.from !== undefined || chosen.to !== undefined
  const end = (of: 'from' | 'to', label: string) => (
    <TextInput
      type="date"
      label={label}
      value={chosen[of] ?? shown?.[of] ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const { [of]: _, ...other } = chosen
        onChange(value === '' ? other : { ...other, [of]: value })
      }}
    />
  )
  return (
    <>
      {end('from', t('campaigns.triedFrom'))}
      {end('to', t('campaigns.triedTo'))}
      {isChosen && (
        <Button variant="default" onClick={() => onChange({})}>
          {t('campaigns.lastTwelveMonths')}
        </Button>
      )}
    </>
  )
}
