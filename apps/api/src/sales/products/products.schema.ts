import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import {
  BusinessDate,
  Currency,
  Decimal,
  Id,
  line,
  NonNegativeDecimal,
  Sku,
  Timestamp,
} from '../../platform/scalars.ts'

export const MarginBand = z.enum(['low', 'standard', 'raised', 'top', 'unknown']).meta({ example: 'top' })

const fields = {
  name: line(300).meta({ example: 'Mountain-100 Black, 42' }),
  category: line(200).nullable().meta({ example: 'Bikes' }),
  subcategory: line(200).nullable().meta({ example: 'Mountain Bikes' }),
  brand: line(200).nullable().meta({ example: 'Adventure Works' }),
  unitCost: Decimal.nullable().meta({ description: 'Null, zero or less: unknown', example: '1898.0944' }),
  listPrice: Decimal.nullable().meta({ description: 'Null, zero or less: unknown', example: '3374.9900' }),
  currency: Currency.nullable().meta({ description: 'Of cost and price', example: 'USD' }),
  isSellable: z.boolean().meta({ description: 'False for freight, fees and samples, which earn nothing' }),
}

export const NewProduct = z
  .strictObject({
    sku: Sku,
    name: fields.name,
    category: fields.category.default(null),
    subcategory: fields.subcategory.default(null),
    brand: fields.brand.default(null),
    unitCost: fields.unitCost.default(null),
    listPrice: fields.listPrice.default(null),
    currency: fields.currency.default(null),
    isSellable: fields.isSellable.default(true),
  })
  .meta({
    example: {
      sku: 'BK-M82B-42',
      name: 'Mountain-100 Black, 42',
      category: 'Bikes',
      unitCost: '1898.0944',
      listPrice: '3374.9900',
      currency: 'USD',
    },
  })

export type NewProduct = z.infer<typeof NewProduct>

export const ProductChanges = z
  .strictObject(fields)
  .partial()
  .meta({ example: { listPrice: '3399.0000' } })

export type ProductChanges = z.infer<typeof ProductChanges>

export const Product = z.object({
  id: Id,
  sku: Sku,
  ...fields,
  standardMarginBasisPoints: z.int().nullable().meta({
    description: '(list price − unit cost) / list price, rounded down; null where one of them is unknown',
    example: 4375,
  }),
  band: MarginBand.meta({ description: 'The margin band in force today' }),
  isBandManual: z.boolean().meta({ description: 'Whether that band was set by hand' }),
  version: z.int(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})

export type Product = z.infer<typeof Product>

export const BandAssignment = z.object({
  validFrom: BusinessDate.meta({ description: 'A product’s first band is valid from 1900-01-01' }),
  band: MarginBand,
  isManual: z.boolean(),
  recordedAt: Timestamp,
})

export const CostPeriod = z.object({
  validFrom: BusinessDate,
  validTo: BusinessDate.nullable().meta({ description: 'The last day; null: until further notice' }),
  unitCost: Decimal,
})

export const ProductDetail = z.object({
  ...Product.shape,
  bands: z.array(BandAssignment).meta({ description: 'Every assignment, oldest first' }),
  costs: z.array(CostPeriod).meta({ description: 'The cost history, oldest first' }),
})

export type ProductDetail = z.infer<typeof ProductDetail>

export const ProductPage = pageOf(Product)

export const ProductQuery = PageQuery.extend({
  q: line(200).optional().meta({ description: 'Text in the name or the SKU, whatever its case' }),
  sku: Sku.optional().meta({ description: 'Exactly this SKU' }),
  category: line(200).optional(),
  brand: line(200).optional(),
  band: MarginBand.optional().meta({ description: 'The band in force today' }),
  isSellable: z.enum(['true', 'false']).optional(),
})

export type ProductQuery = z.infer<typeof ProductQuery>

export const ProductId = z.object({ id: Id })
export const ProductCostKey = z.object({ id: Id, validFrom: BusinessDate })

export const NewBand = z
  .strictObject({
    band: MarginBand,
    validFrom: BusinessDate.optional().meta({ description: 'Today or later; today where it is left out' }),
  })
  .meta({ example: { band: 'top', validFrom: '2026-04-01' } })

export type NewBand = z.infer<typeof NewBand>

export const NewCost = z
  .strictObject({ validTo: BusinessDate.nullable().default(null), unitCost: NonNegativeDecimal })
  .meta({ example: { validTo: '2026-06-30', unitCost: '1898.0944' } })

export type NewCost = z.infer<typeof NewCost>
