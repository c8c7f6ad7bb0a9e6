import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { cancelRedemption } from './cancel-redemption.ts'
import { type Member, readMemberRedemption } from './read-member-redemptions.ts'
import { ofColleague, wrongState } from './redemptions.errors.ts'
import { lockRedemption } from './redemptions.queries.ts'

/**
 * A member cancels what is not fulfilled yet: their own, and an administrator also what the company pays for. What is
 * fulfilled only the club takes back.
 * @throws redemption.unknown, redemption.of_colleague, redemption.wrong_state
 */
export async function cancelAsMember(
  tx: Tx,
  member: Member,
  id: string,
  reason: string | undefined,
  occasion: Occasion,
): Promise<void> {
  const { isMine, payFrom } = await readMemberRedemption(tx, member, id)
  const isForCompany = member.role === 'company_administrator' && payFrom === 'company'
  if (!isMine && !isForCompany) throw ofColleague()
  const { state } = await lockRedemption(tx, id)
  if (state === 'fulfilled') throw wrongState(state)
  await cancelRedemption(tx, id, { reason, returnsToStock: true }, occasion)
}
