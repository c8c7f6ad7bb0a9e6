import type { Tx } from '@stamkund/database'
import type { Occasion } from '../actor.ts'
import { changesBetween, writeAudit } from '../audit/index.ts'
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
  given: ClubSettingsChanges,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<ClubSettings> {
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const before = await readClubSettings(tx)
  if (!(await updateClubSettings(tx, version, changes))) throw lostRace()
  const after = await readClubSettings(tx)
  await writeAudit(tx, occasion, {
    action: 'club_settings.changed',
    subject: { kind: 'club_settings', id: null },
    changes: changesBetween(before, after),
  })
  return after
}
