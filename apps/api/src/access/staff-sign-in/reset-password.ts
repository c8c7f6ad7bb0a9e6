import type { Db, Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { type MailSurroundings, queueMail } from '../../platform/mail-queue/index.ts'
import type { Actor } from '../../platform/occasion.ts'
import {
  findStaffByEmail,
  linkMinutes,
  makeStaffLink,
  readStaff,
  readStaffLink,
  spendStaffLink,
} from '../staff/index.ts'
import { givePassword, hashChosenPassword } from './choose-password.ts'
import { linkOver } from './staff-sign-in.errors.ts'

/** Sends a link for a new password to somebody of the staff; to nobody else. */
export async function requestPasswordReset(
  tx: Tx,
  surroundings: MailSurroundings,
  address: string,
  occasion: { readonly actor: Actor; readonly now: Date },
): Promise<void> {
  const id = await findStaffByEmail(tx, address)
  const person = id === undefined ? undefined : await readStaff(tx, id, surroundings.clock)
  await writeAudit(tx, occasion, { action: 'password.reset_requested', subject: { kind: 'staff', id: id ?? null } })
  // Who has never joined has an invitation; who is deactivated has nothing to come back to.
  if (person?.status !== 'active') return
  const { email, locale, name } = person
  const token = await makeStaffLink(tx, person.id, 'password_reset', surroundings.clock)
  await queueMail(tx, surroundings, {
    kind: 'password_reset',
    to: { email, locale, name, person: { kind: 'staff', id: person.id } },
    validForMinutes: linkMinutes.password_reset,
    secret: { token },
  })
}

/** Looks whose link it is and hashes the new password, before a transaction. @throws sign_in.link_over, password.… */
export async function prepareReset(db: Db, surroundings: MailSurroundings, token: string, password: string) {
  const person = await readStaffLink(db, token, 'password_reset', surroundings.clock)
  if (!person) throw linkOver()
  return hashChosenPassword(db, person, password, 'password')
}

/** Uses the link up. All sessions end; the next sign-in takes the app as before. @throws sign_in.link_over */
export async function resetPassword(
  tx: Tx,
  surroundings: MailSurroundings,
  token: string,
  passwordHash: string,
  { requestId, now }: { readonly requestId: string; readonly now: Date },
): Promise<void> {
  const person = await spendStaffLink(tx, token, 'password_reset', surroundings.clock)
  if (!person) throw linkOver()
  const occasion = { actor: { kind: 'staff', id: person.id, requestId } as const, now }
  await givePassword(tx, surroundings, person, passwordHash, { action: 'password.reset' }, occasion)
}
