const DAY_MS = 86_400_000

/** Whole months, the first so many from the one of a day. */
export function monthsFrom(day: string, offset: number, count: number) {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const first = new Date(Date.UTC(year, month - 1 + offset + index, 1))
    const last = new Date(Date.UTC(year, month + offset + index, 0))
    return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) }
  })
}

/** Where a window lies between two days, as shares of their distance; what is outside is cut off. */
export function placeOf({ from, to }: { readonly from: string; readonly to: string }, first: string, last: string) {
  const span = daysBetween(first, last) + 1
  const start = Math.max(0, daysBetween(first, from))
  const end = Math.min(span, daysBetween(first, to) + 1)
  return { start: start / span, length: Math.max(0, end - start) / span }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
