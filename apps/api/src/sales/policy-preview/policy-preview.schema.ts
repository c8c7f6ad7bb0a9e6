import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Id, NonNegativeDecimal, Points, Sku } from '../../platform/scalars.ts'
import { Terms } from '../../points/policy/index.ts'

const MOST_LINES = 1_000

const examplePurchase = {
  currency: 'USD',
  occurredOn: '2026-03-31',
  lines: [{ sku: 'BK-M82B-42', quantity: '1', netAmount: '2024.9940' }],
}

const PreviewedPurchase = z.strictObject({
  currency: Currency,
  occurredOn: BusinessDate,
  companyId: Id.optional().meta({ description: 'Who buys; anyone where it is left out' }),
  lines: z
    .array(
      z.strictObject({
        sku: Sku,
        quantity: Decimal.meta({ example: '1' }),
        netAmount: Decimal,
        unitCost: NonNegativeDecimal.nullable().default(null).meta({
          description: 'Without it the product’s cost that day counts',
        }),
      }),
    )
    .min(1)
    .max(MOST_LINES),
})

export const PreviewRequest = z
  .strictObject({
    policyId: Id.optional().meta({ description: 'A version of the policy' }),
    terms: Terms.optional().meta({ description: 'Terms that are not a version yet' }),
    purchase: PreviewedPurchase,
  })
  .refine(({ policyId, terms }) => policyId === undefined || terms === undefined, {
    path: ['terms'],
    message: 'must be left out where policyId is given',
  })
  .meta({ example: { purchase: examplePurchase } })

export type PreviewRequest = z.infer<typeof PreviewRequest>

const PreviewedAward = z.object({
  ruleId: z.string().meta({ example: 'base' }),
  ruleName: z.string().meta({ example: 'Base rate' }),
  points: Points,
  reason: z.record(z.string(), z.unknown()).meta({
    description: 'Codes and figures from which the award can be explained in any language',
    example: { kind: 'base', rateBasisPoints: 10000, band: 'raised', multiplierHundredths: 200, trims: [] },
  }),
})

export const PolicyPreview = z.object({
  policyId: Id.nullable().meta({ description: 'The version that was used; null: the terms of the request' }),
  points: Points,
  availableOn: BusinessDate.nullable().meta({ description: 'Null: when it is paid' }),
  expiresOn: BusinessDate,
  lines: z.array(
    z.object({
      lineNo: z.int().meta({ description: 'Its place in the request, from 1' }),
      sku: Sku,
      productId: Id.nullable().meta({ description: 'Null: nobody knows the SKU, and it earns nothing' }),
      band: z.enum(['low', 'standard', 'raised', 'top', 'unknown']),
      unitCost: Decimal.nullable(),
      noAwardReason: z.string().nullable().meta({ description: 'Why the line earns nothing', example: 'below_cost' }),
      awards: z.array(PreviewedAward),
    }),
  ),
})

export type PolicyPreview = z.infer<typeof PolicyPreview>
