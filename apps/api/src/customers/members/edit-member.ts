import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { memberIsErased } from './members.errors.ts'
import { updateMember } from './members.queries.ts'
import type { Member, MemberChanges } from './members.schema.ts'
import { personalFields } from './personal-fields.ts'
import { readCurrentMember } from './read-member.ts'

/**
 * @param version the one that the caller read
 * @throws member.unknown, member.merged, member.erased, request.changed_meanwhile
 */
export async function editMember(
  tx: Tx,
  id: string,
  version: number,
  changes: MemberChanges,
  occasion: Occasion,
): Promise<Member> {
  const before = await readCurrentMember(tx, id)
  if (before.erasedAt !== null) throw memberIsErased()
  const edited = await updateMember(tx, id, version, changes)
  if (edited === undefined) throw lostRace()
  await writeAudit(tx, occasion, {
    action: 'member.changed',
    subject: { kind: 'member', id },
    companyId: edited.companyId,
    changes: changesBetween(before, edited),
    personal: { personId: id, fields: personalFields },
  })
  return edited
}
