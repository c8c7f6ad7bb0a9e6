import { z } from 'zod'
import { pageOf } from '../../platform/page.ts'
import { Currency, Decimal } from '../../platform/scalars.ts'
import { Gift } from './gift-register.schema.ts'

/** A line of the register for the company itself: without what it cost the supplier. */
export const MemberGift = Gift.omit({
  companyId: true,
  companyNo: true,
  companyName: true,
  worth: true,
  currency: true,
})
  .extend({
    credit: z
      .object({ amount: Decimal, currency: Currency })
      .nullable()
      .meta({ description: 'Of an account credit: what came onto the account of the company' }),
  })
  .meta({
    example: {
      redemptionId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d41',
      receivedOn: '2026-03-31',
      memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
      memberName: 'James Aguilar',
      rewardName: 'Work jacket',
      rewardKind: 'merchandise',
      isBusinessReward: false,
      points: 4500,
      credit: null,
    },
  })

export type MemberGift = z.infer<typeof MemberGift>

export const MemberGiftPage = pageOf(MemberGift)
