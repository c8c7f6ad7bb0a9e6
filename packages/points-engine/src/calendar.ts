/** The day after, YYYY-MM-DD. */
export function dayAfter(day: string): string {
  return daysBefore(day, -1)
}

/** The day that many days before. Dates carry no time zone, so no clock change touches them. */
export function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
