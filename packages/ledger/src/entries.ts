import { type Db, statement } from '@stamkund/database'
import type { Day, WalletKey } from './wallets.ts'

/** Every kind of ledger entry. */
export type EntryKind = 'earn' | 'mature' | 'hold' | 'settle' | 'release' | 'expire' | 'reverse' | 'adjust' | 'transfer'

/** The sub-accounts of a wallet: the holder's three, then the club's five. */
export const ACCOUNTS = [
  'available',
  'pending',
  'held',
  'issued',
  'redeemed',
  'expired',
  'adjusted',
  'transferred',
] as const

/** Points per sub-account; of an entry the signed deltas, which sum to zero. */
export type Accounts = Readonly<Record<(typeof ACCOUNTS)[number], number>>

export interface LedgerEntry extends Accounts {
  readonly version: number
  readonly kind: EntryKind
  readonly occurredOn: Day
  readonly recordedAt: Date
  readonly documentId: string | null
  readonly originalId: string | null
  readonly reasonCode: string | null
  readonly actorId: string | null
  readonly counterCompanyId: string | null
  readonly counterWalletId: string | null
  readonly counterVersion: number | null
  readonly expiresOn: Day | null
  readonly availableOn: Day | null
  readonly availableAfter: number
  readonly pendingAfter: number
  readonly heldAfter: number
}

const READ_ENTRIES = statement(
  'ledger_read_entries',
  `select e.version, e.kind, e.occurred_on as "occurredOn", e.recorded_at as "recordedAt",
    e.document_id as "documentId", e.original_id as "originalId", e.reason_code as "reasonCode",
    e.actor_id as "actorId",
    e.counter_company_id as "counterCompanyId", e.counter_wallet_id as "counterWalletId",
    e.counter_version as "counterVersion", e.expires_on as "expiresOn", e.available_on as "availableOn",
    e.available_after as "availableAfter", e.pending_after as "pendingAfter", e.held_after as "heldAfter",
    ${ACCOUNTS.map((account) => `e.${account}`).join(', ')}
  from ledger.entry e
  where e.company_id = $1 and e.wallet_id = $2 and e.version < coalesce($3::bigint, 9223372036854775807)
  order by e.version desc
  limit $4`,
)

/** A page of a wallet's book, newest first. `before` is the last version of the page before. */
export function readEntries(
  db: Db,
  wallet: WalletKey,
  page: { readonly before?: number; readonly limit: number },
): Promise<LedgerEntry[]> {
  return db.rows<LedgerEntry>(READ_ENTRIES, [wallet.companyId, wallet.walletId, page.before ?? null, page.limit])
}
