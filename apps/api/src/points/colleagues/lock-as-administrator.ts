import type { Tx } from '@stamkund/database'
import {
  hasOtherAdministrator,
  lockCompanyOf,
  type Member,
  readMember,
  unknownMember,
} from '../../customers/members/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import { lastAdministrator, noAdministrator } from './colleagues.errors.ts'

/**
 * Locks the company alone for one of its administrators, who may have ceased to be one while it waited.
 * @throws access.missing_permission
 */
export async function lockAsAdministrator(tx: Tx, caller: MemberCaller): Promise<Member> {
  const member = await lockCompanyOf(tx, caller.id, 'exclusive')
  if (member.status === 'left' || member.role !== 'company_administrator') throw noAdministrator()
  return member
}

/** Somebody who works at the administrator's company. @throws member.unknown */
export async function readColleague(tx: Tx, { companyId }: Member, id: string): Promise<Member> {
  const colleague = await readMember(tx, id)
  if (colleague.companyId !== companyId || colleague.status === 'left') throw unknownMember()
  return colleague
}

/** @throws member.last_administrator if nobody else could do what this one does */
export async function assertNotLast(tx: Tx, administrator: Member, leavingId: string): Promise<void> {
  if (leavingId === administrator.id && !(await hasOtherAdministrator(tx, administrator))) throw lastAdministrator()
}
