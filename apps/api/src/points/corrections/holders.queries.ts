import { type Db, statement } from '@stamkund/database'
import type { WalletKey } from '@stamkund/ledger'
import type { Holder } from './corrections.schema.ts'

const FIND = statement(
  'correction_wallets',
  `select coalesce(c.survivor_id, m.survivor_company_id) as "companyId",
     coalesce(c.survivor_id, m.survivor_id) as "walletId"
   from unnest($1::uuid[], $2::uuid[]) with ordinality as wanted (company_id, member_id, position)
   left join company_survivor c on c.company_id = wanted.company_id
   left join member_survivor m on m.member_id = wanted.member_id
   order by wanted.position`,
)

/** The wallets of holders, in their order; of one that was merged, the wallet that goes on. */
export async function findWallets(db: Db, holders: readonly Holder[]): Promise<(WalletKey | undefined)[]> {
  const rows = await db.rows<WalletKey | { readonly companyId: null }>(FIND, [
    holders.map(({ companyId }) => companyId ?? null),
    holders.map(({ memberId }) => memberId ?? null),
  ])
  return rows.map((row) => (row.companyId === null ? undefined : row))
}
