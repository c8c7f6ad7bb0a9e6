import type { Db } from '@stamkund/database'
import { companyGroups } from '../../customers/companies/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import type { Reach } from '../../platform/reach.ts'
import { listBalances, type RecordedBalance } from './opening-balances.queries.ts'
import type { OpeningBalance, OpeningBalanceFilter } from './opening-balances.schema.ts'

/** A page of opening balances, last recorded first; those of a company include what companies merged into it brought. */
export async function listOpeningBalances(
  db: Db,
  { companyId, limit, cursor }: OpeningBalanceFilter,
  reach: Reach,
): Promise<Page<OpeningBalance>> {
  const companyIds = companyId === undefined ? undefined : (await companyGroups(db, [companyId])).get(companyId)
  const rows = await listBalances(db, companyIds, readCursor(cursor, IdKey)?.[0], reach, limit + 1)
  const page = toPage(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(toOpeningBalance) }
}

export function toOpeningBalance({ recordedAt, ...balance }: RecordedBalance): OpeningBalance {
  return { ...balance, recordedAt: recordedAt.toISOString() }
}
