import type { Tx } from '@stamkund/database'
import { lockCompanyOfMember } from './members.queries.ts'
import type { Member } from './members.schema.ts'
import { readCurrentMember } from './read-member.ts'

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
  const [, member] = await Promise.all([lockCompanyOfMember(tx, memberId, mode), readCurrentMember(tx, memberId)])
  return member
}
