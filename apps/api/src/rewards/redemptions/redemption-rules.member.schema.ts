import type { z } from 'zod'
import { NewRedemptionRules, RedemptionRules } from './redemption-rules.schema.ts'

const example = {
  whoMayRedeem: 'redeemers' as const,
  approvalAbovePoints: 5000,
  valueCapPerMemberAndYear: { amount: '450.0000', currency: 'SEK' },
  blockedKinds: ['donation' as const],
  businessRewardsOnly: false,
}

export const MemberRedemptionRules = RedemptionRules.omit({ companyId: true }).meta({
  example: { ...example, isPublicSector: false, version: 1 },
})

/** Whether a company belongs to the public sector is for the club to say. */
export const NewMemberRedemptionRules = NewRedemptionRules.omit({ isPublicSector: true }).meta({ example })

export type NewMemberRedemptionRules = z.infer<typeof NewMemberRedemptionRules>
