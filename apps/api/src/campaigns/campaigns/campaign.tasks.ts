import type { Recurrence, Tasks } from '../../platform/jobs/index.ts'
import { followCampaigns, type Surroundings } from './follow-campaigns.job.ts'

const FOLLOW_TASK = 'campaigns.follow'

export const campaignRecurrences: readonly Recurrence[] = [{ task: FOLLOW_TASK, at: '*/5 * * * *' }]

/** Days may have passed since the last worker stopped. */
export const campaignsAtStart: readonly string[] = [FOLLOW_TASK]

export function campaignTasks(surroundings: Surroundings): Tasks {
  return { [FOLLOW_TASK]: (_, { signal }) => followCampaigns(surroundings, signal) }
}
