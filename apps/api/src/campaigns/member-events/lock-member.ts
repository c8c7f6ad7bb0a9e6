import type { Tx } from '@stamkund/database'
import { type ResolvedCompany, resolveAndLockCompanies } from '../../customers/companies/index.ts'
import { resolveMembers } from '../../customers/members/index.ts'
import { unknownCompanyOfEvent, unknownMemberOfEvent } from './member-events.errors.ts'
import { companyNoOf, type EventMember, findEventMember } from './member-events.queries.ts'

/** Who did something, as it is told. */
export type Whom = { readonly memberId: string } | { readonly companyNo: string; readonly memberEmail: string }

export interface LockedMember {
  readonly company: ResolvedCompany
  readonly member: EventMember
}

/**
 * Finds a member, and keeps everybody else from recording something for the company.
 * @throws member_event.unknown_company, member_event.unknown_member
 */
export async function lockMember(tx: Tx, whom: Whom): Promise<LockedMember> {
  const companyNo = 'memberId' in whom ? await companyNoOf(tx, whom.memberId) : whom.companyNo
  if (companyNo === undefined) throw unknownMemberOfEvent('memberId')
  const company = (await resolveAndLockCompanies(tx, [companyNo], 'exclusive')).get(companyNo)
  if (company === undefined) throw unknownCompanyOfEvent(companyNo)
  const memberId = 'memberId' in whom ? whom.memberId : await idOf(tx, company.id, whom.memberEmail)
  const member = memberId === undefined ? undefined : await findEventMember(tx, memberId, company.id)
  if (member === undefined) throw unknownMemberOfEvent('memberId' in whom ? 'memberId' : 'memberEmail')
  return { company, member }
}

async function idOf(tx: Tx, companyId: string, email: string): Promise<string | undefined> {
  const [member] = await resolveMembers(tx, [{ companyId, email }])
  return member?.id
}
