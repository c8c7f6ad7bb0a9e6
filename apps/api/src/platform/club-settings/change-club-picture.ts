import type { Tx } from '@stamkund/database'
import type { Occasion } from '../actor.ts'
import { changesBetween, writeAudit } from '../audit/index.ts'
import { type EncodedPicture, storePicture } from '../pictures/index.ts'
import { type ClubSettings, lockClubSettings, updateClubSettings } from './club-settings.queries.ts'

/** Gives the club another logo or hero picture, or takes it away. The one that it has already: nothing. */
export async function changeClubPicture(
  tx: Tx,
  which: 'logo' | 'hero',
  picture: EncodedPicture | null,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<ClubSettings> {
  const before = await lockClubSettings(tx)
  const field = which === 'logo' ? 'logoHash' : 'heroHash'
  const hash = picture?.hash ?? null
  if (before[field] === hash) return before
  if (picture) await storePicture(tx, picture, occasion.now)
  await updateClubSettings(tx, before.version, { [field]: hash })
  const after = { ...before, [field]: hash, version: before.version + 1 }
  await writeAudit(tx, occasion, {
    action: 'club_settings.changed',
    subject: { kind: 'club_settings', id: null },
    changes: changesBetween(before, after),
  })
  return after
}
