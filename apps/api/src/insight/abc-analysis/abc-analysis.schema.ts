import { z } from 'zod'
import { BusinessDate, Currency, Decimal } from '../../platform/scalars.ts'

export const Classification = z.object({
  day: BusinessDate.nullable().meta({ description: 'Null: nobody has bought anything yet' }),
  currencies: z
    .array(
      z.object({
        currency: Currency,
        companies: z.int().min(0).meta({ description: 'Who buy in it' }),
        netSales: Decimal.meta({ description: 'Of the twelve months before the day, less returns' }),
        contributionMargin: Decimal.meta({ description: 'Of the lines whose cost is known' }),
        withoutCostBasisPoints: z.int().nullable().meta({
          description:
            'The share of net sales whose cost nobody knows, rounded down; they are taken to earn what the others do',
          example: 412,
        }),
      }),
    )
    .meta({ description: 'What the classes rest on. Companies are compared with those who buy in the same currency' }),
})

export const NewClassification = Classification.extend({
  day: BusinessDate,
  changed: z.int().min(0).meta({ description: 'Companies whose class is another one now' }),
})
