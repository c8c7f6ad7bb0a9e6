import { z } from 'zod'
import { readersLocale } from '../../platform/club-settings/index.ts'
import { BusinessDate, CompanyNo, Currency, Decimal, Id, Points, Timestamp } from '../../platform/scalars.ts'
import { MarginMixBand } from '../figures/index.ts'

const SignalReason = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('points_expiring'), points: Points, expiresOn: BusinessDate, daysLeft: z.int() }),
    z.object({
      code: z.literal('close_to_reward'),
      rewardId: Id,
      rewardName: z.string(),
      needs: Points,
      have: Points,
      missing: Points,
    }),
    z.object({
      code: z.literal('buying_less'),
      netSales: Decimal,
      usual: Decimal,
      currency: Currency,
      days: z.int(),
      percentLess: z.int(),
    }),
    z.object({
      code: z.literal('new_sign_in'),
      memberId: Id,
      firstName: z.string().nullable(),
      lastName: z.string().nullable(),
      signedInAt: Timestamp,
    }),
    z.object({
      code: z.literal('redemption_waiting'),
      redemptionId: Id,
      rewardName: z.string(),
      points: Points,
      waitsFor: z.enum(['company', 'staff', 'fulfilment']),
      requestedAt: Timestamp,
      daysWaiting: z.int(),
    }),
  ])
  .meta({ example: { code: 'points_expiring', points: 3500, expiresOn: '2026-04-30', daysLeft: 30 } })

export type SignalReason = z.infer<typeof SignalReason>

export const RepSignal = z.object({
  signal: z.enum(['points_expiring', 'close_to_reward', 'buying_less', 'new_sign_in', 'redemption_waiting']),
  companyId: Id,
  companyNo: CompanyNo,
  companyName: z.string(),
  urgency: z.int().min(0).max(100).meta({ description: 'The list is ordered by it' }),
  figure: z
    .object({ value: z.int(), unit: z.enum(['points', 'percent', 'days']) })
    .meta({ description: 'The one number to show', example: { value: 3500, unit: 'points' } }),
  reason: SignalReason,
  next: z
    .object({
      kind: z.enum(['offer_rewards', 'show_reward', 'call', 'welcome', 'open_redemption']),
      rewardId: Id.nullable(),
      redemptionId: Id.nullable(),
      memberId: Id.nullable(),
    })
    .meta({ description: 'What to do about it' }),
})

export type RepSignal = z.infer<typeof RepSignal>

export const RepToday = z.object({
  asOf: BusinessDate,
  items: z.array(RepSignal).meta({ description: 'The most urgent first; at most 100' }),
})

export type RepToday = z.infer<typeof RepToday>

export const RepTodayQuery = z.object({
  salesRepId: Id.optional().meta({ description: 'Of this rep only. A sales rep sees their own in any case' }),
  locale: readersLocale,
})

export type RepTodayQuery = z.infer<typeof RepTodayQuery>

const Decision = z.object({
  kind: z.enum([
    'redemptions_to_approve',
    'redemptions_to_fulfil',
    'adjustments_to_approve',
    'cancellations_to_approve',
    'returns_without_purchase',
    'products_without_margin',
    'rewards_out_of_stock',
    'companies_buying_less',
    'launches_to_approve',
    'budgets_nearly_used_up',
  ]),
  count: z.int().min(1),
})

export type Decision = z.infer<typeof Decision>

export const MarketerToday = z.object({
  asOf: BusinessDate,
  redemptionsWaiting: z.int().min(0).meta({ description: 'For approval by staff, or for fulfilment' }),
  pointsThisMonth: Points.meta({ description: 'Issued, less what returns took back' }),
  pointsLastMonth: Points.meta({ description: 'The same of the whole month before' }),
  outstandingPoints: Points,
  outstandingWorth: Decimal.meta({ description: 'At the cost of a point of the policy in force' }),
  currency: Currency,
  marginMix: z
    .array(
      z.object({
        band: MarginMixBand,
        netSales: Decimal,
        shareBasisPoints: z.int(),
        shareBasisPointsYearBefore: z.int().nullable().meta({ description: 'Null: nothing was sold then' }),
      }),
    )
    .meta({
      description: 'Net sales of the last twelve months by band, and the shares of the twelve months before',
    }),
  decisions: z.array(Decision).meta({ description: 'What waits for somebody; only what there is' }),
})

export type MarketerToday = z.infer<typeof MarketerToday>
