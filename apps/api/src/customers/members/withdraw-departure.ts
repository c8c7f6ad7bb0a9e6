import type { Tx } from '@stamkund/database'
import { lockCompanyOf } from './lock-company-of.ts'
import { hasNotLeft, memberIsErased } from './members.errors.ts'
import { setLeftAt } from './members.queries.ts'
import type { Member } from './members.schema.ts'

/**
 * A member who left is back. The points that went to the company stay there.
 * @throws member.unknown, member.merged, member.erased, member.has_not_left
 */
export async function withdrawDeparture(tx: Tx, id: string): Promise<Member> {
  const { erasedAt } = await lockCompanyOf(tx, id)
  if (erasedAt !== null) throw memberIsErased()
  const back = await setLeftAt(tx, id, null)
  if (back === undefined) throw hasNotLeft()
  return back
}
