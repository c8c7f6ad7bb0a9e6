import type { Db } from '@stamkund/database'
import { readCompany } from '../../customers/companies/index.ts'
import { readMember } from '../../customers/members/index.ts'
import { everywhere } from '../../platform/reach.ts'
import type { Holder } from '../../points/wallets/index.ts'
import { isRefusal, type Reason, readReward } from '../catalogue/index.ts'
import { type Redeemer, reasonsFor } from './redeeming-reasons.ts'
import { availabilityOfNobody, memberOfAnotherCompany } from './redemptions.errors.ts'
import type { AvailabilityQuery } from './redemptions.schema.ts'

/**
 * Who a question about a reward is for, and whose wallet would pay. A merged record stands for the one that goes on.
 * @throws company.unknown, member.unknown, redemption.nobody_named, redemption.member_of_another_company
 */
export async function whoAsks(
  db: Db,
  { companyId, memberId, payFrom }: AvailabilityQuery,
  reach = everywhere,
): Promise<{ readonly redeemer: Redeemer; readonly payer: Holder }> {
  const company = companyId === undefined ? undefined : await readCompany(db, companyId, reach)
  const named = company && (company.mergedIntoId ?? company.id)
  if (memberId === undefined) {
    if (named === undefined || payFrom === 'member') throw availabilityOfNobody()
    return { redeemer: { companyId: named, member: null }, payer: { kind: 'company', id: named } }
  }
  const recorded = await readMember(db, memberId, reach)
  const member = recorded.mergedIntoId === null ? recorded : await readMember(db, recorded.mergedIntoId)
  if (named !== undefined && named !== member.companyId) throw memberOfAnotherCompany()
  const role = member.status === 'left' ? 'viewer' : member.role
  return {
    redeemer: { companyId: member.companyId, member: { id: member.id, role } },
    payer: payFrom === 'member' ? { kind: 'member', id: member.id } : { kind: 'company', id: member.companyId },
  }
}

/** Whether somebody can have a reward today, and everything that is against it. @throws reward.unknown */
export async function readAvailability(
  db: Db,
  rewardId: string,
  redeemer: Redeemer,
  { wallet, today }: { readonly wallet: { readonly available: number; readonly debt: number }; readonly today: string },
): Promise<{ readonly available: boolean; readonly reasons: Reason[] }> {
  const [reasons = []] = await reasonsFor(db, [{ ...redeemer, reward: await readReward(db, rewardId), wallet }], today)
  return { available: !reasons.some(isRefusal), reasons }
}
