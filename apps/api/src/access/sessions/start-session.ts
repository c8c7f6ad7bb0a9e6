import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Actor } from '../../platform/occasion.ts'
import { deleteSessionByToken, insertSession } from './session.queries.ts'
import { sessionLimits } from './session-limits.ts'
import { hashOfToken, newSessionToken } from './session-token.ts'

/** Somebody who has just proved who they are. */
export interface SignedIn {
  readonly person: { readonly staffId: string } | { readonly memberId: string; readonly companyId: string }
  /** How they proved it, for the audit log. */
  readonly by: 'code' | 'link' | 'password' | 'oidc' | 'company_switch'
  /** What the browser calls itself. */
  readonly device: string
  /** The token that the browser came with: its session ends. */
  readonly formerToken: string | undefined
  readonly requestId: string
}

const DEVICE_LENGTH = 300

/** For the cookie: the token is kept nowhere. */
export interface StartedSession {
  readonly token: string
  readonly expiresAt: Date
}

/** Begins a session with a token of its own. */
export async function startSession(tx: Tx, signedIn: SignedIn, now: Date): Promise<StartedSession> {
  const { person, by, device, formerToken, requestId } = signedIn
  const token = newSessionToken()
  const isStaff = 'staffId' in person
  const actor: Actor = isStaff
    ? { kind: 'staff', id: person.staffId, requestId }
    : { kind: 'member', id: person.memberId, requestId }
  const session = {
    id: newId(),
    tokenHash: hashOfToken(token),
    staffId: isStaff ? person.staffId : null,
    memberId: isStaff ? null : person.memberId,
    device: device.slice(0, DEVICE_LENGTH),
  }
  const limits = isStaff ? sessionLimits.staff : sessionLimits.member
  if (formerToken !== undefined) await deleteSessionByToken(tx, hashOfToken(formerToken))
  await Promise.all([
    insertSession(tx, session, now, limits),
    writeAudit(
      tx,
      { actor, now },
      {
        action: 'session.started',
        subject: { kind: isStaff ? 'staff' : 'member', id: actor.id },
        companyId: isStaff ? null : person.companyId,
        changes: { by: { before: null, after: by } },
      },
    ),
  ])
  return { token, expiresAt: new Date(now.getTime() + limits.absoluteMinutes * 60_000) }
}
