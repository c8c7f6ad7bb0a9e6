import { type Database, inTransaction } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { systemOccasion } from '../../platform/occasion.ts'
import { dueCampaigns } from './campaign.queries.ts'
import { moveOn } from './move-on.ts'

export interface Surroundings {
  readonly database: Database
  readonly clock: Clock
}

/** Begins and ends campaigns on their days. Safe to run twice, late, or beside itself. */
export async function followCampaigns({ database, clock }: Surroundings, signal?: AbortSignal): Promise<void> {
  for (const id of await dueCampaigns(database, await businessToday(database, clock))) {
    signal?.throwIfAborted()
    await inTransaction(database, async (tx) => moveOn(tx, id, await systemOccasion(tx, clock)))
  }
}
