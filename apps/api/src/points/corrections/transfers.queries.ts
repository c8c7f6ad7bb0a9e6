import { type Db, statement, type Tx } from '@stamkund/database'
import { isReached } from '../../customers/companies/index.ts'
import type { Reach } from '../../platform/reach.ts'

export interface TransferRow {
  readonly id: string
  readonly companyId: string
  readonly fromWalletId: string
  readonly toWalletId: string
  readonly points: number
  readonly text: string | null
  readonly transferredBy: string
  readonly transferredAt: Date
}

const INSERT = statement(
  'points_transfer_insert',
  `with inserted as (
     insert into points_transfer (id, company_id, from_wallet_id, to_wallet_id, points, transferred_by, transferred_at,
       posted_version)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
   ) insert into points_transfer_text (transfer_id, text) select $1, $9::text where $9 is not null`,
)

/** @param postedVersion its entry in the giver's book */
export async function insertTransfer(tx: Tx, row: TransferRow, postedVersion: number): Promise<void> {
  await tx.rows(INSERT, [
    row.id,
    row.companyId,
    row.fromWalletId,
    row.toWalletId,
    row.points,
    row.transferredBy,
    row.transferredAt.toISOString(),
    postedVersion,
    row.text,
  ])
}

const LIST = statement(
  'points_transfer_list',
  `select t.id, t.company_id as "companyId", t.from_wallet_id as "fromWalletId", t.to_wallet_id as "toWalletId", t.points,
     x.text, t.transferred_by as "transferredBy", t.transferred_at as "transferredAt"
   from points_transfer t
   left join points_transfer_text x on x.transfer_id = t.id
   where ($1::uuid[] is null or t.company_id = any($1)) and ($2::uuid is null or $2 in (t.from_wallet_id, t.to_wallet_id))
     and ($3::uuid is null or t.id < $3) and ${isReached('t.company_id', '$4')}
   order by t.id desc limit $5`,
)

/** Newest first. */
export function findTransfers(
  db: Db,
  companyIds: readonly string[] | undefined,
  memberId: string | undefined,
  before: string | undefined,
  { salesRepId }: Reach,
  limit: number,
): Promise<TransferRow[]> {
  return db.rows(LIST, [companyIds ?? null, memberId ?? null, before ?? null, salesRepId, limit])
}
