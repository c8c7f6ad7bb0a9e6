import { z } from 'zod'
import { Currency, Id, NonNegativeDecimal, Points } from '../../platform/scalars.ts'
import { RewardKind } from '../catalogue/index.ts'

const MAX_POINTS = 1_000_000_000_000

const fields = {
  whoMayRedeem: z.enum(['redeemers', 'administrators']).meta({
    description: 'Redeemers and administrators, or administrators alone. A viewer never may',
  }),
  approvalAbovePoints: Points.min(0).max(MAX_POINTS).nullable().meta({
    description: 'A redemption of more points than this needs the approval of a company administrator; null: none does',
    example: 5000,
  }),
  valueCapPerMemberAndYear: z
    .strictObject({ amount: NonNegativeDecimal, currency: Currency })
    .nullable()
    .meta({
      description:
        "What a member may receive in a calendar year, at the rewards' cost. Business rewards do not count; a reward " +
        'whose cost in this currency is unknown is beyond any cap',
      example: { amount: '450.0000', currency: 'SEK' },
    }),
  blockedKinds: z.array(RewardKind).max(RewardKind.options.length),
  businessRewardsOnly: z.boolean(),
  isPublicSector: z.boolean().meta({ description: 'Allows business rewards only, whatever else is said here' }),
}

const example = {
  whoMayRedeem: 'redeemers' as const,
  approvalAbovePoints: 5000,
  valueCapPerMemberAndYear: { amount: '450.0000', currency: 'SEK' },
  blockedKinds: ['donation' as const],
  businessRewardsOnly: false,
  isPublicSector: false,
}

export const RedemptionRules = z
  .object({ companyId: Id, ...fields, version: z.int() })
  .meta({ example: { companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11', ...example, version: 1 } })

export type RedemptionRules = z.infer<typeof RedemptionRules>

export const NewRedemptionRules = z.strictObject(fields).meta({ example })

export type NewRedemptionRules = z.infer<typeof NewRedemptionRules>
