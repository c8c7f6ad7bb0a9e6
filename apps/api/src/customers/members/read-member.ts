import type { Db } from '@stamkund/database'
import type { DomainError } from '../../platform/errors.ts'
import { everywhere } from '../../platform/reach.ts'
import { memberIsMerged, unknownMember } from './members.errors.ts'
import { findMembers } from './members.queries.ts'
import type { Member } from './members.schema.ts'

/** @throws member.unknown, also for one whose company is out of reach */
export async function readMember(db: Db, id: string, reach = everywhere): Promise<Member> {
  const [found] = await findMembers(db, [id], reach)
  if (found === undefined) throw unknownMember()
  return found
}

/** A member that can still be changed. @throws member.unknown, member.merged */
export async function readCurrentMember(db: Db, id: string): Promise<Member> {
  const member = currentOf(await readMember(db, id))
  if (member instanceof Error) throw member
  return member
}

/** As `readCurrentMember`, of many: in the order asked each member, or why there is none. */
export async function readCurrentMembers(db: Db, ids: readonly string[]): Promise<(Member | DomainError)[]> {
  return (await findMembers(db, ids, everywhere)).map(currentOf)
}

function currentOf(found: Member | undefined): Member | DomainError {
  if (found === undefined) return unknownMember()
  return found.mergedIntoId === null ? found : memberIsMerged(found.mergedIntoId)
}
