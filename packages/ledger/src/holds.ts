import { statement, type Tx } from '@stamkund/database'
import { call } from './errors.ts'
import { type Day, WALLET_STATE, type WalletKey, type WalletState } from './wallets.ts'

/** Points set aside for a redemption, whose id it has. After a merger, the company is where the wallet went to. */
export interface HoldKey {
  readonly companyId: string
  readonly holdId: string
}

/** Points to be set aside in a wallet. */
export interface NewHold {
  readonly wallet: WalletKey
  readonly holdId: string
  readonly points: number
}

const HOLD = statement(
  'ledger_hold',
  `select ${WALLET_STATE} from ledger.hold(company => $1, wallet => $2, hold => $3, points => $4, today => $5) w`,
)

/**
 * Sets points aside, earliest-expiring first.
 * @throws LedgerError `ledger.insufficient_points`, `ledger.already_held`, `ledger.unknown_wallet`,
 *   `ledger.out_of_range`
 */
export async function hold(
  tx: Tx,
  { wallet, holdId, points, today }: NewHold & { readonly today: Day },
): Promise<WalletState> {
  const [state] = await call<WalletState>(tx, HOLD, [wallet.companyId, wallet.walletId, holdId, points, today])
  return state as WalletState
}

const HOLD_MANY = statement(
  'ledger_hold_many',
  `select ledger.hold_many(array(select h from json_populate_recordset(null::ledger.hold, $1) h), today => $2)`,
)

/**
 * Sets points aside for many redemptions at once, with the same result as \`hold\` of each in the order given.
 * @throws LedgerError as \`hold\`, for the first that is refused; then none of them is held
 */
export async function holdMany(
  tx: Tx,
  { today, holds }: { readonly today: Day; readonly holds: readonly NewHold[] },
): Promise<void> {
  if (holds.length === 0) return
  const rows = holds.map(({ wallet, holdId, points }) => ({
    company_id: wallet.companyId,
    hold_id: holdId,
    wallet_id: wallet.walletId,
    points,
  }))
  await call(tx, HOLD_MANY, [JSON.stringify(rows), today])
}

const SETTLE_HOLD = statement(
  'ledger_settle_hold',
  `select ${WALLET_STATE} from ledger.settle_hold(company => $1, hold => $2, today => $3) w`,
)

/**
 * Spends what was set aside.
 * @throws LedgerError `ledger.unknown_hold`, `ledger.hold_not_open`
 */
export async function settleHold(
  tx: Tx,
  { companyId, holdId, today }: HoldKey & { readonly today: Day },
): Promise<WalletState> {
  const [state] = await call<WalletState>(tx, SETTLE_HOLD, [companyId, holdId, today])
  return state as WalletState
}

const RELEASE_HOLD = statement(
  'ledger_release_hold',
  `select ${WALLET_STATE} from ledger.release_hold(company => $1, hold => $2, today => $3) w`,
)

/**
 * Gives back what was set aside: debt is paid first, then the points return to their lots. Those whose last day has
 * passed meanwhile are usable for 30 days from now.
 * @throws LedgerError `ledger.unknown_hold`, `ledger.hold_not_open`
 */
export async function releaseHold(
  tx: Tx,
  { companyId, holdId, today }: HoldKey & { readonly today: Day },
): Promise<WalletState> {
  const [state] = await call<WalletState>(tx, RELEASE_HOLD, [companyId, holdId, today])
  return state as WalletState
}
