import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Points } from '../../platform/scalars.ts'
import { RewardKind } from './reward.schema.ts'

const told = [
  z.object({ code: z.literal('archived') }),
  z.object({ code: z.literal('not_for_your_company') }),
  z.object({ code: z.literal('not_yet'), from: BusinessDate }),
  z.object({ code: z.literal('no_longer'), until: BusinessDate }),
  z.object({ code: z.literal('out_of_stock') }),
  z.object({ code: z.literal('in_debt'), debt: Points }),
  z.object({ code: z.literal('points_missing'), missing: Points }),
  z.object({ code: z.literal('limit_of_company_reached'), limit: z.int() }),
  z.object({ code: z.literal('limit_of_member_reached'), limit: z.int() }),
  // What follows are rules of the company.
  z.object({ code: z.literal('may_not_redeem') }),
  z.object({ code: z.literal('blocked_kind'), kind: RewardKind }),
  z.object({ code: z.literal('business_rewards_only') }),
  z.object({ code: z.literal('public_sector') }),
  // No refusal: the redemption waits for it.
  z.object({ code: z.literal('needs_approval'), by: z.enum(['staff', 'company']) }),
] as const

const cap = { code: z.literal('value_cap'), cap: Decimal, currency: Currency }
const example = { code: 'points_missing' as const, missing: 340 }

/** Why somebody cannot have a reward now, or what they should know before. */
export const Reason = z.discriminatedUnion('code', [...told, z.object({ ...cap, left: Decimal })]).meta({ example })

export type Reason = z.infer<typeof Reason>

/** The same for members: what is left of a cap would tell what rewards cost. */
export const MemberReason = z.discriminatedUnion('code', [...told, z.object(cap)]).meta({ example })

export type MemberReason = z.infer<typeof MemberReason>
