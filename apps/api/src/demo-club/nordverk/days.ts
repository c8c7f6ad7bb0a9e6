const DAY_MS = 86_400_000

/** `YYYY-MM-DD`, so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The first day of the month, so many months after that of `day`. */
export function firstOfMonth(day: string, months = 0): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

/** From the first through the last. */
export function daysBetween(first: string, last: string): string[] {
  const count = daysFrom(first, last) + 1
  return Array.from({ length: Math.max(count, 0) }, (_, index) => addDays(first, index))
}

/** How many days `last` is after `first`. */
export function daysFrom(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS)
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7
}

/** The day itself, or the Monday after it. */
export function workdayFrom(day: string): string {
  const weekday = weekdayOf(day)
  return weekday < 6 ? day : addDays(day, 8 - weekday)
}

const HOLIDAYS = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])

export function isWorkday(day: string): boolean {
  return weekdayOf(day) < 6 && !HOLIDAYS.has(day.slice(5))
}

/** January to December. */
const MONTHS = [0.9, 1, 1.08, 1.04, 1.1, 1.02, 0.42, 0.92, 1.12, 1.14, 1.06, 0.92] as const
const CHRISTMAS = '12-18'
const EPIPHANY = '01-06'

/** How much is bought on a workday compared with an ordinary one: everybody is away in July, and at Christmas. */
export function season(day: string): number {
  const date = day.slice(5)
  if (date >= CHRISTMAS || date <= EPIPHANY) return 0.25
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? 1
}
