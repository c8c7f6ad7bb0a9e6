import { z } from 'zod'
import { readersLocale } from '../../platform/club-settings/index.ts'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Picture } from '../../platform/pictures/index.ts'
import { BusinessDate, CompanyNo, Currency, Decimal, Id, line, Points, Timestamp } from '../../platform/scalars.ts'
import { Reason, RewardKind } from '../catalogue/index.ts'
import { Delivery, NewDelivery } from './redemption-delivery.schema.ts'

export const RedemptionState = z
  .enum(['awaiting_approval', 'approved', 'fulfilled', 'rejected', 'cancelled'])
  .meta({ description: 'A request that needs no approval is approved at once', example: 'approved' })

export type RedemptionState = z.infer<typeof RedemptionState>

const PayFrom = z.enum(['company', 'member']).meta({ description: "The company's wallet, or the member's own" })

export type PayFrom = z.infer<typeof PayFrom>

const Why = line(500)

const Approval = z.object({ isNeeded: z.boolean(), approvedAt: Timestamp.nullable() })

const fields = {
  id: Id,
  companyId: Id.meta({ description: 'The company that goes on, if the one that it was recorded for was merged' }),
  memberId: Id,
  rewardId: Id,
  rewardName: z.string().meta({ description: 'As it was at the request', example: 'Work jacket' }),
  rewardKind: RewardKind,
  isBusinessReward: z.boolean(),
  points: Points,
  paidFrom: PayFrom,
  cost: Decimal.nullable().meta({ description: 'What it costs the supplier, as it was at the request; null: unknown' }),
  currency: Currency.nullable(),
  state: RedemptionState,
  companyApproval: Approval,
  staffApproval: Approval,
  isInDebt: z.boolean().meta({ description: 'The wallet that pays an open redemption came into debt meanwhile' }),
  requestedAt: Timestamp,
  decidedAt: Timestamp.nullable(),
  fulfilledAt: Timestamp.nullable(),
  cancelledAt: Timestamp.nullable(),
  cancellationRequestedAt: Timestamp.nullable().meta({
    description: 'Of what is fulfilled: somebody asked to cancel it and another one has to approve that',
  }),
}

const example = {
  id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d41',
  companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
  memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
  rewardId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d51',
  rewardName: 'Work jacket',
  rewardKind: 'merchandise' as const,
  isBusinessReward: false,
  points: 4500,
  paidFrom: 'company' as const,
  cost: '312.5000',
  currency: 'SEK',
  state: 'awaiting_approval' as const,
  companyApproval: { isNeeded: true, approvedAt: null },
  staffApproval: { isNeeded: false, approvedAt: null },
  isInDebt: false,
  requestedAt: '2026-03-31T09:30:00.000Z',
  decidedAt: null,
  fulfilledAt: null,
  cancelledAt: null,
  cancellationRequestedAt: null,
}

export const Redemption = z.object(fields).meta({ example })

export type Redemption = z.infer<typeof Redemption>

export const RedemptionEventKind = z.enum([
  'requested',
  'approved_by_company',
  'approved_by_staff',
  'rejected',
  'fulfilled',
  'cancellation_requested',
  'cancellation_withdrawn',
  'cancelled',
])

const RedemptionEvent = z.object({
  kind: RedemptionEventKind,
  state: RedemptionState.meta({ description: 'The state from then on' }),
  occurredAt: Timestamp,
  actorKind: z.enum(['api_key', 'staff', 'member', 'system']),
  actorId: Id.nullable(),
  memberId: Id.nullable().meta({ description: 'The company administrator who approved' }),
  text: z.string().nullable().meta({ description: 'The note of a request, a reason, or how to track a parcel' }),
})

export type RedemptionEvent = z.infer<typeof RedemptionEvent>

const listedFields = {
  ...fields,
  rewardName: z.string().meta({
    description: 'As it was at the request, in the language that is asked for',
    example: 'Work jacket',
  }),
  companyNo: CompanyNo,
  companyName: z.string().meta({ example: 'Progressive Sports' }),
  memberName: z.string().nullable().meta({ description: 'Null: unknown or erased', example: 'James Aguilar' }),
  picture: Picture.nullable().meta({ description: 'Of the reward as it is now' }),
  delivery: Delivery.nullable().meta({ description: 'Where merchandise is to be sent; null: unknown or erased' }),
}

