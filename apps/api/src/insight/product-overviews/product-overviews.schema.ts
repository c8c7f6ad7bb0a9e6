import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, CompanyNo, Currency, Decimal, Id, line, Points, Sku } from '../../platform/scalars.ts'
import { MarginBand } from '../../sales/products/index.ts'

const multiplier = z.number().meta({ description: '3 is 3x: what the band multiplies by today', example: 3 })

const netSales12Months = Decimal.meta({ description: "Invoices less returns, in the club's currency" })

const earning = {
  multiplier,
  pointsPerUnit: Points.nullable().meta({
    description: 'What one at the list price earns today; null: it has no price, or earns no whole point',
  }),
}

export const ProductRow = z
  .object({
    id: Id,
    sku: Sku,
    name: z.string(),
    category: z.string().nullable(),
    subcategory: z.string().nullable(),
    brand: z.string().nullable(),
    unitCost: Decimal.nullable(),
    listPrice: Decimal.nullable(),
    currency: Currency.nullable().meta({ description: 'Of cost and price' }),
    marginBasisPoints: z.int().nullable().meta({
      description: '(list price − unit cost) / list price, rounded down; null where one of them is unknown',
      example: 4375,
    }),
    band: MarginBand.meta({ description: 'In force today' }),
    ...earning,
    netSales12Months,
    lastBoughtOn: BusinessDate.nullable().meta({ description: 'Within the last twelve months' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d31',
      sku: 'BK-M82B-42',
      name: 'Mountain-100 Black, 42',
      category: 'Bikes',
      subcategory: 'Mountain Bikes',
      brand: 'Adventure Works',
      unitCost: '1898.0944',
      listPrice: '3374.9900',
      currency: 'USD',
      marginBasisPoints: 4375,
      band: 'raised',
      multiplier: 2,
      pointsPerUnit: 6750,
      netSales12Months: '184230.5000',
      lastBoughtOn: '2026-03-27',
    },
  })

export type ProductRow = z.infer<typeof ProductRow>

export const ProductRowPage = pageOf(ProductRow)

export const ProductSort = z.enum(['name', 'margin', 'netSales', 'lastBought']).meta({
  description: 'By name from A, by figures from the highest',
})

export type ProductSort = z.infer<typeof ProductSort>

export const ProductRowFilter = PageQuery.extend({
  q: line(200).optional().meta({ description: 'Text in the name or the SKU, whatever its case' }),
  category: line(200).optional(),
  band: MarginBand.optional().meta({ description: 'The band in force today' }),
  sort: ProductSort.default('name'),
  format: z.enum(['json', 'csv']).default('json').meta({
    description: '`csv`: the whole list as a file, without regard to `limit` and `cursor`',
  }),
})

export type ProductRowFilter = z.infer<typeof ProductRowFilter>

const ProductGroup = z.object({
  category: z.string().nullable(),
  band: MarginBand,
  products: z.int().min(1),
  netSales12Months,
  marginBasisPoints: z.int().nullable().meta({ description: 'The mean of their margins at list price' }),
})

export type ProductGroup = z.infer<typeof ProductGroup>

export const ProductGroups = z.object({
  currency: Currency,
  bands: z
    .array(
      z.object({
        band: MarginBand,
        multiplier,
        products: z.int().min(0),
        netSales12Months,
        shareBasisPoints: z.int().meta({ description: 'Of the net sales of all bands' }),
      }),
    )
    .meta({ description: 'All of them, from `low` to `unknown`' }),
  items: z.array(ProductGroup).meta({ description: 'What each category has in each band; what sells most first' }),
})

export type ProductGroups = z.infer<typeof ProductGroups>

export const ProductOverview = z.object({
  id: Id,
  ...earning,
  currency: Currency,
  netSales12Months,
  quantity12Months: Decimal,
  lastBoughtOn: BusinessDate.nullable().meta({ description: 'Within the last twelve months' }),
  companies: z
    .int()
    .min(0)
    .meta({ description: 'That bought it in the last twelve months, and that the caller reaches' }),
  buyers: z
    .array(
      z.object({
        companyId: Id,
        companyNo: CompanyNo,
        companyName: z.string(),
        quantity: Decimal,
        netSales: Decimal,
        currency: Currency,
        lastBoughtOn: BusinessDate,
      }),
    )
    .meta({ description: 'Those of them that bought last; at most ten' }),
})

export type ProductOverview = z.infer<typeof ProductOverview>
