import { z } from 'zod'
import { Picture } from '../../platform/pictures/index.ts'
import { BusinessDate, Currency, Decimal, EventCode, Id, Points, Sku } from '../../platform/scalars.ts'

const points = Points.meta({ example: 500 })

/** What a campaign gives on top of the base, in codes and numbers. */
const Gives = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('multiplier'), multiplier: z.number().meta({ description: '2 is 2x', example: 2 }) }),
    z.object({
      kind: z.literal('rate'),
      rateBasisPoints: z.int().meta({ description: '10000 is one point per unit of the currency' }),
    }),
    z.object({ kind: z.enum(['points_per_line', 'points_per_unit', 'points_per_purchase']), points }),
    z.object({ kind: z.literal('points_per_amount'), points, stepAmount: Decimal }),
    z.object({
      kind: z.literal('basket'),
      points,
      groups: z.int().meta({ description: 'One product of each on the same invoice', example: 3 }),
    }),
    z.object({
      kind: z.literal('ladder'),
      steps: z
        .array(z.object({ thresholdAmount: Decimal, points, isReached: z.boolean() }))
        .meta({ description: 'Lowest first; each is given once' }),
    }),
    z.object({
      kind: z.literal('event'),
      event: EventCode,
      points,
      times: z.int().meta({ description: 'How often each member can get them', example: 1 }),
    }),
  ])
  .meta({ id: 'MemberCampaignGives', description: 'On top of the ordinary points' })

export type Gives = z.infer<typeof Gives>

const Progress = z.object({
  points: Points.meta({ description: 'That my company has got, less what returns took back' }),
  ladder: z
    .object({
      amount: Decimal.meta({ description: 'Bought until now, of what counts' }),
      next: z
        .object({ thresholdAmount: Decimal, points, missingAmount: Decimal })
        .nullable()
        .meta({ description: 'Null: the last step is reached' }),
    })
    .nullable()
    .meta({ description: 'Null: it has no steps' }),
})

const Limit = z.object({
  points: Points.meta({ example: 20_000 }),
  period: z.enum(['window', 'year', 'quarter', 'month', 'day']),
  left: Points.meta({ description: 'That my company can still get in this period', example: 12_400 }),
})

const shown = {
  id: Id,
  state: z.enum(['coming', 'running', 'over']),
  name: z.string().meta({ example: 'Double points on fasteners' }),
  text: z.string(),
  picture: Picture.nullable(),
  window: z.object({ from: BusinessDate, to: BusinessDate }).meta({ description: 'By the date of the invoice' }),
  daysLeft: z.int().nullable().meta({ description: 'After today; null unless it runs', example: 21 }),
  currency: Currency.meta({ description: 'Of its amounts' }),
  gives: Gives,
  limit: Limit.nullable().meta({ description: 'Of what my company can get; null: none' }),
  hasPointsLeft: z.boolean().meta({ description: 'False: what there was for all companies together has been given' }),
  progress: Progress,
}

export const MemberCampaign = z.object(shown)

export type MemberCampaign = z.infer<typeof MemberCampaign>

export const MemberCampaigns = z
  .object({ items: z.array(MemberCampaign).meta({ description: 'What runs first, then what comes' }) })
  .meta({
    example: {
      items: [
        {
          id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d61',
          state: 'running',
          name: 'Autumn for the workshop',
          text: 'Buy protection and abrasives.',
          picture: null,
          window: { from: '2026-10-01', to: '2026-12-15' },
          daysLeft: 21,
          currency: 'SEK',
          gives: {
            kind: 'ladder',
            steps: [
              { thresholdAmount: '40000', points: 2_000, isReached: true },
              { thresholdAmount: '80000', points: 3_000, isReached: false },
            ],
          },
          limit: null,
          hasPointsLeft: true,
          progress: {
            points: 2_000,
            ladder: {
              amount: '67400.0000',
              next: { thresholdAmount: '80000', points: 3_000, missingAmount: '12600.0000' },
            },
          },
        },
      ],
    },
  })

const CountedProduct = z.object({
  productId: Id,
  sku: Sku,
  name: z.string().meta({ example: 'Cutting disc' }),
  multiplier: z.number().meta({ description: 'Of the product itself; 3 is 3x', example: 3 }),
  lastBoughtOn: BusinessDate.nullable().meta({ description: 'By my company, within twelve months' }),
})

export type CountedProduct = z.infer<typeof CountedProduct>

export const MemberCampaignDetail = z.object({
  ...shown,
  terms: z.string().meta({ description: 'What else holds, in words' }),
  countsEverything: z.boolean().meta({ description: 'Every product that gives points counts' }),
  products: z
    .array(CountedProduct)
    .meta({ description: 'Some of those that count: first what my company buys, then what gives most' }),
})

export type MemberCampaignDetail = z.infer<typeof MemberCampaignDetail>
