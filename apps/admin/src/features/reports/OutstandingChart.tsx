import { useFormats } from '@stamkund/ui'
import { Bar, BarChart, Cell, LabelList, ResponsiveContainer } from 'recharts'
import { CHART_HEIGHT, TOP, useAxes } from './chart-parts.tsx'
import type { PointsMonth } from './reports.queries.ts'
import { scaleOf } from './scale.ts'

interface OutstandingChartProps {
  readonly months: readonly PointsMonth[]
  readonly currency: string
}

/** What the club owes at the end of each month, in money; the first and the last are said. */
export function OutstandingChart({ months, currency }: OutstandingChartProps) {
  const formats = useFormats()
  const last = months.length - 1
  // Among many narrow bars the first one has no room for its figure.
  const isSaid = (index: number) => index === last || (index === 0 && last <= 12)
  const rows = months.map(({ month, outstandingWorth }, index) => ({
    month,
    worth: Number(outstandingWorth),
    said: isSaid(index) ? formats.money(outstandingWorth, currency) : '',
  }))
  const scale = scaleOf(rows.map(({ worth }) => worth))
  const names = rows.map(({ month }) => month)
  const axes = useAxes(scale, names, formats.points)
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <BarChart data={rows} margin={{ top: TOP, right: 48, bottom: 0, left: 0 }} accessibilityLayer={false}>
        {axes}
        <Bar dataKey="worth" isAnimationActive={false}>
          {rows.map(({ month }, index) => (
            <Cell key={month} fill={index === last ? 'var(--band-three)' : 'var(--band-one)'} />
          ))}
          <LabelList dataKey="said" position="top" style={{ fontSize: 12, fontWeight: 600, fill: 'var(--text)' }} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}
