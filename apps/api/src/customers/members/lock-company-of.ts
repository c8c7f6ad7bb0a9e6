import type { Tx } from '@stamkund/database'
import type { DomainError } from '../../platform/errors.ts'
import { lockCompaniesOfMembers } from './members.queries.ts'
import type { Member } from './members.schema.ts'
import { readCurrentMember, readCurrentMembers } from './read-member.ts'

/**
 * Keeps a member from being moved by a merger until the transaction ends; `exclusive` also keeps everybody else from
 * recording something for the company.
 * @throws member.unknown, member.merged
 */
export async function lockCompanyOf(
  tx: Tx,
  memberId: string,
  mode: 'shared' | 'exclusive' = 'shared',
): Promise<Member> {
  const [, member] = await Promise.all([lockCompaniesOfMembers(tx, [memberId], mode), readCurrentMember(tx, memberId)])
  return member
}

/** Keeps members from being moved, as `lockCompanyOf`: in the order asked each member, or why there is none. */
export async function lockCompaniesOf(tx: Tx, memberIds: readonly string[]): Promise<(Member | DomainError)[]> {
  const [, members] = await Promise.all([
    lockCompaniesOfMembers(tx, memberIds, 'shared'),
    readCurrentMembers(tx, memberIds),
  ])
  return members
}