const listedExample = {
  ...example,
  companyNo: 'AW00000002',
  companyName: 'Progressive Sports',
  memberName: 'James Aguilar',
  picture: null,
  delivery: { name: 'James Aguilar', address: '3207 S Grady Way', postalCode: '98055', city: 'Renton', country: 'US' },
}

/** With all that whoever approves or fulfils it wants to see. */
export const ListedRedemption = z.object(listedFields).meta({ example: listedExample })

export type ListedRedemption = z.infer<typeof ListedRedemption>

export const RedemptionWithEvents = z.object({ ...listedFields, events: z.array(RedemptionEvent) }).meta({
  example: {
    ...listedExample,
    events: [
      {
        kind: 'requested',
        state: 'awaiting_approval',
        occurredAt: '2026-03-31T09:30:00.000Z',
        actorKind: 'api_key',
        actorId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d61',
        memberId: null,
        text: 'Size L',
      },
    ],
  },
})

export const RedemptionPage = pageOf(ListedRedemption)

export const RedemptionFilter = PageQuery.extend({
  state: RedemptionState.optional(),
  companyId: Id.optional(),
  memberId: Id.optional(),
  rewardId: Id.optional(),
  from: BusinessDate.optional().meta({ description: 'Requested on this day or later' }),
  to: BusinessDate.optional().meta({ description: 'Requested on this day or before' }),
  locale: readersLocale,
})

export const RedemptionQuery = z.object({ locale: readersLocale })

export type RedemptionFilter = z.infer<typeof RedemptionFilter>

export const NewRedemption = z
  .strictObject({
    rewardId: Id,
    memberId: Id.meta({ description: 'For whom' }),
    payFrom: PayFrom.default('company'),
    note: line(500).optional().meta({ description: 'For whoever delivers it', example: 'Size L, to the workshop' }),
    delivery: NewDelivery.optional(),
  })
  .meta({
    example: {
      rewardId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d51',
      memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
      note: 'Size L, to the workshop',
    },
  })

export type NewRedemption = z.infer<typeof NewRedemption>

export const NewApproval = z
  .discriminatedUnion('as', [
    z.strictObject({ as: z.literal('staff') }),
    z.strictObject({ as: z.literal('company'), memberId: Id.meta({ description: 'An administrator of the company' }) }),
  ])
  .meta({ example: { as: 'company', memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d34' } })

export type NewApproval = z.infer<typeof NewApproval>

export const NewRejection = z.strictObject({ reason: Why }).meta({ example: { reason: 'Not within the budget' } })

const trackingText = line(500).optional().meta({ example: 'PostNord 00370712345678901234' })

export const NewFulfilment = z
  .strictObject({ trackingText })
  .meta({ example: { trackingText: 'PostNord 00370712345678901234' } })

export const NewFulfilments = z
  .strictObject({
    items: z
      .array(z.strictObject({ id: Id, trackingText }))
      .min(1)
      .max(1000),
  })
  .meta({ example: { items: [{ id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d41' }] } })

export const FulfilmentResults = z.object({
  fulfilled: z.int(),
  refused: z.int(),
  results: z.array(
    z.object({
      id: Id,
      status: z.int().meta({ description: 'As if the redemption had been sent alone', example: 200 }),
      problem: z.object({ code: z.string(), detail: z.string() }).optional(),
    }),
  ),
})

export type FulfilmentResult = z.infer<typeof FulfilmentResults>['results'][number]

export const NewCancellation = z
  .strictObject({
    reason: Why,
    returnsToStock: z.boolean().default(false).meta({
      description: 'Of what was fulfilled: the item came back whole. Before, it always goes back into stock',
    }),
  })
  .meta({ example: { reason: 'Sent the wrong size', returnsToStock: true } })

export type NewCancellation = z.infer<typeof NewCancellation>

export const VoucherCode = z.object({ code: z.string().meta({ example: 'GIFT-7F3K-22QX' }) })

export const AvailabilityQuery = z.object({
  companyId: Id.optional(),
  memberId: Id.optional(),
  payFrom: PayFrom.default('company'),
})

export type AvailabilityQuery = z.infer<typeof AvailabilityQuery>

export const Availability = z
  .object({
    available: z.boolean(),
    reasons: z.array(Reason).meta({ description: '`needs_approval` keeps nobody from it' }),
  })
  .meta({ example: { available: false, reasons: [{ code: 'points_missing' as const, missing: 340 }] } })
