import type { Db, Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { type Credentials, lockPassword } from '../staff/index.ts'
import { givePassword, hashChosenPassword } from './choose-password.ts'
import { isPassword } from './password-hash.ts'
import type { Surroundings } from './pose-challenge.ts'
import { wrongCurrentPassword } from './staff-sign-in.errors.ts'

/** Checks the current password and hashes the new one, before a transaction. @throws password.wrong, password.… */
export async function prepareChange(
  db: Db,
  person: Credentials,
  passwords: { readonly current: string; readonly new: string },
): Promise<string> {
  if (!(await isPassword(person.passwordHash, passwords.current))) throw wrongCurrentPassword()
  return hashChosenPassword(db, person, passwords.new, 'new')
}

/** Of two changes at once the second is refused: its current password is none any more. @throws password.wrong */
export async function changePassword(
  tx: Tx,
  surroundings: Surroundings,
  person: Credentials,
  newPasswordHash: string,
  keepSession: string,
  occasion: Occasion,
): Promise<void> {
  const { id, passwordHash } = person
  if (passwordHash === null || !(await lockPassword(tx, id, passwordHash))) throw wrongCurrentPassword()
  await givePassword(tx, surroundings, person, newPasswordHash, { action: 'password.changed', keepSession }, occasion)
}
