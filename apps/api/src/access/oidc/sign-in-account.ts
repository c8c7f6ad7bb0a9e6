import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { signInMember } from '../member-sign-in/index.ts'
import { type SignedIn, type StartedSession, startSession } from '../sessions/index.ts'
import { noteStaffSignIn } from '../staff/index.ts'
import type { Surroundings } from '../throttle/index.ts'
import type { Account } from './provider.ts'
import { type Refusal, recogniseMember, recogniseStaff } from './recognise.ts'

/** The browser that somebody came back in. */
export interface Browser extends Pick<SignedIn, 'device' | 'formerToken' | 'requestId'> {
  readonly token: string | undefined
}

/** Signs in whoever an account at the provider belongs to. Whom nobody has invited is not let in, and not taken in. */
export async function signInAccount(
  tx: Tx,
  surroundings: Surroundings,
  account: Account,
  as: 'staff' | 'member',
  browser: Browser,
): Promise<StartedSession | Refusal> {
  const place = { clock: surroundings.clock, requestId: browser.requestId }
  const recognised = await (as === 'staff' ? recogniseStaff : recogniseMember)(tx, account, place)
  if ('refusal' in recognised) return recognised.refusal
  const { id } = recognised
  if (as === 'staff') return signInStaff(tx, surroundings, id, browser)
  return (await signInMember(tx, surroundings, id, 'oidc', browser))?.session ?? 'unknown'
}

async function signInStaff(
  tx: Tx,
  surroundings: Surroundings,
  staffId: string,
  { token, ...browser }: Browser,
): Promise<StartedSession> {
  const now = surroundings.clock.now()
  await noteStaffSignIn(tx, staffId, now)
  return startSession(tx, { person: { staffId }, by: 'oidc', ...browser }, now)
}

/** Notes that somebody came back and was not let in. */
export function noteRefusal(
  tx: Tx,
  as: 'staff' | 'member',
  reason: string,
  { requestId, now }: { readonly requestId: string; readonly now: Date },
): Promise<void> {
  return writeAudit(
    tx,
    { actor: { kind: 'anonymous', id: null, requestId }, now },
    {
      action: 'sign_in.refused',
      subject: { kind: as, id: null },
      changes: { by: { before: null, after: 'oidc' }, reason: { before: null, after: reason } },
    },
  )
}
