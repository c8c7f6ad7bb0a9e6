import type { Tx } from '@stamkund/database'
import { readMember } from '../../customers/members/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { giveBack } from './give-back.ts'
import { recordSteps, type Step } from './record-steps.ts'
import { approvalNotNeeded, notAnAdministrator, wrongState } from './redemptions.errors.ts'
import { type LockedRedemption, lockRedemption } from './redemptions.queries.ts'
import type { NewApproval } from './redemptions.schema.ts'

/**
 * Approves a redemption for staff or for the company. It is approved when all whose approval it needs have given it.
 * @throws redemption.unknown, redemption.wrong_state, redemption.approval_not_needed,
 *   redemption.not_company_administrator, member.unknown
 */
export async function approveRedemption(tx: Tx, id: string, approval: NewApproval, occasion: Occasion): Promise<void> {
  const before = await lockRedemption(tx, id)
  if (before.state !== 'awaiting_approval') throw wrongState(before.state)
  const given = approval.as === 'staff' ? { staffApprovedAt: occasion.now } : { companyApprovedAt: occasion.now }
  if (!isMissing(before, approval.as)) throw approvalNotNeeded(approval.as)
  if (approval.as === 'company') await assertAdministrator(tx, before, approval.memberId)

  const approved = { ...before, ...given }
  const isComplete = !isMissing(approved, 'staff') && !isMissing(approved, 'company')
  const step: Step = {
    kind: approval.as === 'staff' ? 'approved_by_staff' : 'approved_by_company',
    before,
    after: isComplete ? { ...approved, state: 'approved', decidedAt: occasion.now } : approved,
    ...(approval.as === 'company' && { administratorId: approval.memberId }),
  }
  await recordSteps(tx, [step], occasion)
}

function isMissing(redemption: LockedRedemption, from: NewApproval['as']): boolean {
  return from === 'staff'
    ? redemption.needsStaffApproval && redemption.staffApprovedAt === null
    : redemption.needsCompanyApproval && redemption.companyApprovedAt === null
}

async function assertAdministrator(tx: Tx, { currentCompanyId }: LockedRedemption, memberId: string): Promise<void> {
  const { companyId, role, status } = await readMember(tx, memberId)
  if (companyId !== currentCompanyId || role !== 'company_administrator' || status === 'left') {
    throw notAnAdministrator()
  }
}

/**
 * Refuses a redemption that waits for approval. Points and item go back.
 * @throws redemption.unknown, redemption.wrong_state
 */
export async function rejectRedemption(tx: Tx, id: string, reason: string, occasion: Occasion): Promise<void> {
  const before = await lockRedemption(tx, id)
  if (before.state !== 'awaiting_approval') throw wrongState(before.state)
  const after: LockedRedemption = { ...before, state: 'rejected', decidedAt: occasion.now }
  await recordSteps(tx, [{ kind: 'rejected', before, after, text: reason }], occasion)
  await giveBack(tx, before, occasion)
}
