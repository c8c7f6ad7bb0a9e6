import { movingClock } from '../../platform/clock.ts'
import type { Tasks } from '../../platform/jobs/index.ts'
import { DELIVER_TASK } from './ask-for-delivery.ts'
import { type Deliverer, deliverDue } from './deliver-due.job.ts'

/** The job that sends what is due to webhook endpoints. */
export function webhookTasks(club: Omit<Deliverer, 'log'>, log: Deliverer['log']): Tasks {
  const deliverer = { ...club, clock: movingClock(club.clock), log }
  return { [DELIVER_TASK]: (_, { signal }) => deliverDue(deliverer, signal) }
}
