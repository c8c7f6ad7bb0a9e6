import type { Tx } from '@stamkund/database'
import type { WalletKey } from '@stamkund/ledger'
import { lockCompanies } from '../../customers/companies/index.ts'
import type { Holder } from './corrections.schema.ts'
import { findWallets } from './holders.queries.ts'

/**
 * Finds the wallets of holders, in the order given, and keeps their companies from being merged until the transaction
 * ends. Of a holder that was merged it is the wallet that goes on, also if that happened while this waited.
 * @returns undefined in the place of a holder that does not exist
 */
export async function lockHolders(tx: Tx, holders: readonly Holder[]): Promise<(WalletKey | undefined)[]> {
  for (let found = await findWallets(tx, holders); ; ) {
    const companyIds = found.flatMap((wallet) => wallet?.companyId ?? [])
    await lockCompanies(tx, companyIds, 'shared')
    const again = await findWallets(tx, holders)
    if (again.every((wallet, at) => wallet?.companyId === found[at]?.companyId)) return again
    found = again
  }
}

/** Whose wallet that is. */
export function holderOf({ companyId, walletId }: WalletKey): Holder {
  return walletId === companyId ? { companyId } : { memberId: walletId }
}
