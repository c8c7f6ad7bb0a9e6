import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, Id, line, Points, Sku } from '../../platform/scalars.ts'

const Earned = {
  productId: Id,
  sku: Sku,
  name: z.string().meta({ example: 'Mountain-100 Black, 42' }),
  multiplier: z.number().meta({ description: '3 is 3x', example: 3 }),
  pointsPerUnit: Points.nullable().meta({
    description:
      'At the price that the company usually pays, else the list price; null where no price is known or a single unit is ' +
      'too cheap for a point',
  }),
}

export const EarningProduct = z.object({
  ...Earned,
  category: z.string().nullable(),
  subcategory: z.string().nullable(),
  brand: z.string().nullable(),
  lastBoughtOn: BusinessDate.nullable().meta({ description: 'Within twelve months' }),
  reason: z
    .object({
      kind: z.enum(['bought', 'goes_with', 'earns_more', 'club']).meta({
        description:
          'The company buys it; companies that buy the named product buy it too; it earns more than the named product, ' +
          'which the company buys; it is sold in the club',
      }),
      productName: z.string().nullable(),
    })
    .meta({ example: { kind: 'goes_with', productName: 'Mountain Bottle Cage' } }),
  alternatives: z
    .array(z.object(Earned))
    .meta({ description: 'Of the same kind and about the same price, that earn more per unit; at most 3' }),
})

export type EarningProduct = z.infer<typeof EarningProduct>

export const EarningProductPage = pageOf(EarningProduct)

export const EarningProductQuery = PageQuery.extend({
  q: line(200).optional().meta({ description: 'Text in the name or the SKU, whatever its case' }),
  category: line(200).optional(),
})

export type EarningProductQuery = z.infer<typeof EarningProductQuery>

export const ProductCategories = z
  .object({
    items: z.array(
      z.object({
        category: z.string().meta({ example: 'Bikes' }),
        products: z.int().min(1),
        multiplier: z.number().meta({ description: 'The highest in it' }),
      }),
    ),
  })
  .meta({ example: { items: [{ category: 'Bikes', products: 97, multiplier: 3 }] } })
