import type { Tx } from '@stamkund/database'
import { lockCompanies } from '../companies/index.ts'
import type { Member } from './members.schema.ts'
import { readCurrentMember } from './read-member.ts'

/** Keeps a member from being moved by a merger until the transaction ends. @throws member.unknown, member.merged */
export async function lockCompanyOf(tx: Tx, memberId: string): Promise<Member> {
  for (let member = await readCurrentMember(tx, memberId); ; ) {
    const { companyId } = member
    await lockCompanies(tx, [companyId], 'shared')
    member = await readCurrentMember(tx, memberId)
    if (member.companyId === companyId) return member
  }
}
