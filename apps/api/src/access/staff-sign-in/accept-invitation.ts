import type { Db, Tx } from '@stamkund/database'
import { forgetIdentities } from '../oidc/index.ts'
import { type LinkedStaff, noteStaffJoined, readStaffLink, removeTotp, spendStaffLink } from '../staff/index.ts'
import { givePassword, hashChosenPassword } from './choose-password.ts'
import { poseNewApp, type Surroundings } from './pose-challenge.ts'
import { linkOver } from './staff-sign-in.errors.ts'
import type { TotpSetup } from './staff-sign-in.schema.ts'

/** Whom an invitation is for. @throws sign_in.link_over */
export async function readInvitation(db: Db, { clock }: Surroundings, token: string): Promise<LinkedStaff> {
  const person = await readStaffLink(db, token, 'invitation', clock)
  if (!person) throw linkOver()
  return person
}

/** Hashes the password that comes with an acceptance, before a transaction. @throws sign_in.link_over, password.… */
export async function prepareAcceptance(db: Db, surroundings: Surroundings, token: string, password: string) {
  return hashChosenPassword(db, await readInvitation(db, surroundings, token), password, 'password')
}

/**
 * Uses the invitation up. Of somebody who had joined already everything is set up anew, so that nobody else gets in with
 * what was theirs. @throws sign_in.link_over
 */
export async function acceptInvitation(
  tx: Tx,
  surroundings: Surroundings,
  token: string,
  passwordHash: string,
  { requestId, now }: { readonly requestId: string; readonly now: Date },
): Promise<TotpSetup> {
  const person = await spendStaffLink(tx, token, 'invitation', surroundings.clock)
  if (!person) throw linkOver()
  const occasion = { actor: { kind: 'staff', id: person.id, requestId } as const, now }
  await givePassword(tx, surroundings, person, passwordHash, { action: 'staff.invitation_accepted' }, occasion)
  await removeTotp(tx, person.id)
  await noteStaffJoined(tx, person.id, now)
  await forgetIdentities(tx, { staffId: person.id })
  return poseNewApp(tx, surroundings, person, 'sign_in')
}
