import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { movingClock } from '../../platform/clock.ts'
import { startSession } from '../sessions/index.ts'
import { noteStaffSignIn, readStaff } from '../staff/index.ts'
import type { Surroundings } from '../throttle/index.ts'
import { linkHashOf } from './make-link.ts'
import { deleteCode } from './sign-in-code.queries.ts'
import { type TakenLink, takeLink } from './sign-in-link.queries.ts'
import { type Browser, type SignIn, signInMember } from './sign-in-member.ts'

interface Place extends Surroundings {
  /** Links of the demo open nothing elsewhere. */
  readonly isDemo: boolean
}

/** Signs in with a link. @returns undefined if it opens nothing (any more) */
export async function followLink(tx: Tx, place: Place, token: string, browser: Browser): Promise<SignIn | undefined> {
  const { clock } = place
  const link = await takeLink(tx, linkHashOf(token), movingClock(clock).now())
  if (link?.codeId) await deleteCode(tx, link.codeId)
  const signedIn = link && (await open(tx, place, link, browser))
  if (signedIn) return signedIn
  await writeAudit(
    tx,
    { actor: { kind: 'anonymous', id: null, requestId: browser.requestId }, now: clock.now() },
    {
      action: 'sign_in.failed',
      subject: link?.memberId ? { kind: 'member', id: link.memberId } : { kind: 'sign_in_link', id: null },
      changes: { by: { before: null, after: 'link' } },
    },
  )
  return undefined
}

async function open(
  tx: Tx,
  place: Place,
  { kind, memberId, staffId }: TakenLink,
  browser: Browser,
): Promise<SignIn | undefined> {
  if (kind === 'demo' && !place.isDemo) return undefined
  if (memberId !== null) return signInMember(tx, place, memberId, 'link', browser)
  if (staffId === null || (await readStaff(tx, staffId, place.clock)).status === 'deactivated') return undefined
  await noteStaffSignIn(tx, staffId, place.clock.now())
  const session = await startSession(tx, { person: { staffId }, by: 'link', ...browser }, place.clock.now())
  return { session, result: { kind: 'staff', next: 'done' } }
}
