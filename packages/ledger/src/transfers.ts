import { statement, type Tx } from '@stamkund/database'
import { call } from './errors.ts'
import { type Day, WALLET_STATE, type WalletKey, type WalletState } from './wallets.ts'

export interface Move {
  readonly from: WalletKey
  readonly to: WalletKey
  /** What it is booked under: a redemption of points into a member's wallet, a leaver, a merger. */
  readonly documentId: string
  readonly today: Day
}

const TRANSFER = statement(
  'ledger_transfer',
  `select ${WALLET_STATE} from ledger.transfer(row($1, $2)::ledger.wallet_key, row($3, $4)::ledger.wallet_key,
    document => $5, points => $6, today => $7) w`,
)

/**
 * Gives available points to another wallet, of the same company or another. They keep their dates; debt of the receiver
 * is paid first.
 * @returns the giver's state
 * @throws LedgerError `ledger.insufficient_points`, `ledger.same_wallet`, `ledger.unknown_wallet`,
 *   `ledger.out_of_range`
 */
export async function transfer(tx: Tx, request: Move & { readonly points: number }): Promise<WalletState> {
  const { from, to, documentId, points, today } = request
  const [state] = await call<WalletState>(tx, TRANSFER, [
    from.companyId,
    from.walletId,
    to.companyId,
    to.walletId,
    documentId,
    points,
    today,
  ])
  return state as WalletState
}

const MOVE_WALLET = statement(
  'ledger_move_wallet',
  `select ${WALLET_STATE} from ledger.move_wallet(row($1, $2)::ledger.wallet_key, row($3, $4)::ledger.wallet_key,
    document => $5, today => $6) w`,
)

/**
 * Moves everything of a wallet to another one: available points or debt, pending points, open holds, and what has
 * expired of its lots, so that a later return finds it there. Afterwards the old wallet is empty, and its documents are
 * reversed in the new one.
 * @returns the receiver's state
 * @throws LedgerError `ledger.same_wallet`, `ledger.unknown_wallet`
 */
export async function moveWallet(tx: Tx, { from, to, documentId, today }: Move): Promise<WalletState> {
  const [state] = await call<WalletState>(tx, MOVE_WALLET, [
    from.companyId,
    from.walletId,
    to.companyId,
    to.walletId,
    documentId,
    today,
  ])
  return state as WalletState
}
