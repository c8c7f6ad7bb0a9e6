interface DayOfPoints {
  readonly day: string
  readonly points: number
}

const DAY_MS = 86_400_000
/** More bars than this can't be told apart: then only days with purchases are drawn. */
const MOST = 400

/** Every day of the window, also those on which nothing happened and those to come: a gap in time is a gap to see. */
export function daysBetween(
  days: readonly DayOfPoints[],
  { from, to }: { readonly from: string; readonly to: string },
): DayOfPoints[] {
  const told = days.map(({ day }) => Date.parse(day))
  const start = Math.min(Date.parse(from), ...told)
  const count = Math.round((Math.max(Date.parse(to), ...told) - start) / DAY_MS) + 1
  if (count > MOST) return [...days]
  const known = new Map(days.map(({ day, points }) => [day, points]))
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(start + index * DAY_MS).toISOString().slice(0, 10)
    return { day, points: known.get(day) ?? 0 }
  })
}
