import { z } from 'zod'
import { MemberSalesRep } from '../../customers/companies/index.ts'
import { Picture } from '../../platform/pictures/index.ts'
import { BusinessDate, EventCode, Id, InvoiceNo, Points } from '../../platform/scalars.ts'
import { MemberWallets } from '../../points/wallets/index.ts'

const NextReward = z.object({
  id: Id,
  name: z.string().meta({ example: 'Work jacket' }),
  points: Points,
  picture: Picture.nullable(),
  progress: z.object({
    have: Points.meta({ description: 'Spendable now' }),
    onTheWay: Points.meta({ description: 'Earned and not spendable yet' }),
    need: Points.meta({ description: 'The price' }),
  }),
})

const LatestEvent = z.object({
  kind: z
    .enum(['purchase', 'return', 'event', 'redemption', 'redemption_given_back', 'expiry', 'adjustment', 'transfer'])
    .meta({ example: 'purchase' }),
  occurredOn: BusinessDate,
  points: Points.meta({ description: 'What the points that can be spent now or later changed by' }),
  availableOn: BusinessDate.nullable().meta({
    description: 'From when they can be spent; null: at once, or when paid',
  }),
  purchase: z.object({ id: Id, invoiceNo: InvoiceNo }).nullable(),
  event: z
    .object({ event: EventCode, name: z.string().meta({ example: 'Tell us what you think' }) })
    .nullable()
    .meta({ description: 'What a member did, and the campaign that gave points for it' }),
  redemption: z
    .object({
      id: Id.meta({ description: 'Of several that were made together, the last' }),
      rewardName: z.string().meta({ example: 'Work jacket' }),
      memberName: z.string().nullable().meta({ description: 'Null: unknown or erased', example: 'James Aguilar' }),
      state: z.enum(['awaiting_approval', 'approved', 'fulfilled', 'rejected', 'cancelled']),
      quantity: z.int().meta({ example: 6 }),
    })
    .nullable(),
  reasonCode: z.string().nullable().meta({ description: 'Of an adjustment', example: 'opening_balance' }),
})

export type LatestEvent = z.infer<typeof LatestEvent>

export const MemberOverview = z
  .object({
    wallet: MemberWallets,
    nextReward: NextReward.nullable(),
    rep: MemberSalesRep.nullable(),
    latest: z.array(LatestEvent).meta({ description: 'Newest first' }),
    approvalsWaiting: z.int().meta({ description: 'Redemptions that wait for the caller' }),
  })
  .meta({
    example: {
      wallet: {
        company: { available: 48250, pending: 6420, held: 0, debt: 0, expiringSoon: [], arriving: [] },
        own: null,
      },
      nextReward: {
        id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d51',
        name: 'Torque wrench',
        points: 52000,
        picture: null,
        progress: { have: 48250, onTheWay: 6420, need: 52000 },
      },
      rep: { name: 'Tsvi Reiter', email: 'tsvi0@adventure-works.com', phone: '664-555-0112' },
      latest: [
        {
          kind: 'purchase',
          occurredOn: '2026-03-31',
          points: 2320,
          availableOn: '2026-04-30',
          purchase: { id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d71', invoiceNo: 'SO43659' },
          redemption: null,
          reasonCode: null,
        },
      ],
      approvalsWaiting: 0,
    },
  })

export type MemberOverview = z.infer<typeof MemberOverview>
