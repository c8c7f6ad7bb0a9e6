import { z } from 'zod'
import { Picture } from '../../platform/pictures/index.ts'
import { BusinessDate, Currency, Decimal, Id, Points } from '../../platform/scalars.ts'
import { MemberReason, RewardKind } from '../catalogue/index.ts'

/** A reward as members see it: nowhere what it costs the supplier. */
export const MemberReward = z
  .object({
    id: Id,
    kind: RewardKind,
    name: z.string().meta({ description: "In the member's language, or in English", example: 'Work jacket' }),
    description: z.string(),
    terms: z.string(),
    points: Points,
    picture: Picture.nullable(),
    stockLeft: z.int().nullable().meta({ description: 'Null: any number', example: 23 }),
    credit: z
      .object({ amount: Decimal, currency: Currency })
      .nullable()
      .meta({ description: "Of an account credit: its worth on the company's account" }),
    isBusinessReward: z.boolean().meta({ description: "For the business rather than somebody's private benefit" }),
    availableUntil: BusinessDate.nullable().meta({ description: 'The last day; null: until further notice' }),
    maxPerCompany: z.int().nullable(),
    maxPerMember: z.int().nullable(),
    isWithinReach: z.boolean().meta({ description: 'The wallet that would pay has the points' }),
    isAvailable: z.boolean().meta({ description: 'The member can redeem it now; it may wait for an approval' }),
    reasons: z.array(MemberReason).meta({ description: 'Why not, and which approval it takes' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d51',
      kind: 'merchandise',
      name: 'Work jacket',
      description: 'Wind- and waterproof.',
      terms: 'Sent within two weeks.',
      points: 4500,
      picture: null,
      stockLeft: 23,
      credit: null,
      isBusinessReward: false,
      availableUntil: '2026-12-31',
      maxPerCompany: null,
      maxPerMember: 1,
      isWithinReach: false,
      isAvailable: false,
      reasons: [{ code: 'points_missing', missing: 340 }],
    },
  })

export type MemberReward = z.infer<typeof MemberReward>

export const MemberRewards = z.object({ items: z.array(MemberReward) })

export const MemberPayFrom = z
  .enum(['company', 'own'])
  .meta({ description: "Whose points: the company's, or the member's own" })

export type MemberPayFrom = z.infer<typeof MemberPayFrom>

const payFrom = MemberPayFrom.default('company')

export const MemberRewardQuery = z.object({ payFrom })

export const MemberRewardFilter = z.object({
  payFrom,
  kind: RewardKind.optional(),
  isWithinReach: z.enum(['true', 'false']).optional(),
})

export type MemberRewardFilter = z.infer<typeof MemberRewardFilter>
