import type { Tx } from '@stamkund/database'
import { changePreferences } from '../../customers/member-preferences/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { readMailMember } from './recipients.queries.ts'
import type { Unsubscription } from './unsubscribe-token.ts'

/** Writes no more mails of a kind to a member, as the member asked. Repeating it changes nothing. */
export async function unsubscribe(
  tx: Tx,
  { memberId, preference }: Unsubscription,
  { now, requestId }: Pick<Occasion, 'now'> & { readonly requestId: string },
): Promise<void> {
  const member = await readMailMember(tx, memberId)
  if (member === undefined) return
  const actor = { kind: 'member', id: member.memberId, requestId } as const
  await changePreferences(tx, member, { [preference]: false }, { actor, now })
}
