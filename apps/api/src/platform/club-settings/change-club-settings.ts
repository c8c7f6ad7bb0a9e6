import type { Tx } from '@stamkund/database'
import { lostRace } from '../etag.ts'
import { type ClubSettings, readClubSettings, updateClubSettings } from './club-settings.queries.ts'
import type { ClubSettingsChanges } from './club-settings.schema.ts'

/**
 * Changes what the club says about itself. Purchases that are recorded already keep their awards.
 * @param version the one that the caller read; 412 if it is an older one
 */
export async function changeClubSettings(
  tx: Tx,
  version: number,
  { name, timeZone, currency, earningStartsOn }: ClubSettingsChanges,
): Promise<ClubSettings> {
  const changes = {
    ...(name !== undefined && { name }),
    ...(timeZone !== undefined && { timeZone }),
    ...(currency !== undefined && { currency }),
    ...(earningStartsOn !== undefined && { earningStartsOn }),
  }
  if (!(await updateClubSettings(tx, version, changes))) throw lostRace()
  return readClubSettings(tx)
}
