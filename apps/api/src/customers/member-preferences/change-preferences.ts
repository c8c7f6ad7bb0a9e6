import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { lockPreferences, type MemberPreferences, updatePreferences } from './member-preferences.queries.ts'

/** Stores what a member chose; what is left out stays as it is. */
export async function changePreferences(
  tx: Tx,
  { memberId, companyId }: { readonly memberId: string; readonly companyId: string },
  given: Partial<MemberPreferences>,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<MemberPreferences> {
  const before = await lockPreferences(tx, memberId)
  const after = { ...before, ...given }
  const changes = changesBetween(before, after)
  if (Object.keys(changes).length === 0) return after
  await updatePreferences(tx, memberId, after)
  await writeAudit(tx, occasion, {
    action: 'member_preferences.changed',
    subject: { kind: 'member', id: memberId },
    companyId,
    changes,
  })
  return after
}
