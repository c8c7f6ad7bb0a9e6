import type { Db } from '@stamkund/database'
import { companyGroups } from '../../customers/companies/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import { unknownAdjustment } from './adjustments.errors.ts'
import { type AdjustmentRow, findAdjustment, findAdjustments } from './adjustments.queries.ts'
import type { Adjustment, AdjustmentFilter } from './adjustments.schema.ts'

/** @throws DomainError `adjustment.unknown` */
export async function readAdjustment(db: Db, id: string): Promise<Adjustment> {
  const found = await findAdjustment(db, id)
  if (found === undefined) throw unknownAdjustment()
  return toAdjustment(found)
}

/** A page of adjustments, last requested first. */
export async function listAdjustments(db: Db, filter: AdjustmentFilter): Promise<Page<Adjustment>> {
  const { companyId, limit, cursor } = filter
  const companyIds = companyId === undefined ? undefined : (await companyGroups(db, [companyId])).get(companyId)
  const rows = await findAdjustments(db, filter, companyIds, readCursor(cursor, IdKey)?.[0], limit + 1)
  const page = toPage(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(toAdjustment) }
}

function toAdjustment({ walletId, ...row }: AdjustmentRow): Adjustment {
  return {
    ...row,
    memberId: walletId === row.companyId ? null : walletId,
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}
