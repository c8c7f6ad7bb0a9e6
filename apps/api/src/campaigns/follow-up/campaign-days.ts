const DAY_MS = 86_400_000

/** How many days after the first the second is. Dates carry no time zone, so no clock change touches them. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS
}

/** The day that many days after, or before. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The same day of the year before; of 29 February the 28th. */
export function yearBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const last = month === '02' && date === '29' ? '28' : date
  return `${String(Number(year) - 1).padStart(4, '0')}-${month}-${last}`
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other
}
