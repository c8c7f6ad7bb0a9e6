import type { Db, Tx } from '@stamkund/database'
import { settleWallet } from '@stamkund/ledger'
import { assertCompanyReached } from '../../customers/companies/index.ts'
import { readMember } from '../../customers/members/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { coalesce } from '../../platform/coalesce.ts'
import type { Reach } from '../../platform/reach.ts'
import { unknownHolder } from './wallets.errors.ts'
import { findWallets, type Holder, type HolderWallet } from './wallets.queries.ts'

export type { Holder, HolderWallet } from './wallets.queries.ts'

/**
 * The wallet of a company or a member; of one that was merged, the wallet that goes on. While it `isDue`, nobody may see
 * it: the caller opens a transaction for `settledWallet`.
 * @throws DomainError `company.unknown`, `member.unknown`
 */
export async function readHolderWallet(db: Db, holder: Holder, now: Date): Promise<HolderWallet> {
  const [wallet] = await findWallets(db, holder.kind, [holder.id], now)
  if (wallet === undefined) throw unknownHolder(holder.kind)
  return wallet
}

/** Reads wallets like `readHolderWallet`; those that are asked for at the same moment with one statement. */
export function walletReader(db: Db, clock: Clock): (holder: Holder) => Promise<HolderWallet> {
  const readerOf = (kind: Holder['kind']) =>
    coalesce((ids: readonly string[]) => findWallets(db, kind, ids, clock.now()), { maxItems: 100, maxGroups: 2 })
  const readers = { company: readerOf('company'), member: readerOf('member') }
  return async ({ kind, id }) => {
    const wallet = await readers[kind](id)
    if (wallet === undefined) throw unknownHolder(kind)
    return wallet
  }
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

/** @throws DomainError `company.unknown`, `member.unknown`, also for one whose company is out of the caller's reach */
export async function assertHolderReached(db: Db, { kind, id }: Holder, reach: Reach): Promise<void> {
  if (kind === 'company') await assertCompanyReached(db, id, reach)
  else if (reach.salesRepId !== null) await readMember(db, id, reach)
}
