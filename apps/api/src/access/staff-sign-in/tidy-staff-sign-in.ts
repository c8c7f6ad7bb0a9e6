import type { Tx } from '@stamkund/database'
import { type Clock, movingClock } from '../../platform/clock.ts'
import { deleteEndedStaffLinks } from '../staff/index.ts'
import { deleteEndedChallenges } from './challenge.queries.ts'

/** Forgets challenges and links that nobody answered in time. */
export async function tidyStaffSignIn(tx: Tx, clock: Clock): Promise<void> {
  const now = movingClock(clock).now()
  await deleteEndedChallenges(tx, now)
  await deleteEndedStaffLinks(tx, now)
}
