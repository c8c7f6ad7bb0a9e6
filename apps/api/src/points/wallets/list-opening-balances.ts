import type { Db } from '@stamkund/database'
import { companyGroups } from '../../customers/companies/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import { Id } from '../../platform/scalars.ts'
import { listBalances, type RecordedBalance } from './opening-balances.queries.ts'
import type { OpeningBalance, OpeningBalanceFilter } from './opening-balances.schema.ts'

/** A page of opening balances, last recorded first; those of a company include what companies merged into it brought. */
export async function listOpeningBalances(
  db: Db,
  { companyId, limit, cursor }: OpeningBalanceFilter,
): Promise<Page<OpeningBalance>> {
  const companyIds = companyId === undefined ? undefined : (await companyGroups(db, [companyId])).get(companyId)
  const rows = await listBalances(db, companyIds, lastId(cursor), limit + 1)
  const page = toPage(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(toOpeningBalance) }
}

function lastId(cursor: string | undefined): string | undefined {
  const [id] = readCursor(cursor, 1) ?? []
  if (id === undefined || Id.safeParse(id).success) return id
  throw new DomainError('page.invalid_cursor', 400, 'The cursor is not one that this list gave out.')
}

export function toOpeningBalance({ recordedAt, ...balance }: RecordedBalance): OpeningBalance {
  return { ...balance, recordedAt: recordedAt.toISOString() }
}
