import type { Recurrence, Tasks } from '../../platform/jobs/index.ts'
import { recordBuiltInEvents, type Surroundings } from './built-in-events.job.ts'

const RECORD = 'member_events.record_built_in'

export const memberEventRecurrences: readonly Recurrence[] = [{ task: RECORD, at: '* * * * *' }]

export const memberEventsAtStart: readonly string[] = [RECORD]

export function memberEventTasks(club: Surroundings): Tasks {
  return { [RECORD]: () => recordBuiltInEvents(club) }
}
