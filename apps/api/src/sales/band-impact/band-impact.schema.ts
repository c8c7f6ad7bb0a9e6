import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Points } from '../../platform/scalars.ts'
import { MarginBand, ProductSelection } from '../products/index.ts'

export const BandImpactRequest = z
  .strictObject({ ...ProductSelection.fields, band: MarginBand })
  .refine(ProductSelection.isOne, ProductSelection.fault)
  .meta({ example: { category: 'Bikes', band: 'top' } })

export type BandImpactRequest = z.infer<typeof BandImpactRequest>

export const BandImpact = z.object({
  from: BusinessDate,
  to: BusinessDate,
  products: z.int().min(1).meta({ description: 'How many were chosen' }),
  purchases: z.int().min(0).meta({ description: 'Invoices of the period that have one of them' }),
  companies: z.int().min(0).meta({ description: 'Companies that bought one of them' }),
  pointsBefore: Points.meta({ description: 'In the bands of their days' }),
  pointsAfter: Points.meta({ description: 'In the band that is asked about' }),
  worthBefore: Decimal.meta({ description: 'At what a point cost by the policy of each day' }),
  worthAfter: Decimal,
  currency: Currency,
})

export type BandImpact = z.infer<typeof BandImpact>
