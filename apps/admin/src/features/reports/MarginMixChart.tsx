import { useFormats } from '@stamkund/ui'
import { Bar, BarChart, ResponsiveContainer } from 'recharts'
import { CHART_HEIGHT, TOP, useAxes } from './chart-parts.tsx'
import { type MonthShares, parts } from './margin-shares.ts'
import type { Scale } from './scale.ts'

const colours = {
  other: 'var(--soft)',
  low: 'var(--band-half)',
  standard: 'var(--band-one)',
  raised: 'var(--band-two)',
  top: 'var(--band-three)',
}

const WHOLE: Scale = { ticks: [0, 0.5, 1], domain: [0, 1] }

/** Each month is a whole; what gives most stands on top. */
export function MarginMixChart({ months }: { readonly months: readonly MonthShares[] }) {
  const formats = useFormats()
  const names = months.map(({ month: name }) => name)
  const [grid, month, share] = useAxes(WHOLE, names, (value) => formats.percent(value, 0))
  const rows = months.map(({ month: name, shares }) => ({ month: name, ...shares }))
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <BarChart
        data={rows}
        barCategoryGap="18%"
        margin={{ top: TOP, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        {grid}
        {month}
        {share}
        {parts.map((part) => (
          <Bar
            key={part}
            dataKey={part}
            stackId="shares"
            fill={colours[part]}
            stroke="var(--bg)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
