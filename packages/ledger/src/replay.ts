import { ACCOUNTS, type Accounts } from './entries.ts'
import { inOrder, lotFor, type ModelEntry, type ModelLot } from './model-book.ts'
import type { Day } from './wallets.ts'

/** A stored entry and lot move, as far as replaying needs them. */
export type StoredEntry = ModelEntry & {
  readonly version: number
  readonly expiresOn: Day | null
  readonly availableOn: Day | null
}
export type StoredMove = ModelLot & { readonly version: number }

/** Rebuilds a wallet's balances and lots from nothing but its entries and lot moves. */
export function replay(
  entries: readonly StoredEntry[],
  moves: readonly StoredMove[],
): { balances: Accounts; lots: ModelLot[] } {
  const balances = Object.fromEntries(ACCOUNTS.map((account) => [account, 0])) as Record<keyof Accounts, number>
  const wallet = { lots: [] as ModelLot[] }
  for (const entry of entries) {
    for (const account of ACCOUNTS) balances[account] += entry[account]
    if ((entry.kind === 'earn' || entry.kind === 'adjust') && entry.expiresOn && entry.availableOn) {
      const lot = lotFor(wallet, { expiresOn: entry.expiresOn, availableOn: entry.availableOn })
      lot.granted += entry.available + entry.pending
      lot.remaining += entry.available + entry.pending
    }
    for (const move of moves.filter(({ version }) => version === entry.version)) {
      const lot = lotFor(wallet, move)
      lot.granted += move.granted
      lot.remaining += move.remaining
      lot.expired += move.expired
    }
  }
  return { balances, lots: inOrder(wallet.lots) }
}
