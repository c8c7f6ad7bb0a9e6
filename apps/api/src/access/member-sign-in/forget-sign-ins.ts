import type { Tx } from '@stamkund/database'
import { movingClock } from '../../platform/clock.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { endSessions } from '../sessions/index.ts'
import { eraseBrowsers, type Surroundings } from '../throttle/index.ts'
import { deleteCodesOf, deleteOldCodes } from './sign-in-code.queries.ts'
import { deleteLinksOf, deleteOldLinks } from './sign-in-link.queries.ts'

/** Signs out everywhere who is erased, and lets nothing bring them in again. */
export async function forgetSignIns(tx: Tx, memberIds: readonly string[], occasion: Occasion): Promise<void> {
  await endSessions(tx, { memberIds }, {}, occasion)
  await Promise.all([deleteCodesOf(tx, memberIds), deleteLinksOf(tx, memberIds), eraseBrowsers(tx, memberIds)])
}

/** Forgets codes and links that are too old to be used. */
export async function tidySignIns(tx: Tx, { clock }: Pick<Surroundings, 'clock'>): Promise<void> {
  const now = movingClock(clock).now()
  await Promise.all([deleteOldCodes(tx, now), deleteOldLinks(tx, now)])
}
