import type { Db, Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type Credentials, findCredentialsByEmail, lockPassword } from '../staff/index.ts'
import { isPassword } from './password-hash.ts'
import { poseChallenge, type Surroundings } from './pose-challenge.ts'
import type { NextStep } from './staff-sign-in.schema.ts'

/** Somebody who has given a password, right or wrong. */
export interface PasswordTry {
  readonly person: Credentials | undefined
  readonly isRight: boolean
}

/** Looks whether a password is right, in the same time whoever it is of. It belongs outside of a transaction: it takes long. */
export async function tryPassword(db: Db, email: string, password: string): Promise<PasswordTry> {
  const person = await findCredentialsByEmail(db, email)
  return { person, isRight: await isPassword(person?.passwordHash, password) }
}

/** Asks for the code of the app; undefined, and noted: it was wrong, or was changed meanwhile. */
export async function goOnAfterPassword(
  tx: Tx,
  surroundings: Surroundings,
  { person, isRight }: PasswordTry,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<NextStep | undefined> {
  if (isRight && person?.passwordHash != null && (await lockPassword(tx, person.id, person.passwordHash))) {
    await noteTry(tx, 'sign_in.password_proved', person.id, occasion)
    return poseChallenge(tx, surroundings, person)
  }
  await noteTry(tx, 'sign_in.refused', person?.id ?? null, occasion)
  return undefined
}

function noteTry(tx: Tx, action: string, id: string | null, occasion: Pick<Occasion, 'actor' | 'now'>): Promise<void> {
  const changes = { by: { before: null, after: 'password' } }
  return writeAudit(tx, occasion, { action, subject: { kind: 'staff', id }, changes })
}
