import type { Tx } from '@stamkund/database'
import type { MemberCaller } from '../../platform/app-types.ts'
import type { StartedSession } from '../sessions/index.ts'
import type { Surroundings } from '../throttle/index.ts'
import { membershipsOfAddress } from './memberships.queries.ts'
import { notYourMembership } from './sign-in.errors.ts'
import { type Browser, signInMember } from './sign-in-member.ts'

/**
 * Goes on at another company of the same person, with a session of its own.
 * @throws membership.unknown
 */
export async function switchCompany(
  tx: Tx,
  surroundings: Surroundings,
  caller: MemberCaller,
  memberId: string,
  browser: Browser,
): Promise<{ session: StartedSession; member: { id: string; companyId: string } }> {
  const own = await membershipsOfAddress(tx, caller.email)
  const chosen = own.find((membership) => membership.memberId === memberId)
  const signedIn = chosen && (await signInMember(tx, surroundings, memberId, 'company_switch', browser))
  if (!signedIn) throw notYourMembership()
  return { session: signedIn.session, member: { id: memberId, companyId: chosen.companyId } }
}
