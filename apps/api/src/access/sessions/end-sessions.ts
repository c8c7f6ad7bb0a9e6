import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { deleteSessionByToken, deleteSessions, type SessionHolder } from './session.queries.ts'
import { hashOfToken } from './session-token.ts'

/**
 * Ends sessions of one person: one of them, or all but the one to keep.
 * @returns how many there were
 */
export async function endSessions(
  tx: Tx,
  holder: SessionHolder,
  which: { readonly only?: string; readonly keep?: string },
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<number> {
  const ended = await deleteSessions(tx, holder, which)
  await writeAudit(
    tx,
    occasion,
    ...ended.map((id) => ({ action: 'session.ended', subject: { kind: 'session', id }, changes: {} })),
  )
  return ended.length
}

/** Ends the session of a cookie, if there is one. */
export async function signOut(tx: Tx, token: string, now: Date, requestId: string): Promise<void> {
  const ended = await deleteSessionByToken(tx, hashOfToken(token))
  if (!ended) return
  const { id, staffId, memberId } = ended
  const actor = staffId === null ? { kind: 'member' as const, id: memberId } : { kind: 'staff' as const, id: staffId }
  await writeAudit(
    tx,
    { actor: { ...actor, requestId }, now },
    { action: 'session.ended', subject: { kind: 'session', id } },
  )
}
