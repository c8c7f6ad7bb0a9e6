import { useFormats } from '@stamkund/ui'
import { Bar, BarChart, ReferenceLine, ResponsiveContainer } from 'recharts'
import { CHART_HEIGHT, TOP, useAxes } from './chart-parts.tsx'
import type { PointsMonth } from './reports.queries.ts'
import { scaleOf } from './scale.ts'

/** What came stands on the line, what went hangs below it. */
export function MovementsChart({ months }: { readonly months: readonly PointsMonth[] }) {
  const formats = useFormats()
  const rows = months.map(({ month, issued, redeemed, expired, takenBack }) => ({
    month,
    issued,
    redeemed: -redeemed,
    expired: -expired,
    takenBack: -takenBack,
  }))
  const ends = rows.flatMap(({ issued, redeemed, expired, takenBack }) => [issued, redeemed + expired + takenBack])
  const names = rows.map(({ month }) => month)
  const axes = useAxes(scaleOf(ends), names, (value) => formats.points(Math.abs(value)))
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <BarChart
        data={rows}
        stackOffset="sign"
        margin={{ top: TOP, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        {axes}
        <Bar dataKey="issued" stackId="points" fill="var(--band-one)" isAnimationActive={false} />
        <Bar dataKey="redeemed" stackId="points" fill="var(--band-three)" isAnimationActive={false} />
        <Bar dataKey="expired" stackId="points" fill="var(--band-two)" isAnimationActive={false} />
        <Bar dataKey="takenBack" stackId="points" fill="var(--band-half)" isAnimationActive={false} />
        <ReferenceLine y={0} stroke="var(--line-strong)" />
      </BarChart>
    </ResponsiveContainer>
  )
}
