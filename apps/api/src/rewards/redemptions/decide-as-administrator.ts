import type { Tx } from '@stamkund/database'
import { hasOtherAdministrator } from '../../customers/members/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { approveRedemption, rejectRedemption } from './decide-redemption.ts'
import { type Member, readMemberRedemption } from './read-member-redemptions.ts'
import { approvalNotNeeded, needsAnotherAdministrator, wrongState } from './redemptions.errors.ts'
import { lockRedemption } from './redemptions.queries.ts'

/**
 * An administrator approves for the company what somebody there asked for. Their own takes another administrator, if
 * there is one: who is alone decides over their own too, or nobody could.
 * @throws redemption.unknown, redemption.wrong_state, redemption.approval_not_needed,
 *   redemption.needs_another_administrator
 */
export async function approveAsAdministrator(tx: Tx, member: Member, id: string, occasion: Occasion): Promise<void> {
  const { isMine } = await readMemberRedemption(tx, member, id)
  if (isMine && (await hasOtherAdministrator(tx, member))) throw needsAnotherAdministrator()
  await approveRedemption(tx, id, { as: 'company', memberId: member.id }, occasion)
}

/**
 * An administrator refuses for the company what waits for it. What waits for staff alone is for staff to refuse.
 * @throws redemption.unknown, redemption.wrong_state, redemption.approval_not_needed
 */
export async function rejectAsAdministrator(
  tx: Tx,
  member: Member,
  id: string,
  reason: string,
  occasion: Occasion,
): Promise<void> {
  await readMemberRedemption(tx, member, id)
  const { state, needsCompanyApproval, companyApprovedAt } = await lockRedemption(tx, id)
  if (state !== 'awaiting_approval') throw wrongState(state)
  if (!needsCompanyApproval || companyApprovedAt !== null) throw approvalNotNeeded('company')
  await rejectRedemption(tx, id, reason, occasion)
}
