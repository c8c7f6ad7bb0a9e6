import type { Db } from '@stamkund/database'
import { z } from 'zod'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import type { Reach } from '../../platform/reach.ts'
import type { CompanyRow, CompanyRowFilter, CompanySort } from './company-overviews.schema.ts'
import { findCompanyRows } from './company-rows.queries.ts'

/** A value that the list is sorted by, as text, and the company's id; the kind of the value is that of the sort. */
const keys: Readonly<Record<CompanySort, z.ZodType<[string, string]>>> = {
  name: z.tuple([z.string(), z.uuid()]),
  available: z.tuple([z.string().regex(/^-?\d{1,16}$/), z.uuid()]),
  netSales: z.tuple([z.string().regex(/^-?\d{1,14}(\.\d{1,4})?$/), z.uuid()]),
  lastPurchase: z.tuple([z.union([z.literal('-infinity'), z.iso.date()]), z.uuid()]),
}

/** A page of the companies that go on and that the caller reaches. */
export async function listCompanyRows(
  db: Db,
  filter: CompanyRowFilter,
  { salesRepId }: Reach,
): Promise<Page<CompanyRow>> {
  const { sort, limit, cursor } = filter
  const rows = await findCompanyRows(
    db,
    { ...filter, reachedBy: salesRepId },
    readCursor(cursor, keys[sort]),
    limit + 1,
  )
  return toPage(rows, limit, ({ sortKey, id }) => [sortKey, id])
}
