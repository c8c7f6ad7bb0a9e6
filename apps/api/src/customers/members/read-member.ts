import type { Db } from '@stamkund/database'
import { memberIsMerged, unknownMember } from './members.errors.ts'
import { findMember } from './members.queries.ts'
import type { Member } from './members.schema.ts'

/** @throws member.unknown */
export async function readMember(db: Db, id: string): Promise<Member> {
  const found = await findMember(db, id)
  if (found === undefined) throw unknownMember()
  return found
}

/** A member that can still be changed. @throws member.unknown, member.merged */
export async function readCurrentMember(db: Db, id: string): Promise<Member> {
  const found = await readMember(db, id)
  if (found.mergedIntoId !== null) throw memberIsMerged(found.mergedIntoId)
  return found
}
