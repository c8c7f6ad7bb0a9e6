/** The only source of time. Injected, so that a test or a run can stand on a day of its choice. */
export interface Clock {
  now(): Date
  /** By it, nothing that waits ever becomes due. */
  readonly isStanding?: true
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands at noon UTC of a day, so that it is the same day in every time zone between -12 and +11. */
export function clockStandingOn(day: string): Clock {
  const noon = new Date(`${day}T12:00:00Z`)
  return { now: () => new Date(noon), isStanding: true }
}

/** For what machines agree on, such as when to try again: that goes on while the business date stands. */
export function movingClock(clock: Clock): Clock {
  return clock.isStanding ? systemClock : clock
}

interface Memory {
  readonly format: Intl.DateTimeFormat
  quarter: number
  date: string
}

const QUARTER_MS = 15 * 60_000
const memories = new Map<string, Memory>()

/** The business date (`YYYY-MM-DD`) at that moment in a time zone such as `Europe/Stockholm`. */
export function businessDate(moment: Date, timeZone: string): string {
  let memory = memories.get(timeZone)
  if (!memory) {
    // Swedish writes dates as ISO 8601 does.
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    memory = { format, quarter: Number.NaN, date: '' }
    memories.set(timeZone, memory)
  }
  // Offsets are whole quarters of an hour, so within one the date stands still; formatting takes 5 µs.
  const quarter = Math.floor(moment.getTime() / QUARTER_MS)
  if (quarter !== memory.quarter) {
    memory.date = memory.format.format(moment)
    memory.quarter = quarter
  }
  return memory.date
}
