import type { Db } from '@stamkund/database'
import { z } from 'zod'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import type { ProductRow, ProductRowFilter, ProductSort } from './product-overviews.schema.ts'
import { findProductRows } from './product-rows.queries.ts'
import { unitEarnings } from './unit-points.ts'

const figure = z.union([z.literal('-Infinity'), z.string().regex(/^-?\d{1,30}(\.\d{1,4})?$/)])

/** A value that the list is sorted by, as text, and the product's id; the kind of the value is that of the sort. */
const keys: Readonly<Record<ProductSort, z.ZodType<[string, string]>>> = {
  name: z.tuple([z.string(), z.uuid()]),
  margin: z.tuple([figure, z.uuid()]),
  netSales: z.tuple([figure, z.uuid()]),
  lastBought: z.tuple([z.union([z.literal('-infinity'), z.iso.date()]), z.uuid()]),
}

/** A page of the products that can earn, with what they earn and what was sold of them. */
export async function listProductRows(db: Db, filter: ProductRowFilter, today: string): Promise<Page<ProductRow>> {
  const { sort, limit, cursor } = filter
  const [found, earningOf] = await Promise.all([
    findProductRows(db, filter, readCursor(cursor, keys[sort]), limit + 1, today),
    unitEarnings(db, today),
  ])
  return toPage(
    found.map((product) => ({ ...product, ...earningOf(product) })),
    limit,
    ({ sortKey, id }) => [sortKey, id],
  )
}
