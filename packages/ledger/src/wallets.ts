import { type Db, statement, type Tx } from '@stamkund/database'
import { call } from './errors.ts'

/** A wallet belongs to a company: its own has the company's id, a member's has the member's. */
export interface WalletKey {
  readonly companyId: string
  readonly walletId: string
}

/** A date without a time, `YYYY-MM-DD`; of lots also `infinity`. */
export type Day = string

/** What a holder has. `available` is below zero while in debt. */
export interface WalletState {
  /** The number of the newest entry. */
  readonly version: number
  readonly available: number
  readonly pending: number
  readonly held: number
}

export interface Wallet extends WalletState {
  readonly kind: 'company' | 'member'
  /** What the holder owes after returns, as a positive number. */
  readonly debt: number
  /** Something has matured or expired and is not in the balances yet: `settleWallet` before showing them. */
  readonly isDue: boolean
}

/** Points that mature and expire together. */
export interface Lot {
  readonly points: number
  readonly availableOn: Day
  readonly expiresOn: Day
}

/** The columns that make a `WalletState`, of whatever the statement names `w`. */
export const WALLET_STATE = 'w.version, w.available, w.pending, w.held'

const OPEN_WALLETS = statement(
  'ledger_open_wallets',
  `select ledger.open_wallets(
    array(select row(k.company, k.wallet)::ledger.wallet_key from unnest($1::uuid[], $2::uuid[]) k (company, wallet)),
    $3::ledger.wallet_kind[])`,
)

/** Opens wallets; those that are open already stay as they are. */
export async function openWallets(
  tx: Tx,
  wallets: readonly { readonly wallet: WalletKey; readonly kind: Wallet['kind'] }[],
): Promise<void> {
  await call(tx, OPEN_WALLETS, [
    wallets.map(({ wallet }) => wallet.companyId),
    wallets.map(({ wallet }) => wallet.walletId),
    wallets.map(({ kind }) => kind),
  ])
}

const LOCK_WALLETS = statement(
  'ledger_lock_wallets',
  `select ledger.lock_in_order(
    array(select row(k.company, k.wallet)::ledger.wallet_key from unnest($1::uuid[], $2::uuid[]) k (company, wallet)))`,
)

/**
 * Locks wallets in the order of their keys until the transaction ends. A transaction with more than one operation locks
 * all its wallets first, or it could wait for another one that waits for it.
 * @throws LedgerError `ledger.unknown_wallet`
 */
export async function lockWallets(tx: Tx, wallets: readonly WalletKey[]): Promise<void> {
  await call(tx, LOCK_WALLETS, [wallets.map(({ companyId }) => companyId), wallets.map(({ walletId }) => walletId)])
}

const READ_WALLETS = statement(
  'ledger_read_wallets',
  `select k.place::int, ${WALLET_STATE}, w.kind, greatest(-w.available, 0) as debt,
    coalesce(w.next_due_on <= $3, false) as "isDue"
  from unnest($1::uuid[], $2::uuid[]) with ordinality k (company_id, wallet_id, place)
  join ledger.wallet w using (company_id, wallet_id)`,
)

/** The balances as stored, and whether they are those of `today`, in the order asked; undefined for no such wallet. */
export async function readWallets(db: Db, wallets: readonly WalletKey[], today: Day): Promise<(Wallet | undefined)[]> {
  const rows = await db.rows<Wallet & { place: number }>(READ_WALLETS, [
    wallets.map(({ companyId }) => companyId),
    wallets.map(({ walletId }) => walletId),
    today,
  ])
  const found = new Map(rows.map(({ place, ...wallet }) => [place, wallet]))
  return wallets.map((_, index) => found.get(index + 1))
}

/** As `readWallets`, of one. */
export async function readWallet(db: Db, wallet: WalletKey, today: Day): Promise<Wallet | undefined> {
  const [found] = await readWallets(db, [wallet], today)
  return found
}

const EXPIRING_LOTS = statement(
  'ledger_expiring_lots',
  `select l.remaining as points, l.available_on as "availableOn", l.expires_on as "expiresOn"
  from ledger.lot l
  join ledger.wallet w using (company_id, wallet_id)
  where l.company_id = $1 and l.wallet_id = $2
    and l.expires_on between w.settled_on and $3 and l.available_on <= w.settled_on and l.remaining > 0
  order by l.expires_on, l.available_on`,
)

/** The available points whose last day is `until` or before, earliest first. */
export function expiringLots(db: Db, wallet: WalletKey, until: Day): Promise<Lot[]> {
  return db.rows<Lot>(EXPIRING_LOTS, [wallet.companyId, wallet.walletId, until])
}

const PENDING_LOTS = statement(
  'ledger_pending_lots',
  `select l.remaining as points, l.available_on as "availableOn", l.expires_on as "expiresOn"
  from ledger.lot l
  join ledger.wallet w using (company_id, wallet_id)
  where l.company_id = $1 and l.wallet_id = $2
    and l.expires_on >= w.settled_on and l.available_on > w.settled_on and l.remaining > 0
  order by l.available_on, l.expires_on`,
)

/** The pending points with the day they mature, earliest first; `infinity` waits for payment. */
export function pendingLots(db: Db, wallet: WalletKey): Promise<Lot[]> {
  return db.rows<Lot>(PENDING_LOTS, [wallet.companyId, wallet.walletId])
}
