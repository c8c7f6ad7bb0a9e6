import type { Db, Tx } from '@stamkund/database'
import { firstClassifiedDay, storeClasses } from '../../customers/segments/index.ts'
import { classifyCompanies, monthsBefore } from './classify.queries.ts'

/** Days that are classified in one statement. */
export interface DaysTogether {
  readonly days: readonly string[]
  readonly unit: 'day' | 'month'
}

/** A statement over more of them would bring too many rows at once. */
const MONTHS_TOGETHER = 12

/**
 * Puts companies into classes by what they bought in the twelve months before each of some days.
 * @returns how many companies changed on the last one
 */
export async function classifyDays(tx: Tx, { days, unit }: DaysTogether): Promise<number> {
  const companies = await classifyCompanies(tx, days, unit)
  let changed = 0
  for (const day of days)
    changed = await storeClasses(
      tx,
      day,
      companies.filter((company) => company.day === day),
    )
  return changed
}

/**
 * The days to classify by today, in their order: today, and before it the first of every month of the past that has
 * purchases before it and no classes yet, so that whoever asks for a day of the past gets the classes as they were then.
 */
export async function daysToClassify(db: Db, today: string): Promise<DaysTogether[]> {
  const first = (await firstClassifiedDay(db)) ?? today
  const months = await monthsBefore(db, first < today ? first : today)
  const parts: DaysTogether[] = []
  for (let index = 0; index < months.length; index += MONTHS_TOGETHER)
    parts.push({ days: months.slice(index, index + MONTHS_TOGETHER), unit: 'month' })
  return [...parts, { days: [today], unit: 'day' }]
}
