import { z } from 'zod'
import { BusinessDate } from '../../platform/scalars.ts'
import { ProductSelection } from './product-selection.ts'
import { MarginBand } from './products.schema.ts'

export const NewBandMove = z
  .strictObject({
    ...ProductSelection.fields,
    band: MarginBand,
    validFrom: BusinessDate.optional().meta({ description: 'Today or later; today where it is left out' }),
  })
  .refine(ProductSelection.isOne, ProductSelection.fault)
  .meta({ example: { category: 'Bikes', band: 'top', validFrom: '2026-04-01' } })

export type NewBandMove = z.infer<typeof NewBandMove>

export const BandMove = z.object({
  band: MarginBand,
  validFrom: BusinessDate,
  products: z.int().min(1).meta({ description: 'How many were chosen' }),
  moved: z.int().min(0).meta({ description: 'How many of them had another band on that day' }),
})

export type BandMove = z.infer<typeof BandMove>
