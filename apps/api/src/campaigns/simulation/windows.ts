/** First and last day, both included, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** One turn of a draft over the period. */
export interface Window extends Days {
  /** False: the period ends before it does. */
  readonly isWhole: boolean
}

/**
 * A draft's window, again and again from the first day of a period to its last. Whole months stay whole months: two of
 * them follow two, however many days they have.
 */
export function windowsOf(draft: Days, period: Days): Window[] {
  const windows: Window[] = []
  for (let from = period.from; from <= period.to; ) {
    const next = turnStart(draft, period.from, windows.length + 1)
    const isWhole = daysAfter(next, -1) <= period.to
    windows.push({ from, to: isWhole ? daysAfter(next, -1) : period.to, isWhole })
    from = next
  }
  return windows
}

/** The days of a turn before the first one, as long as the draft. */
export function windowBefore(draft: Days, { from }: Days): Days {
  return { from: turnStart(draft, from, -1), to: daysAfter(from, -1) }
}

/** The first day of the turn with that number, the one that begins on `first` being 0. */
function turnStart(draft: Days, first: string, turn: number): string {
  const months = wholeMonths(draft)
  return months === null ? daysAfter(first, turn * daysFrom(draft)) : monthsAfter(first, turn * months)
}

/** Null: it begins or ends within a month. */
function wholeMonths({ from, to }: Days): number | null {
  if (!from.endsWith('-01') || !daysAfter(to, 1).endsWith('-01')) return null
  return monthNumber(to) - monthNumber(from) + 1
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

const DAY_MS = 86_400_000

/** How many days, the first and the last included. */
export function daysFrom({ from, to }: Days): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The same day of another month, or its last one where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months, 1)
  const daysOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(dayOfMonth, daysOfMonth))
  return date.toISOString().slice(0, 10)
}
