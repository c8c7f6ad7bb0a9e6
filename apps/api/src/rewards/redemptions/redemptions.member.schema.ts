import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Picture } from '../../platform/pictures/index.ts'
import { Id, line, Points, Timestamp } from '../../platform/scalars.ts'
import { RewardKind } from '../catalogue/index.ts'
import { Delivery, NewDelivery } from './redemption-delivery.schema.ts'
import { RedemptionEventKind, RedemptionState } from './redemptions.schema.ts'
import { MemberPayFrom } from './rewards.member.schema.ts'

const MAX_QUANTITY = 20

const Approval = z.object({ isNeeded: z.boolean(), approvedAt: Timestamp.nullable() })
const Name = z.string().nullable().meta({ description: 'Null: unknown or erased', example: 'James Aguilar' })

const fields = {
  id: Id,
  rewardId: Id,
  rewardName: z.string().meta({ example: 'Work jacket' }),
  rewardKind: RewardKind,
  picture: Picture.nullable(),
  points: Points,
  payFrom: MemberPayFrom,
  state: RedemptionState,
  memberName: Name.meta({ description: 'For whom; null: unknown or erased' }),
  isMine: z.boolean(),
  companyApproval: Approval,
  staffApproval: Approval,
  requestedAt: Timestamp,
  decidedAt: Timestamp.nullable(),
  fulfilledAt: Timestamp.nullable(),
  cancelledAt: Timestamp.nullable(),
  canCancel: z.boolean().meta({ description: 'The caller may cancel it' }),
  canDecide: z.boolean().meta({ description: 'It waits for an administrator of the company, such as the caller' }),
}

const example = {
  id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d41',
  rewardId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d51',
  rewardName: 'Work jacket',
  rewardKind: 'merchandise' as const,
  picture: null,
  points: 4500,
  payFrom: 'company' as const,
  state: 'awaiting_approval' as const,
  memberName: 'James Aguilar',
  isMine: true,
  companyApproval: { isNeeded: true, approvedAt: null },
  staffApproval: { isNeeded: false, approvedAt: null },
  requestedAt: '2026-03-31T09:30:00.000Z',
  decidedAt: null,
  fulfilledAt: null,
  cancelledAt: null,
  canCancel: true,
  canDecide: false,
}

/** A redemption as those at the company see it: nowhere what it costs the supplier. */
export const MemberRedemption = z.object(fields).meta({ example })

export type MemberRedemption = z.infer<typeof MemberRedemption>

export const MemberRedemptions = z.object({ items: z.array(MemberRedemption) })

export const MemberRedemptionPage = pageOf(MemberRedemption)

export const MemberRedemptionDetail = z
  .object({
    ...fields,
    events: z.array(
      z.object({
        kind: RedemptionEventKind,
        state: RedemptionState.meta({ description: 'The state from then on' }),
        occurredAt: Timestamp,
        by: z.enum(['me', 'colleague', 'club']),
        byName: Name.meta({ description: 'Of a colleague; null: unknown or erased' }),
        text: z.string().nullable().meta({
          description:
            'The note of a request, a reason, or how to track a parcel: for whom it is, and for administrators',
        }),
      }),
    ),
    delivery: Delivery.nullable().meta({ description: 'Where it is sent; only for whom it is' }),
    trackingText: z.string().nullable().meta({ example: 'PostNord 00370712345678901234' }),
    voucherCode: z.string().nullable().meta({ description: 'Only for whom it is', example: 'GIFT-7F3K-22QX' }),
  })
  .meta({
    example: {
      ...example,
      events: [
        {
          kind: 'requested',
          state: 'awaiting_approval',
          occurredAt: '2026-03-31T09:30:00.000Z',
          by: 'me',
          byName: null,
          text: 'Size L',
        },
      ],
      delivery: {
        name: 'James Aguilar',
        address: '3207 S Grady Way',
        postalCode: '98055',
        city: 'Renton',
        country: 'US',
      },
      trackingText: null,
      voucherCode: null,
    },
  })

export type MemberRedemptionDetail = z.infer<typeof MemberRedemptionDetail>

export const MemberRedemptionFilter = PageQuery.extend({
  scope: z.enum(['mine', 'company']).default('mine').meta({
    description:
      "`company`: all that the company's points pay for, and to administrators also what members pay themselves",
  }),
  state: RedemptionState.optional(),
})

export type MemberRedemptionFilter = z.infer<typeof MemberRedemptionFilter>

export const NewMemberRedemption = z
  .strictObject({
    rewardId: Id,
    payFrom: MemberPayFrom.default('company'),
    quantity: z.int().min(1).max(MAX_QUANTITY).default(1).meta({ description: 'All of them, or none', example: 1 }),
    delivery: NewDelivery.optional(),
    note: line(500).optional().meta({ description: 'For whoever delivers it', example: 'Size L' }),
  })
  .meta({
    example: {
      rewardId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d51',
      quantity: 2,
      delivery: {
        name: 'James Aguilar',
        address: '3207 S Grady Way',
        postalCode: '98055',
        city: 'Renton',
        country: 'US',
      },
      note: 'Size L',
    },
  })

export type NewMemberRedemption = z.infer<typeof NewMemberRedemption>

export const NewMemberCancellation = z
  .strictObject({ reason: line(500).optional() })
  .meta({ example: { reason: 'Ordered the wrong size' } })
