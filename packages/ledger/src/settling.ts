import { statement, type Tx } from '@stamkund/database'
import { call } from './errors.ts'
import { type Day, WALLET_STATE, type WalletKey, type WalletState } from './wallets.ts'

const SETTLE_WALLET = statement(
  'ledger_settle_wallet',
  `select ${WALLET_STATE} from ledger.settle_wallet(company => $1, wallet => $2, today => $3) w`,
)

/**
 * Posts what has matured and expired in one wallet through `today`. Every other operation does so by itself.
 * @throws LedgerError `ledger.unknown_wallet`
 */
export async function settleWallet(tx: Tx, wallet: WalletKey, today: Day): Promise<WalletState> {
  const [state] = await call<WalletState>(tx, SETTLE_WALLET, [wallet.companyId, wallet.walletId, today])
  return state as WalletState
}

const SETTLE_DUE = statement('ledger_settle_due', 'select ledger.settle_due(today => $1, most => $2) as settled')

/**
 * The sweeper: settles up to `limit` wallets that are due, passing over locked ones, whose own operation settles them.
 * Call it, a transaction each time, until it answers 0.
 * @returns how many wallets it settled
 */
export async function settleDue(tx: Tx, today: Day, limit: number): Promise<number> {
  const [row] = await call<{ settled: number }>(tx, SETTLE_DUE, [today, limit])
  return row?.settled ?? 0
}
