import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { membershipsOfAddress } from '../member-sign-in/index.ts'
import { deleteStaffLinks, findStaffByEmail, readStaff } from '../staff/index.ts'
import { findIdentity, forgetIdentities, hasIdentity, insertIdentity } from './oidc-identity.queries.ts'
import type { Account } from './provider.ts'

/** Why somebody whom the provider knows is not let in. */
export type Refusal = 'unknown' | 'unverified' | 'other_account'

export type Recognised = { readonly id: string } | { readonly refusal: Refusal }

/**
 * Finds who of the staff an account at the provider belongs to. The first time the address says so, if the provider
 * vouches for it; from then on the account itself.
 */
export async function recogniseStaff(
  tx: Tx,
  account: Account,
  surroundings: { readonly clock: Clock; readonly requestId: string },
): Promise<Recognised> {
  const { clock, requestId } = surroundings
  const known = await findIdentity(tx, account, 'staff')
  if (known !== undefined) {
    const { status } = await readStaff(tx, known, clock)
    return status === 'deactivated' ? { refusal: 'unknown' } : { id: known }
  }
  if (account.verifiedEmail === null) return { refusal: 'unverified' }
  const id = await findStaffByEmail(tx, account.verifiedEmail)
  const person = id === undefined ? undefined : await readStaff(tx, id, clock)
  if (!person || person.status === 'deactivated') return { refusal: 'unknown' }
  // An address can pass to somebody else; an invitation says that it is meant anew.
  if (person.invitationExpiresAt !== null) await forgetIdentities(tx, { staffId: person.id })
  else if (await hasIdentity(tx, account.issuer, { staffId: person.id })) return { refusal: 'other_account' }
  await deleteStaffLinks(tx, person.id, ['invitation'])
  return link(tx, account, { staffId: person.id, memberId: null }, requestId, clock.now())
}

/** The same for members: a person has one account, and any number of records with one address. */
export async function recogniseMember(
  tx: Tx,
  account: Account,
  { clock, requestId }: { readonly clock: Clock; readonly requestId: string },
): Promise<Recognised> {
  const known = await findIdentity(tx, account, 'member')
  if (known !== undefined) return { id: known }
  if (account.verifiedEmail === null) return { refusal: 'unverified' }
  const memberships = await membershipsOfAddress(tx, account.verifiedEmail)
  const [chosen] = memberships
  if (!chosen) return { refusal: 'unknown' }
  const memberIds = memberships.map(({ memberId }) => memberId)
  if (await hasIdentity(tx, account.issuer, { memberIds })) return { refusal: 'other_account' }
  return link(tx, account, { staffId: null, memberId: chosen.memberId }, requestId, clock.now())
}

async function link(
  tx: Tx,
  { issuer, subject }: Account,
  holder: { readonly staffId: string | null; readonly memberId: string | null },
  requestId: string,
  now: Date,
): Promise<Recognised> {
  const isLinked = await insertIdentity(tx, { id: newId(), issuer, subject, ...holder }, now)
  if (!isLinked) return { refusal: 'other_account' }
  const kind = holder.staffId === null ? 'member' : 'staff'
  const id = holder.staffId ?? holder.memberId ?? ''
  await writeAudit(
    tx,
    { actor: { kind, id, requestId }, now },
    { action: 'oidc.linked', subject: { kind, id }, changes: { issuer: { before: null, after: issuer } } },
  )
  return { id }
}
