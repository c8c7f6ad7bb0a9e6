import { z } from 'zod'
import { BusinessDate, Id, Points } from '../../platform/scalars.ts'

const NaturalPoints = Points.min(0)

export const Wallet = z
  .object({
    companyId: Id.meta({ description: 'Of a merged company, the one that it was merged into' }),
    walletId: Id.meta({ description: "The company's id, or the member's" }),
    available: NaturalPoints.meta({ description: 'Spendable now' }),
    pending: NaturalPoints.meta({ description: 'Earned and not spendable yet' }),
    held: NaturalPoints.meta({ description: 'Set aside for open redemptions' }),
    debt: NaturalPoints.meta({ description: 'Owed after returns; the next points pay it. Then `available` is 0' }),
    expiringSoon: z
      .array(z.object({ expiresOn: BusinessDate, points: NaturalPoints }))
      .meta({ description: 'Available points whose last day is within 60 days, earliest first' }),
    maturing: z
      .array(z.object({ availableOn: BusinessDate.nullable(), points: NaturalPoints }))
      .meta({ description: 'The pending points by the day they become available; null: when their purchase is paid' }),
    asOf: BusinessDate.meta({ description: 'Everything that matured or expired by this day is in the figures' }),
  })
  .meta({
    example: {
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      walletId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      available: 12480,
      pending: 900,
      held: 2000,
      debt: 0,
      expiringSoon: [{ expiresOn: '2026-04-30', points: 350 }],
      maturing: [{ availableOn: '2026-04-14', points: 900 }],
      asOf: '2026-03-31',
    },
  })

export type Wallet = z.infer<typeof Wallet>
