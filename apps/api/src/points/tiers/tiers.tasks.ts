import type { Recurrence, Tasks } from '../../platform/jobs/index.ts'
import { evaluateOnNewDay, type Surroundings } from './tiers.job.ts'

const EVALUATE = 'tiers.evaluate'

/** Every hour, since days begin in the club's time zone; all but the first run of a day do nothing. */
export const tierRecurrences: readonly Recurrence[] = [{ task: EVALUATE, at: '6 * * * *' }]

export const tiersAtStart: readonly string[] = [EVALUATE]

export function tierTasks(club: Surroundings): Tasks {
  return { [EVALUATE]: () => evaluateOnNewDay(club) }
}
