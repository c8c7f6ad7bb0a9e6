/** The only source of time. Injected, so that a test or a run can stand on a day of its choice. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands at noon UTC of a day, so that it is the same day in every time zone between -12 and +11. */
export function clockStandingOn(day: string): Clock {
  const noon = new Date(`${day}T12:00:00Z`)
  return { now: () => new Date(noon) }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The business date (`YYYY-MM-DD`) at that moment in a time zone such as `Europe/Stockholm`. */
export function businessDate(moment: Date, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format.format(moment)
}
