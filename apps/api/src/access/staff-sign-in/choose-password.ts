import type { Db, Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { endSessions } from '../sessions/index.ts'
import { deleteStaffLinks, setPassword } from '../staff/index.ts'
import { forgetBrowsers } from '../throttle/index.ts'
import { deleteChallengesOf } from './challenge.queries.ts'
import { hashPassword } from './password-hash.ts'
import { assertGoodPassword } from './password-rules.ts'
import type { Surroundings } from './pose-challenge.ts'

interface Person {
  readonly id: string
  readonly email: string
  readonly name: string
}

/**
 * Hashes a password that somebody has chosen, if it is good enough. It belongs outside of a transaction: it takes long.
 * @param field of the request that has it
 * @throws password.too_short and its like
 */
export async function hashChosenPassword(
  db: Db,
  { email, name }: Person,
  password: string,
  field: string,
): Promise<string> {
  const { name: club } = await readClubSettings(db)
  assertGoodPassword(password, [name, email, club], field)
  return hashPassword(password)
}

/** Gives somebody a new password: every other session, half a sign-in and reset link is over. */
export async function givePassword(
  tx: Tx,
  surroundings: Surroundings,
  { id, email }: Person,
  passwordHash: string,
  { action, keepSession }: { readonly action: string; readonly keepSession?: string },
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<void> {
  await setPassword(tx, id, passwordHash)
  await deleteChallengesOf(tx, id)
  await deleteStaffLinks(tx, id, ['password_reset'])
  await forgetBrowsers(tx, surroundings, email)
  await endSessions(tx, { staffId: id }, keepSession === undefined ? {} : { keep: keepSession }, occasion)
  await writeAudit(tx, occasion, { action, subject: { kind: 'staff', id } })
}
