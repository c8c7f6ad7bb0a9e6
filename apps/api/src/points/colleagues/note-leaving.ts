import type { Tx } from '@stamkund/database'
import type { MemberCaller } from '../../platform/app-types.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { recordDeparture } from '../corrections/index.ts'
import { assertNotLast, lockAsAdministrator, readColleague } from './lock-as-administrator.ts'

/**
 * An administrator notes that somebody, perhaps they themselves, leaves the company.
 * @throws access.missing_permission, member.unknown, member.last_administrator
 */
export async function noteLeaving(tx: Tx, caller: MemberCaller, id: string, occasion: Occasion): Promise<void> {
  const administrator = await lockAsAdministrator(tx, caller)
  const colleague = await readColleague(tx, administrator, id)
  await assertNotLast(tx, administrator, colleague.id)
  await recordDeparture(tx, colleague.id, occasion)
}
