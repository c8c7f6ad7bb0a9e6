import type { Tx } from '@stamkund/database'
import { changePreferences } from '../../customers/member-preferences/index.ts'
import { editMember } from '../../customers/members/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { MyChanges } from './me.schema.ts'

/**
 * Changes what a member may change about themselves.
 * @param version the one that the member read
 * @throws request.changed_meanwhile
 */
export async function changeMe(
  tx: Tx,
  { memberId, companyId }: { readonly memberId: string; readonly companyId: string },
  version: number,
  { locale, notifications, ...about }: MyChanges,
  occasion: Occasion,
): Promise<void> {
  const wishes = { ...notifications, ...(locale !== undefined && { locale }) }
  await editMember(tx, memberId, version, about, occasion)
  await changePreferences(tx, { memberId, companyId }, defined(wishes), occasion)
}

/** `exactOptionalPropertyTypes`: a field that is left out, rather than one that is undefined. */
function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }
}
