import type { Database } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import type { Recurrence, Tasks } from '../../platform/jobs/index.ts'
import { BUYING_ON_SECONDS } from '../../sales/purchases/index.ts'
import { refreshFollowUp } from './refresh-follow-up.job.ts'

const REFRESH_FOLLOW_UP = 'campaigns.follow_up'

/** In UTC. */
export const followUpRecurrences: readonly Recurrence[] = [{ task: REFRESH_FOLLOW_UP, at: '* * * * *' }]

export const followUpAtStart: readonly string[] = [REFRESH_FOLLOW_UP]

export function followUpTasks(club: { readonly database: Database; readonly clock: Clock }): Tasks {
  return { [REFRESH_FOLLOW_UP]: (_, { signal }) => refreshFollowUp(club, { quietSeconds: BUYING_ON_SECONDS, signal }) }
}
