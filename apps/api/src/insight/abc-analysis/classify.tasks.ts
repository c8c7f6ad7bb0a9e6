import type { Recurrence, Tasks } from '../../platform/jobs/index.ts'
import { classifyOnNewDay, type Surroundings } from './classify.job.ts'

const CLASSIFY = 'companies.classify'

/** Every hour, since days begin in the club's time zone; all but the first run of a day do nothing. */
export const classRecurrences: readonly Recurrence[] = [{ task: CLASSIFY, at: '9 * * * *' }]

export const classesAtStart: readonly string[] = [CLASSIFY]

export function classTasks(club: Surroundings): Tasks {
  return { [CLASSIFY]: (_, { signal }) => classifyOnNewDay(club, signal) }
}
