import { DomainError } from '../../platform/errors.ts'

const MOST_MONTHS = 240
const MONTHS_OF_YEAR = 12

/** Months from the first through the last, each as `YYYY-MM`. */
export type Months = readonly string[]

/**
 * The months that a report is about; the last twelve where nothing is said.
 * @throws DomainError `report.period_invalid` when it ends before it begins, or is longer than 20 years
 */
export function monthsOf({ from, to }: { from?: string | undefined; to?: string | undefined }, today: string): Months {
  const last = ordinalOf(to ?? today)
  const first = from === undefined ? last - MONTHS_OF_YEAR + 1 : ordinalOf(from)
  const count = last - first + 1
  if (count < 1 || count > MOST_MONTHS) throw invalidPeriod()
  return Array.from({ length: count }, (_, index) => monthAt(first + index))
}

/** The first day of a month. */
export function firstDayOf(month: string): string {
  return `${month}-01`
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

function ordinalOf(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7)) - 1
}

function monthAt(ordinal: number): string {
  const year = Math.floor(ordinal / MONTHS_OF_YEAR)
  return `${String(year).padStart(4, '0')}-${String((ordinal % MONTHS_OF_YEAR) + 1).padStart(2, '0')}`
}

function invalidPeriod(): DomainError {
  return new DomainError(
    'report.period_invalid',
    422,
    'A report is about 1 to 240 months, from the first to the last.',
    {
      faults: [{ path: 'from', message: 'must not be after `to`, nor 20 years before it' }],
    },
  )
}
