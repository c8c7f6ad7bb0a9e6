import type { Tx } from '@stamkund/database'
import { lockCompanyOf } from './lock-company-of.ts'
import { hasLeft } from './members.errors.ts'
import { setLeftAt } from './members.queries.ts'
import type { Member } from './members.schema.ts'

/**
 * Notes that a member has left the company, which is locked alone from then on. The caller moves the points.
 * @throws member.unknown, member.merged, member.has_left
 */
export async function noteDeparture(tx: Tx, id: string, at: Date): Promise<Member> {
  // Alone, so that nothing that is being recorded brings points after it.
  await lockCompanyOf(tx, id, 'exclusive')
  const left = await setLeftAt(tx, id, at)
  if (left === undefined) throw hasLeft()
  return left
}
