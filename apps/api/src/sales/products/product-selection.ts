import { z } from 'zod'
import { Id, line } from '../../platform/scalars.ts'
import { MarginBand } from './products.schema.ts'

const MOST_PRODUCTS = 1_000

const selectionFields = {
  productIds: z.array(Id).min(1).max(MOST_PRODUCTS).optional().meta({ description: 'These products' }),
  category: line(200).optional().meta({ description: 'Or all products of a category', example: 'Bikes' }),
  fromBand: MarginBand.optional().meta({ description: 'Of the category, only those that are in this band today' }),
}

/** Products by name, or all of a category, or those of them that are in one band: one of both. */
export const ProductSelection = {
  fields: selectionFields,
  isOne: ({ productIds, category, fromBand }: Selection) =>
    (productIds === undefined) !== (category === undefined) && (fromBand === undefined || category !== undefined),
  fault: { path: ['productIds'], message: 'must be given, or category in its place, to which fromBand belongs' },
}

export interface Selection {
  readonly productIds?: readonly string[] | undefined
  readonly category?: string | undefined
  readonly fromBand?: z.infer<typeof MarginBand> | undefined
}
