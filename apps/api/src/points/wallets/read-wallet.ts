import type { Db, Tx } from '@stamkund/database'
import { settleWallet } from '@stamkund/ledger'
import { unknownHolder } from './wallets.errors.ts'
import { findWallet, type Holder, type HolderWallet } from './wallets.queries.ts'

export type { Holder, HolderWallet } from './wallets.queries.ts'

/**
 * The wallet of a company or a member; of one that was merged, the wallet that goes on. While it `isDue`, nobody may see
 * it: the caller opens a transaction for `settledWallet`.
 * @throws DomainError `company.unknown`, `member.unknown`
 */
export async function readHolderWallet(db: Db, holder: Holder, now: Date): Promise<HolderWallet> {
  const wallet = await findWallet(db, holder, now)
  if (wallet === undefined) throw unknownHolder(holder.kind)
  return wallet
}

/**
 * The same wallet after what has matured or expired was posted.
 * @throws DomainError `company.unknown`, `member.unknown`
 */
export async function settledWallet(tx: Tx, holder: Holder, now: Date): Promise<HolderWallet> {
  const wallet = await readHolderWallet(tx, holder, now)
  if (!wallet.isDue) return wallet
  await settleWallet(tx, wallet, wallet.asOf)
  return readHolderWallet(tx, holder, now)
}
