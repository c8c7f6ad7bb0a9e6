import { z } from 'zod'
import { Decimal, InvoiceNo, Points } from '../../platform/scalars.ts'

const BasisPoints = z.int().meta({ example: 10000 })
const Hundredths = z.int().meta({ description: '`300` is 3x', example: 300 })

/** Without the limits that give something away: of the margin, or of a campaign for everybody. */
const Trim = z.object({
  code: z.enum([
    'club_terms',
    'campaign_per_purchase',
    'campaign_per_company',
    'campaign_per_member',
    'campaign_budget',
    'policy_per_purchase',
    'policy_per_company',
  ]),
  points: Points.meta({ description: 'How many it took', example: 120 }),
  limit: Points.nullable(),
})

const trims = z.array(Trim).meta({ description: 'What took points away from it' })
const points = Points
const baseTerms = { rateBasisPoints: BasisPoints, bandMultiplierHundredths: Hundredths }

/** Why a member's company was given points, in codes and figures that a screen puts into words. */
export const MemberAwardReason = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('base'), rateBasisPoints: BasisPoints, multiplierHundredths: Hundredths, trims }),
    z.object({
      kind: z.literal('tier'),
      tierName: z.string(),
      multiplierHundredths: Hundredths,
      ...baseTerms,
      trims,
    }),
    z.object({ kind: z.literal('multiplier'), multiplierHundredths: Hundredths, ...baseTerms, trims }),
    z.object({ kind: z.literal('rate'), rateBasisPoints: BasisPoints, trims }),
    z.object({ kind: z.literal('points_per_line'), points, trims }),
    z.object({ kind: z.literal('points_per_unit'), points, trims }),
    z.object({ kind: z.literal('points_per_purchase'), points, trims }),
    z.object({
      kind: z.literal('points_per_amount'),
      points,
      pointsPerStep: Points,
      stepAmount: Decimal,
      steps: z.int(),
      trims,
    }),
    z.object({ kind: z.literal('basket'), points, trims }),
    z.object({ kind: z.literal('ladder'), points, thresholdAmount: Decimal, trims }),
    z.object({
      kind: z.literal('return'),
      originalInvoiceNo: InvoiceNo,
      originalLineNo: z.int(),
      quantity: Decimal,
      amount: Decimal,
      thresholdAmount: Decimal.optional().meta({ description: 'Of a step of a ladder that was taken back whole' }),
    }),
  ])
  .meta({
    example: { kind: 'base', rateBasisPoints: 10000, multiplierHundredths: 300, trims: [] },
  })

export type MemberAwardReason = z.infer<typeof MemberAwardReason>

/** Why a line earned nothing. */
export const MemberNoAwardReason = z
  .enum(['not_sellable', 'zero_amount', 'negative_amount', 'quantity_not_positive', 'rounds_to_zero', 'club_terms'])
  .meta({ example: 'not_sellable' })

export type MemberNoAwardReason = z.infer<typeof MemberNoAwardReason>
