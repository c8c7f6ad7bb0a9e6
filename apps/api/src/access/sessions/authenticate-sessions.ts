import type { Db } from '@stamkund/database'
import type { Caller } from '../../platform/app-types.ts'
import type { Clock } from '../../platform/clock.ts'
import { permissionsOf } from '../../platform/roles.ts'
import { findSession, type LiveSession } from './session.queries.ts'
import { sessionLimits } from './session-limits.ts'
import { hashOfToken } from './session-token.ts'

const NOTED_EVERY_MS = 60_000

interface Surroundings {
  readonly database: Db
  readonly clock: Clock
  /** Writes down that a session is in use. It is not waited for. */
  noteUse(sessionId: string, idleMinutes: number): void
}

/** Finds out whose session a cookie's token is of; undefined: nobody's. */
export function authenticateSessions({ database, clock, noteUse }: Surroundings) {
  return async (token: string): Promise<Caller | undefined> => {
    const now = clock.now()
    const session = await findSession(database, hashOfToken(token), now)
    const caller = session && callerOf(session)
    if (session && now.getTime() - session.lastSeenAt.getTime() >= NOTED_EVERY_MS) {
      noteUse(session.id, sessionLimits[session.staffId === null ? 'member' : 'staff'].idleMinutes)
    }
    return caller
  }
}

function callerOf(session: LiveSession): Caller | undefined {
  const {
    id: sessionId,
    staffId,
    staffRole,
    salesRepId,
    memberId,
    memberRole,
    companyId,
    email,
    hasAcceptedTerms,
  } = session
  if (staffId !== null && staffRole !== null) {
    const permissions = permissionsOf.staff(staffRole)
    return { kind: 'staff', id: staffId, role: staffRole, salesRepId, sessionId, permissions }
  }
  if (memberId !== null && memberRole !== null && companyId !== null && email !== null) {
    const permissions = permissionsOf.member(memberRole)
    return {
      kind: 'member',
      id: memberId,
      role: memberRole,
      companyId,
      email,
      hasAcceptedTerms,
      sessionId,
      permissions,
    }
  }
  return undefined
}
