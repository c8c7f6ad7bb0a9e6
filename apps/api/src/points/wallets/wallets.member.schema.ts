import { z } from 'zod'
import { BusinessDate, Points } from '../../platform/scalars.ts'

const NaturalPoints = Points.min(0)

export const MemberWallet = z
  .object({
    available: NaturalPoints.meta({ description: 'Spendable now' }),
    pending: NaturalPoints.meta({ description: 'Earned and not spendable yet' }),
    held: NaturalPoints.meta({ description: 'Set aside for open redemptions' }),
    debt: NaturalPoints.meta({ description: 'Owed after returns; the next points pay it. Then `available` is 0' }),
    expiringSoon: z
      .array(z.object({ expiresOn: BusinessDate, points: NaturalPoints }))
      .meta({ description: 'Available points whose last day is within 60 days, earliest first' }),
    arriving: z
      .array(z.object({ availableOn: BusinessDate.nullable(), points: NaturalPoints }))
      .meta({ description: 'The pending points by the day they become available; null: when their purchase is paid' }),
  })
  .meta({
    example: {
      available: 12480,
      pending: 900,
      held: 2000,
      debt: 0,
      expiringSoon: [{ expiresOn: '2026-04-30', points: 350 }],
      arriving: [{ availableOn: '2026-04-14', points: 900 }],
    },
  })

export type MemberWallet = z.infer<typeof MemberWallet>

export const MemberWallets = z.object({
  company: MemberWallet,
  own: MemberWallet.nullable().meta({ description: "The member's own points; null: there never were any" }),
})

export type MemberWallets = z.infer<typeof MemberWallets>
