import type { Tx } from '@stamkund/database'
import { lockWallets, settleWallet, type WalletKey } from '@stamkund/ledger'
import { readMember } from '../../customers/members/index.ts'

/** A wallet that nobody else changes until the transaction ends. */
export interface OpenBook {
  /** After all that time has brought about; below zero in debt. */
  readonly available: number
  /** It is the wallet of a member who has left: everything in it went to the company. */
  readonly hasLeft: boolean
}

/** Locks wallets of companies that are locked, and settles them. */
export async function openBooks(tx: Tx, wallets: readonly WalletKey[], today: string): Promise<OpenBook[]> {
  await lockWallets(tx, wallets)
  const books: OpenBook[] = []
  for (const wallet of wallets) {
    const { available } = await settleWallet(tx, wallet, today)
    books.push({ available, hasLeft: await isOfLeaver(tx, wallet) })
  }
  return books
}

/** To be asked under the wallet's lock: a departure that comes later takes along what is posted now. */
async function isOfLeaver(tx: Tx, { companyId, walletId }: WalletKey): Promise<boolean> {
  return walletId !== companyId && (await readMember(tx, walletId)).status === 'left'
}
