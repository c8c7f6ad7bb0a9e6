import { type Database, inTransaction } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { latestClassifiedDay } from './classify.queries.ts'
import { classifyDays, daysToClassify } from './classify-days.ts'

export interface Surroundings {
  readonly database: Database
  readonly clock: Clock
}

/** Classifies companies once on each day, and the months of a past that has come in since. */
export async function classifyOnNewDay({ database, clock }: Surroundings, signal?: AbortSignal): Promise<void> {
  const today = await businessToday(database, clock)
  if ((await latestClassifiedDay(database)) === today) return
  for (const days of await daysToClassify(database, today)) {
    signal?.throwIfAborted()
    await inTransaction(database, (tx) => classifyDays(tx, days))
  }
}
