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

/** The same for one number of days, for purchases that come in order: nearly all are of the same day as the one before. */
export function compileDaysBefore(days: number): (day: string) => string {
  let [lastDay, lastAnswer] = ['', '']
  return (day) => {
    if (day !== lastDay) [lastDay, lastAnswer] = [day, daysBefore(day, days)]
    return lastAnswer
  }
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
