import type { Db } from '@stamkund/database'
import { companyGroups } from '../../customers/companies/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import type { Reach } from '../../platform/reach.ts'
import { holderOf } from './lock-holders.ts'
import { findTransfers, type TransferRow } from './transfers.queries.ts'
import type { Transfer, TransferFilter } from './transfers.schema.ts'

/** A page of transfers, newest first. */
export async function listTransfers(
  db: Db,
  { companyId, memberId, limit, cursor }: TransferFilter,
  reach: Reach,
): Promise<Page<Transfer>> {
  const companyIds = companyId === undefined ? undefined : (await companyGroups(db, [companyId])).get(companyId)
  const rows = await findTransfers(db, companyIds, memberId, readCursor(cursor, IdKey)?.[0], reach, limit + 1)
  const page = toPage(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(toTransfer) }
}

export function toTransfer({ fromWalletId, toWalletId, transferredAt, ...row }: TransferRow): Transfer {
  const { companyId } = row
  return {
    ...row,
    from: holderOf({ companyId, walletId: fromWalletId }),
    to: holderOf({ companyId, walletId: toWalletId }),
    transferredAt: transferredAt.toISOString(),
  }
}
