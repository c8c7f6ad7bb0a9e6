import { type Formats, useFormats } from '@stamkund/ui'
import { CartesianGrid, XAxis, YAxis } from 'recharts'
import type { Scale } from './scale.ts'

export const CHART_HEIGHT = 260
export const AXIS_HEIGHT = 28
export const TOP = 20

const tick = { fontSize: 12, fill: 'var(--dim)' }

/** `nov`; January says its year. */
export function monthName(month: string, formats: Formats): string {
  if (month.endsWith('-01')) return month.slice(0, 4)
  return formats.month(`${month}-01`).slice(0, 3).toLowerCase()
}

/** No lines for the axes. The parts of a chart have to be called, not rendered. */
export function useAxes({ ticks, domain }: Scale, months: readonly string[], write: (value: number) => string) {
  const formats = useFormats()
  return [
    <CartesianGrid key="grid" vertical={false} stroke="var(--line)" />,
    <XAxis
      key="x"
      dataKey="month"
      height={AXIS_HEIGHT}
      tickLine={false}
      axisLine={{ stroke: 'var(--line-strong)' }}
      tick={tick}
      tickFormatter={(month: string) => monthName(month, formats)}
      ticks={namedMonths(months)}
      minTickGap={4}
    />,
    <YAxis
      key="y"
      width={76}
      ticks={[...ticks]}
      domain={[...domain]}
      tickLine={false}
      axisLine={false}
      tick={tick}
      tickFormatter={write}
    />,
  ]
}

/** Of more than a year, the first of each quarter; of many years, each January. */
function namedMonths(months: readonly string[]): string[] {
  if (months.length <= 13) return [...months]
  return months.filter((month) => (months.length <= 48 ? /-(01|04|07|10)$/ : /-01$/).test(month))
}
