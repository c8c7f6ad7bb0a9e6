import { Select, TextInput } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './reports.module.css'
import { isMonth, monthBack, periods, type ReportsSearch } from './reports-search.ts'

interface PeriodChoiceProps {
  readonly search: ReportsSearch
  readonly onChange: (next: Partial<ReportsSearch>) => void
}

/** Which months; they stand in the address. */
export function PeriodChoice({ search, onChange }: PeriodChoiceProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const today = formats.day(new Date().toISOString())
  const { period = 'twelve', from = monthBack(today, 11), to = monthBack(today, 0) } = search
  return (
    <div className={classes.period}>
      <Select
        aria-label={t('reports.period')}
        allowDeselect={false}
        value={period}
        data={periods.map((value) => ({ value, label: t(`reports.periods.${value}`) }))}
        onChange={(value) => {
          const chosen = periods.find((choice) => choice === value) ?? 'twelve'
          onChange(chosen === 'own' ? { period: chosen, from, to } : { period: chosen })
        }}
      />
      {period === 'own' && (
        <>
          <Month label={t('reports.from')} value={from} onChange={(month) => onChange({ from: month })} />
          <Month label={t('reports.to')} value={to} onChange={(month) => onChange({ to: month })} />
        </>
      )}
    </div>
  )
}

interface MonthProps {
  readonly label: string
  readonly value: string
  readonly onChange: (month: string) => void
}

function Month({ label, value, onChange }: MonthProps) {
  return (
    <TextInput
      type="month"
      aria-label={label}
      defaultValue={value}
      onChange={({ currentTarget }) => isMonth(currentTarget.value) && onChange(currentTarget.value)}
    />
  )
}
