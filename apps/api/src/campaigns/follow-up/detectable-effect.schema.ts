import { z } from 'zod'
import { BusinessDate, Currency, Decimal } from '../../platform/scalars.ts'
import { Audience } from '../campaigns/index.ts'

const MOST_DAYS = 732

export const DetectableEffectQuestion = z
  .strictObject({
    audience: Audience,
    days: z.int().min(1).max(MOST_DAYS).meta({ description: 'Days of the window', example: 59 }),
    holdoutShareBasisPoints: z.int().min(1).max(9_999).meta({ example: 2_000 }),
  })
  .meta({ example: { audience: { kind: 'all' }, days: 59, holdoutShareBasisPoints: 2_000 } })

export type DetectableEffectQuestion = z.infer<typeof DetectableEffectQuestion>

const detectable = {
  holdoutShareBasisPoints: z.int(),
  treated: z.int(),
  heldOut: z.int(),
  perCompany: Decimal.nullable().meta({
    description: 'Contribution margin in the window that a company must bring more, to be seen in 80 of 100 cases',
  }),
  shareOfMarginBasisPoints: z
    .int()
    .nullable()
    .meta({ description: 'The same as a share of what a company brings; null: it brings nothing' }),
}

export const DetectableEffect = z
  .object({
    currency: Currency,
    sentence: z.enum(['detectable', 'only_large', 'hardly_any', 'too_few_companies', 'no_history']).meta({
      description:
        'What to say of it: up to 10 % of the margin, up to 30 %, more than that; fewer than two companies on a side; nothing bought',
    }),
    companies: z.int().meta({ description: 'In the audience today' }),
    measuredFrom: BusinessDate.meta({ description: 'The club’s own history that this was computed from' }),
    measuredTo: BusinessDate,
    marginPerCompany: Decimal.meta({ description: 'In as many days' }),
    correlation: z
      .number()
      .nullable()
      .meta({ description: 'Between what companies brought in these days and what they did before', example: 0.82 }),
    ...detectable,
    others: z.array(z.object(detectable)).meta({ description: 'With other shares, to compare' }),
  })
  .meta({ id: 'DetectableEffect' })

export type DetectableEffect = z.infer<typeof DetectableEffect>
