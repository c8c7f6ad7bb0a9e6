import type { Tx } from '@stamkund/database'
import { editMember, type Member } from '../../customers/members/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { MemberRole } from '../../platform/roles.ts'
import { assertNotLast, lockAsAdministrator, readColleague } from './lock-as-administrator.ts'

/**
 * An administrator gives somebody at the company another role.
 * @param version the one that the caller read
 * @throws access.missing_permission, member.unknown, member.last_administrator, request.changed_meanwhile
 */
export async function changeRole(
  tx: Tx,
  caller: MemberCaller,
  { id, version, role }: { readonly id: string; readonly version: number; readonly role: MemberRole },
  occasion: Occasion,
): Promise<Member> {
  const administrator = await lockAsAdministrator(tx, caller)
  const colleague = await readColleague(tx, administrator, id)
  if (role !== 'company_administrator') await assertNotLast(tx, administrator, colleague.id)
  return editMember(tx, colleague.id, version, { role }, occasion)
}
