import type { Tx } from '@stamkund/database'
import { insertClubSettings } from './club-settings.queries.ts'

/** Gives a new club its settings; one that has them keeps them. */
export async function seedClubSettings(tx: Tx): Promise<void> {
  await insertClubSettings(tx, {
    name: 'Stamkund',
    timeZone: 'Europe/Stockholm',
    currency: 'SEK',
    earningStartsOn: null,
    adjustmentApprovalAbove: 10_000,
    allowsPrivateWebhooks: false,
  })
}
