const DAY_MS = 86_400_000

/** How many days the second lies after the first. Dates carry no time zone, so no clock change touches them. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / DAY_MS
}

export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

export function firstOfNextMonth(day: string): string {
  return firstOfMonth(day, 1)
}

/** The first and the last day of the calendar quarter after the one of a day. */
export function nextQuarter(day: string): { from: string; to: string } {
  const months = 3 - ((Number(day.slice(5, 7)) - 1) % 3)
  return { from: firstOfMonth(day, months), to: daysLater(firstOfMonth(day, months + 3), -1) }
}

function firstOfMonth(day: string, monthsLater: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + monthsLater, 1)).toISOString().slice(0, 10)
}
