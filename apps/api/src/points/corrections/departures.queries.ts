import { type Db, statement, type Tx } from '@stamkund/database'
import type { EarnedDocument, WalletKey } from '@stamkund/ledger'

const INSERT = statement(
  'departure_insert',
  `insert into departure (company_id, wallet_id, departure_id, wallet_version)
   select w.company_id, w.wallet_id, $3, w.version
   from ledger.wallet w
   where w.company_id = any($1::uuid[]) and w.wallet_id = any($2::uuid[])`,
)

/**
 * Notes how far the wallets of somebody who leaves have come.
 * @param companyIds the company and all that were merged into it
 * @param memberIds the member and all records that were merged into it
 */
export async function insertDeparture(
  tx: Tx,
  departureId: string,
  companyIds: readonly string[],
  memberIds: readonly string[],
): Promise<void> {
  await tx.rows(INSERT, [companyIds, memberIds, departureId])
}

const ANSWERING = statement(
  'departure_answering_wallets',
  `select m.survivor_company_id as "companyId", case when exists (
       select from ledger.entry e
       join departure d on (d.company_id, d.wallet_id) = (e.company_id, e.wallet_id) and d.wallet_version >= e.version
       where (e.company_id, e.document_id, e.wallet_id) = (earned.company_id, earned.document_id, earned.wallet_id)
         and e.kind = 'earn'
     ) then m.survivor_company_id else m.survivor_id end as "walletId"
   from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality
     as earned (company_id, wallet_id, document_id, position)
   join member_survivor m on m.member_id = earned.wallet_id
   order by earned.position`,
)

/**
 * The wallets that answer now for what members earned, in the order given: the member's, or that of the record that it
 * was merged into; the company's for what was earned before the member left, also after a comeback. It stays so for as
 * long as the caller keeps their companies locked.
 */
export async function answeringWallets(db: Db, earned: readonly EarnedDocument[]): Promise<WalletKey[]> {
  if (earned.length === 0) return []
  return db.rows(ANSWERING, [
    earned.map(({ companyId }) => companyId),
    earned.map(({ walletId }) => walletId),
    earned.map(({ documentId }) => documentId),
  ])
}
