import type { Tx } from '@stamkund/database'
import { lostRace } from '../../platform/etag.ts'
import { updateMember } from './members.queries.ts'
import type { Member, MemberChanges } from './members.schema.ts'
import { readCurrentMember } from './read-member.ts'

/**
 * @param version the one that the caller read
 * @throws member.unknown, member.merged, request.changed_meanwhile
 */
export async function editMember(tx: Tx, id: string, version: number, changes: MemberChanges): Promise<Member> {
  const edited = await updateMember(tx, id, version, changes)
  if (edited !== undefined) return edited
  await readCurrentMember(tx, id)
  throw lostRace()
}
